// The request that asks about a credential, and the address that it never leaves.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { curlLine } from "../../src/health/curl-line.ts";
import { describeRequest, probeRequest, probeUrl } from "../../src/health/request.ts";
import type { Probe, Scheme } from "../../src/model/probe.ts";
import { credentialFor, ME, madeUpKey, QUICK } from "../support/credential.ts";

describe("base URL and path", () => {
  test.each([
    ["https://api.example.com/v1", "/me", "https://api.example.com/v1/me"],
    ["https://api.example.com/v1/", "me/", "https://api.example.com/v1/me/"],
    ["https://api.example.com", "/me?x=1&y=2", "https://api.example.com/me?x=1&y=2"],
    ["https://api.example.com/v1", "", "https://api.example.com/v1"],
    ["https://api.example.com/v1", "/", "https://api.example.com/v1/"],
    ["https://api.example.com", "//evil.example/x", "https://api.example.com/evil.example/x"],
    ["https://api.example.com", "\\\\evil.example", "https://api.example.com/evil.example"],
    ["https://api.example.com", "/a#b?c", "https://api.example.com/a"],
  ])("%s + %s", (base, path, expected) => {
    expect(probeUrl(base, path).href).toBe(expected);
  });

  test("no path leads to another host", () => {
    const nasty = fc.array(fc.constantFrom("/", "\\", "//", "..", "@", ":", "?", "#", "https:", "evil.example", "\t", "\n", "%2f", "a"));
    fc.assert(
      fc.property(
        fc.oneof(
          nasty.map((parts) => parts.join("")),
          fc.string({ unit: "binary" }),
        ),
        (path) => {
          const url = probeUrl("https://api.example.com:8443/v1", path);
          expect([url.origin, url.username, url.hash]).toEqual(["https://api.example.com:8443", "", ""]);
        },
      ),
    );
  });
});

describe("a credential on a request", () => {
  const key = madeUpKey();
  const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;
  test.each<[Scheme, string, string]>([
    [{ kind: "bearer" }, "authorization", `Bearer ${key}`],
    [{ kind: "bearer", word: "token" }, "authorization", `token ${key}`],
    [{ kind: "basic" }, "authorization", basic(key)],
    [{ kind: "basic", username: "me" }, "authorization", basic(`me:${key}`)],
    [{ kind: "basic", username: "", secretAs: "password" }, "authorization", basic(`:${key}`)],
    [{ kind: "basic", secretAs: "username" }, "authorization", basic(`${key}:`)],
    [{ kind: "header", name: "X-Api-Key" }, "x-api-key", key],
    [{ kind: "header", name: "Authorization", prefix: "GenieKey " }, "authorization", `GenieKey ${key}`],
  ])("%j", (scheme, name, expected) => {
    const credential = credentialFor("https://api.example.com", key, { scheme });
    expect(probeRequest(credential, ME, credential, QUICK).headers[name]).toBe(expected);
  });

  test("a query parameter is encoded once and replaces one of its name", () => {
    const probe: Probe = { ...ME, path: "/me?api_key=none&x=1" };
    const credential = credentialFor("https://api.example.com", "a+b/c=&d", { scheme: { kind: "query", name: "api_key" }, probe });
    expect(probeRequest(credential, probe, credential, QUICK).url).toBe(
      `https://api.example.com/me?api_key=${encodeURIComponent("a+b/c=&d")}&x=1`,
    );
  });

  test("the probe's own headers cannot stand beside the credential in another case", () => {
    const probe: Probe = { ...ME, headers: { Authorization: "none", "X-Version": "3" } };
    const credential = credentialFor("https://api.example.com", key, { probe });
    expect(probeRequest(credential, probe, credential, QUICK).headers).toEqual({
      accept: "application/json",
      authorization: `Bearer ${key}`,
      "x-version": "3",
    });
  });
});

describe("the line to try by hand", () => {
  test.each<[Scheme, string]>([
    [{ kind: "bearer" }, `curl -sS -i -H "Authorization: Bearer $REPORTING_KEY" 'https://api.example.com/me'`],
    [{ kind: "basic", username: "a$b" }, `curl -sS -i -u "a\\$b:$REPORTING_KEY" 'https://api.example.com/me'`],
    [{ kind: "header", name: "X-Key" }, `curl -sS -i -H "X-Key: $REPORTING_KEY" 'https://api.example.com/me'`],
    [{ kind: "query", name: "key" }, `curl -sS -i -G --data-urlencode "key=$REPORTING_KEY" 'https://api.example.com/me'`],
  ])("%j", (scheme, expected) => {
    expect(curlLine(credentialFor("https://api.example.com", madeUpKey(), { scheme }))).toBe(expected);
  });

  test("nothing from the configuration can end the quotes", () => {
    const probe: Probe = { ...ME, method: "POST", body: "it's", headers: { "X-A": "';rm" } };
    expect(curlLine(credentialFor("https://api.example.com", madeUpKey(), { probe }))).toContain(`-H 'X-A: '\\'';rm' --data 'it'\\''s'`);
  });
});

describe("a secret in the path", () => {
  const probe: Probe = { ...ME, path: "/bot{secret}/getMe", scheme: { kind: "path" } };
  const url = (value: string | undefined) => {
    const credential = credentialFor("https://api.example.com/v1", value, { probe });
    const { secret } = credential;
    return probeRequest(credential, probe, secret === undefined ? undefined : { secret }, QUICK).url;
  };

  test("takes the place of the word in braces", () => {
    const key = `${madeUpKey()}:AA`;
    expect(url(key)).toBe(`https://api.example.com/v1/bot${key}/getMe`);
  });

  test("cannot leave its segment, reach the query or stand for something else", () => {
    for (const value of ["a/b", "a?b", "a#b", "a%2Fb", "a\\b", "$&", "a b"]) {
      const { pathname, search, hash } = new URL(url(value));
      expect([pathname.split("/").length, search, hash]).toEqual([4, "", ""]);
      expect(decodeURIComponent(pathname)).toBe(`/v1/bot${value}/getMe`);
    }
  });

  test("is not sent where there is none, and stands as a variable in what people are shown", () => {
    expect(url(undefined)).toBe("https://api.example.com/v1/bot/getMe");
    const credential = credentialFor("https://api.example.com/v1", madeUpKey(), { probe });
    expect(describeRequest(credential, probe)).toBe("GET https://api.example.com/v1/bot{secret}/getMe");
    expect(curlLine(credential)).toMatch(/"https:\/\/api\.example\.com\/v1\/bot\$\{REPORTING_KEY\}\/getMe"$/);
  });
});
