// Keyturn against docker-registry: passwords from a file, and tokens that a token service signs.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Probe } from "../../src/model/probe.ts";
import { credentialFor, ME, madeUpKey } from "../support/credential.ts";
import { checkOne, evidenceOf } from "./checking.ts";
import { type DockerRegistry, startPasswordRegistry, startTokenRegistry, type TokenRegistry } from "./docker-registry-server.ts";
import { describeServer } from "./machine.ts";

const BASIC = { kind: "basic", username: "robot" } as const;
const ROOT: Probe = { ...ME, path: "/" };
const CATALOG: Probe = { ...ME, path: "/_catalog" };

describeServer("docker-registry", "docker-registry", (program) => {
  const password = madeUpKey();
  let byPassword: DockerRegistry;
  let byToken: TokenRegistry;

  beforeAll(async () => {
    [byPassword, byToken] = await Promise.all([startPasswordRegistry(program, "robot", password), startTokenRegistry(program)]);
  });
  afterAll(() => Promise.all([byPassword?.close(), byToken?.close()]));

  const withPassword = (registry: DockerRegistry, value: string) =>
    checkOne(credentialFor(registry.url, value, { probe: { ...ROOT, scheme: BASIC }, scheme: BASIC }));
  const withToken = (value: string, probe = ROOT) => checkOne(credentialFor(byToken.url, value, { probe }));

  test("the right password works, and a wrong one is rejected", async () => {
    expect((await withPassword(byPassword, password)).verdict).toEqual({ outcome: "valid" });
    expect((await withPassword(byPassword, madeUpKey())).verdict).toEqual({ outcome: "rejected", reason: "invalid" });
  });

  test("a token of the service works, and its end is read", async () => {
    const check = await withToken(await byToken.issue());
    expect(check.verdict).toEqual({ outcome: "valid" });
    expect(check.expiry).toMatchObject({ known: true, origin: "jwt", lifetimeMs: 3_900_000 });
  });

  test("an expired token, one for another service and one that nobody signed are told apart as far as the answer allows", async () => {
    expect((await withToken(await byToken.issue({ expiresInSeconds: -600 }))).verdict).toEqual({ outcome: "rejected", reason: "expired" });
    const foreign = await withToken(await byToken.issue({ audience: "other.example.com" }));
    expect(foreign.verdict).toMatchObject({ outcome: "rejected" });
    expect(evidenceOf(foreign, "comparison")).toBe("");
    expect((await withToken(madeUpKey())).verdict).toEqual({ outcome: "rejected", reason: "invalid" });
  });

  test("401 with `insufficient_scope` is a missing permission, not a bad token", async () => {
    const check = await withToken(await byToken.issue(), CATALOG);
    expect(check.verdict).toEqual({ outcome: "forbidden", reason: "scope", missingScopes: ["registry:catalog:*"] });
  });

  test("a password sent where a token of the token service is asked for names that service", async () => {
    const check = await withPassword(byToken, password);
    expect(check.verdict).toEqual({ outcome: "rejected", reason: "malformed" });
    expect(evidenceOf(check, "because")).toContain("token service at auth.example.com");
  });
});
