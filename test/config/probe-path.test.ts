// A probe's path stays below the base URL of its environment.
import { expect, test } from "vitest";
import { loadCredential, problemsOf } from "./loading.ts";

const withPath = (path: string) => `environments: { live: { base-url: "https://api.example.com/v1" } }
credentials:
  - { name: partner, environment: live, secret: { env: KEY }, probe: { path: ${JSON.stringify(path)} } }
`;

test.each(["/me/../../admin", "/..", "/a/%2E%2e/b", "/./me"])("%j would climb out and is a mistake", async (path) => {
  expect((await problemsOf(withPath(path))).join()).toContain("must stay below the base URL");
});

test.each(["/me", "/files/a..b", "/.well-known/me", "/search?path=../x"])("%j stays where it is", async (path) => {
  expect((await loadCredential(withPath(path))).probe?.path).toBe(path);
});
