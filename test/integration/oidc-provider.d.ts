// The package brings no types; this is what the tests use of it.
declare module "oidc-provider" {
  import type { RequestListener } from "node:http";

  type Saved = { save(): Promise<string> };

  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export default class Provider {
    constructor(issuer: string, configuration: object);
    callback(): RequestListener;
    readonly Client: { find(id: string): Promise<object | undefined> };
    readonly Grant: new (
      fields: object,
    ) => Saved & { addOIDCScope(scope: string): void };
    readonly AccessToken: new (
      fields: object,
    ) => Saved;
    readonly RefreshToken: new (
      fields: object,
    ) => Saved;
  }
}
