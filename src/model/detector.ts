// One kind of committed key: what it looks like, so that a loop over bytes can find it.

/** Letters a key is written in. `base64` and `base64url` exclude the padding `=`. */
export type Alphabet =
  | "digits"
  | "hex"
  | "hex-lower"
  | "hex-upper"
  | "lower"
  | "upper"
  | "letters"
  | "lower-digits"
  | "upper-digits"
  | "base32"
  | "base32-lower"
  | "base58"
  /** 0-9A-Za-z */
  | "base62"
  /** 0-9A-Za-z_ */
  | "word"
  /** 0-9A-Za-z- */
  | "base62-dash"
  /** 0-9A-Za-z+/ */
  | "base64"
  /** 0-9A-Za-z_- */
  | "base64url"
  /** 0-9A-Za-z_-. */
  | "base64url-dot"
  /** 0-9A-Za-z+/=_- */
  | "base64-any";

/** Literal text, one of several literals, or a run: `length` is exact or [least, most], most Infinity at worst. */
export type Part =
  | string
  | { readonly any: readonly string[] }
  | { readonly of: Alphabet; readonly length: number | readonly [number, number] };

export type Shape =
  /** Prefix + alphabet + length, read left to right in one pass. Runs are greedy and never give back. */
  | { readonly kind: "token"; readonly parts: readonly Part[]; readonly caseInsensitive?: boolean }
  /**
   * RE2 syntax; group `secret` or the first group that took part is the secret, else the whole match. One of the catalogue's own is
   * tried with hostile text by its tests and may run in any engine; any other runs in linear time.
   */
  | { readonly kind: "pattern"; readonly pattern: string; readonly origin?: "catalogue"; readonly assigned?: Assigned }
  /** Formats that need a parser of their own (`src/scan/`). */
  | { readonly kind: "parser"; readonly parser: ParserName };

/** What a pattern says as data, so that it need not be run: a value assigned to a name with one of these words in it. */
export interface Assigned {
  /** Space, dash and underscore stand for any of these, a dot or nothing. */
  readonly words: readonly string[];
  /** RE2 syntax for the value alone. */
  readonly body: string;
}

export type ParserName = "private-key" | "bare-key" | "jwt" | "url-credential" | "gcp-service-account" | "json-web-key";

export type ChecksumName =
  | "github"
  | "github-fine-grained"
  | "crc32-base62"
  | "crc32-base62-with-prefix"
  | "crc32-base62-lower-first-with-prefix"
  | "crc32-hex"
  | "crc32-hex-with-prefix"
  | "crc32-hex-upper-with-prefix"
  | "crc32-hex-little-endian-with-prefix"
  | "crc32-base36-with-prefix"
  | "crc32-base64-little-endian"
  /** Lower-case hex; the sum is over the bytes that the body's hex digits stand for. */
  | "crc32-hex-of-raw-bytes"
  /** Marvin32 over the decoded base64, with any seed of an Azure service. */
  | "azure-identifiable"
  /** The same with one seed, over the first 60 bytes; of the shorter form three bytes of the sum are there. */
  | "azure-annotated"
  /** CRC-32 xor a constant, its bytes spread over the base32. */
  | "azure-devops"
  | "entra"
  /** No sum, but a base58 text of exactly 54 bytes. */
  | "base58-54-bytes"
  /** BIP 173, over prefix and body: age, nostr. */
  | "bech32"
  /** Double SHA-256: Bitcoin's private and extended keys. */
  | "base58check"
  /** CRC-16/XMODEM, little-endian, within the base32: NATS nkeys, Stellar seeds. */
  | "crc16-base32";

/** A length that fits is no sum: letters of the same kind have it by chance. */
const LENGTH_ALONE: ChecksumName = "base58-54-bytes";

/** Does the right sum prove that a text is a key? */
export function isProof(checksum: ChecksumName | undefined): boolean {
  return checksum !== undefined && checksum !== LENGTH_ALONE;
}

/** The other half of a pair: a secret that its id gives away, wherever in the file no word of its own stands beside it. */
export interface Pair {
  /** Ids of the detectors that find the other half. */
  readonly with: readonly string[];
  readonly shape: Extract<Shape, { readonly kind: "token" }>;
  /** How far from the other half it may stand; absent: 1,024 bytes. */
  readonly withinBytes?: number;
}

/** Who issues such keys and where they are rotated; filled in from the detector's provider when the configuration is resolved. */
export interface Issuer {
  readonly name: string;
  readonly rotateUrl?: string;
}

/** Why a key that is surely one only warns: what such keys open is test data, ends soon, is one small thing, lacks the other half, or has to be cracked first. */
export type Mildness = "test-data" | "short-lived" | "one-purpose" | "half" | "hash";

export interface Detector {
  /** `<provider>-<kind>`, the SARIF rule id: stable for ever. */
  readonly id: string;
  readonly name: string;
  /** In lower case, at least 3 letters, a character a byte; any of them, ASCII letters in any case, must stand in or near the key. */
  readonly keywords: readonly string[];
  readonly shapes: readonly Shape[];
  readonly checksum?: ChecksumName;
  /** Also found near a match of another detector, which then stands for the keyword. */
  readonly pair?: Pair;
  /** Shannon bits a character of the secret, below which a match is a placeholder. Not applied to checksum-proved keys. */
  readonly minEntropy?: number;
  /** What it is by itself: `context` where only the surrounding words make it a key. */
  readonly grade: "prefix" | "context";
  /** Absent: `error`. `warning` for what does little harm, see `mild`; `note` for values public by design. */
  readonly severity?: "note" | "warning" | "error";
  /** Of `warning`; absent: `test-data`. */
  readonly mild?: Mildness;
  /** Calls by which web pages show such a key to every visitor, in small letters: `acme.init`. What they are given only warns. */
  readonly shownBy?: readonly string[];
  readonly issuer?: Issuer;
  /** One of the catalogue's own: so are all its patterns. */
  readonly origin?: "catalogue";
}
