// When a credential stops working, and how that is known.

export type ExpiryOrigin = "jwt" | "response-header" | "response-body" | "introspection" | "offline-decode" | "certificate" | "declared";

export type Expiry =
  | {
      readonly known: true;
      readonly at: Date;
      readonly origin: ExpiryOrigin;
      /** How long the credential lives from issue to expiry, where both are known. */
      readonly lifetimeMs?: number;
    }
  /** The issuer said that this credential never expires. */
  | { readonly known: false; readonly reason: "never-expires" }
  /** Nobody said anything: a fact of its own, never "ok". */
  | { readonly known: false; readonly reason: "not-stated" };
