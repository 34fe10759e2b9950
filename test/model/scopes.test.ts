// Which scope contains which.
import { expect, test } from "vitest";
import { excessScopes, missingScopes, writingScopes } from "../../src/model/scopes.ts";

test.each([
  ["repo", "repo"],
  ["repo", "repo:status"],
  ["repo", "public_repo"],
  ["write:org", "read:org"],
  ["admin:org", "write:org"],
  ["contents", "contents/read"],
  ["mail", "mail.send"],
  ["*", "anything"],
  ["Read:Org", "read:org"],
])("%s contains %s", (held, scope) => {
  expect(missingScopes([scope], [held])).toEqual([]);
  expect(excessScopes([held], [scope])).toEqual([]);
});

test.each([
  ["read:org", "write:org"],
  ["public_repo", "repo"],
  ["repo", "repository"],
  ["write:org", "read:user"],
  ["admin", "read"],
  ["constructor", "x"],
])("%s does not contain %s", (held, scope) => {
  expect(missingScopes([scope], [held])).toEqual([scope]);
  expect(excessScopes([held], [scope])).toEqual([scope]);
});

test("what can write is told from what reads", () => {
  const granted = [
    "read:org",
    "repo",
    "write:packages",
    "chat:write",
    "user:email",
    "admin:org",
    "contacts.read",
    "files.delete",
    "read_api",
  ];
  expect(writingScopes(granted)).toEqual(["repo", "write:packages", "chat:write", "admin:org", "files.delete"]);
});
