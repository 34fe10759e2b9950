// One read-only request and the table that says what each answer means.

import type { ForbiddenReason, RejectedReason, UnreachableReason } from "./verdict.ts";

/** How a credential goes on a request. */
export type Scheme =
  /** `Authorization: <word> <secret>`; the word is `Bearer` unless said otherwise (GitHub: `token`). */
  | { readonly kind: "bearer"; readonly word?: string }
  /** `Authorization: Basic base64(username:secret)`; without username the secret itself is `user:password`. */
  | { readonly kind: "basic"; readonly username?: string; readonly secretAs?: "password" | "username" }
  /** `<name>: <prefix><secret>` */
  | { readonly kind: "header"; readonly name: string; readonly prefix?: string }
  /** `?<name>=<secret>` */
  | { readonly kind: "query"; readonly name: string }
  /** In the probe's path, where that says `{secret}` (Telegram: `/bot{secret}/getMe`). */
  | { readonly kind: "path" };

/** What an answer can mean; the part after the colon is the verdict's reason. */
export type Meaning =
  | "valid"
  | `rejected:${RejectedReason}`
  | `forbidden:${ForbiddenReason}`
  | "throttled:rate-limit"
  | "throttled:quota"
  | `unreachable:${UnreachableReason}`;

/** All parts that are present must hold; text is compared without regard to case. */
export interface Condition {
  readonly status?: number | readonly number[];
  /** A response header; without `contains` it only has to be there. */
  readonly header?: { readonly name: string; readonly contains?: string };
  /** A value in a JSON body, e.g. `error.code` or `errors[0].type`; without `equals`/`contains` it only has to be there. */
  readonly body?: { readonly path: string; readonly equals?: string | number | boolean | null; readonly contains?: string };
  /** Words anywhere in the body. */
  readonly text?: string;
}

/** "This answer means that." Signs are read in order; the first whose condition holds decides. */
export interface Sign {
  readonly when: Condition;
  readonly means: Meaning;
}

/** Where a value stands in an answer. */
export type AnswerPlace = { readonly in: "header"; readonly name: string } | { readonly in: "body"; readonly path: string };

/** How a service writes an instant; `auto` accepts every format known to `health/instant.ts`. */
export type InstantFormat = "auto" | "epoch-seconds" | "epoch-milliseconds" | "seconds-from-now";

export interface ExpirySource {
  readonly from: AnswerPlace;
  readonly format?: InstantFormat;
  /** Values that mean "never expires", e.g. `0`, `-1`, `null`. */
  readonly never?: readonly (string | number | null)[];
  /** Where the moment of issue stands, so that the lifetime is known. */
  readonly issued?: AnswerPlace;
}

/** A second read-only request that lists the account's tokens, and how to tell which entry is the one that was asked with. */
export interface TokenListing {
  readonly path: string;
  /** Where the list stands in the body; empty where the body is the list. */
  readonly list: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where an entry shows some of the token's letters, at its start or end. */
  readonly shown?: string;
  readonly hash?: { readonly path: string; readonly algorithm: "sha256" | "sha512" };
  /** Where an entry has the name that people gave the token, or its id. */
  readonly names?: readonly string[];
  /** Places within an entry. */
  readonly expiry?: readonly ExpirySource[];
  readonly lastUsed?: AnswerPlace;
}

export interface Probe {
  /** Unique within its provider; the first probe of a provider is the default. */
  readonly id: string;
  /** POST only where the service documents the request as read-only. */
  readonly method: "GET" | "HEAD" | "POST";
  /** Joined to the base URL of the credential's environment, e.g. `/me/`. */
  readonly path: string;
  readonly scheme: Scheme;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** A JSON API: an HTML answer is a login or block page, never a yes. */
  readonly answers: "json" | "any";
  /** Come before the general rules of the judge. */
  readonly signs: readonly Sign[];
  readonly expiry?: readonly ExpirySource[];
  /** Granted scopes: a list, or text separated by spaces or commas. */
  readonly scopes?: AnswerPlace;
  /** Who the credential belongs to: account, organization, project. */
  readonly identity?: AnswerPlace;
  /** When the credential was last used, where the service tells. */
  readonly lastUsed?: AnswerPlace;
  /** Where the service tells the rest about its tokens. */
  readonly listing?: TokenListing;
}
