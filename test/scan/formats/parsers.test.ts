// Private keys, JSON Web Tokens, passwords in URLs and service accounts: read whole, described in notes.
import { describe, expect, test } from "vitest";
import type { Detector } from "../../../src/model/detector.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { encodedJwt, pemBlock, randomText, searchText } from "../samples.ts";

const first = (text: string, today?: Date) => searchText(text, today === undefined ? {} : { today })[0];
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const body = randomText(300, 11, BASE64);

function openSshBody(cipher: string): string {
  const name = Buffer.from(cipher);
  const length = Buffer.from([0, 0, 0, name.length]);
  return Buffer.concat([Buffer.from("openssh-key-v1\0"), length, name, Buffer.from(randomText(150, 12))]).toString("base64");
}

describe("a private key", () => {
  test("over many lines is one finding from BEGIN to END", () => {
    const block = pemBlock("RSA PRIVATE KEY", body);
    const match = first(`x\n${block}\ny`);
    expect(match).toMatchObject({ detector: { id: "private-key" }, line: 2, endLine: 8, confidence: "structure" });
    expect(match?.secret.reveal()).toBe(block);
    expect(match?.notes).toContain("private key, not encrypted");
  });

  test.each([
    ["\\n", "PRIVATE KEY"],
    ["\\\\n", "EC PRIVATE KEY"],
    ['",\n  "', "DSA PRIVATE KEY"],
    ["\r\n", "PRIVATE KEY"],
    ["\n    ", "PGP PRIVATE KEY BLOCK"],
  ])("with %j between its lines is found", (lineEnd, label) => {
    expect(searchText(`key = "${pemBlock(label, body, lineEnd)}"`)).toHaveLength(1);
  });

  test.each(["12: ", "web_1  | ", "Jan  2 03:04:05 host app[123]: ", "server.key:12:", "+", "> > "])(
    "with %j before each line is found",
    (before) => {
      const lines = pemBlock("RSA PRIVATE KEY", body)
        .split("\n")
        .map((line) => before + line);
      const [match, ...others] = searchText(lines.join("\n"));
      expect(match?.notes).toEqual(["private key, not encrypted"]);
      expect(others).toEqual([]);
    },
  );

  test("tells an encrypted one", () => {
    expect(first(pemBlock("ENCRYPTED PRIVATE KEY", body))?.notes.join()).toContain("encrypted with a passphrase");
    const legacy = pemBlock("RSA PRIVATE KEY", body).replace("\n", "\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n");
    expect(first(legacy)?.notes.join()).toContain("encrypted with a passphrase");
    expect(first(pemBlock("OPENSSH PRIVATE KEY", openSshBody("aes256-ctr")))?.notes.join()).toContain("encrypted with a passphrase");
    expect(first(pemBlock("OPENSSH PRIVATE KEY", openSshBody("none")))?.notes.join()).toContain("not encrypted");
  });

  test("a public key, a stand-in or a bare header is none", () => {
    expect(searchText(pemBlock("PUBLIC KEY", body))).toEqual([]);
    expect(searchText(pemBlock("PRIVATE KEY", "..."))).toEqual([]);
    expect(searchText(pemBlock("PRIVATE KEY", "x".repeat(100)))).toEqual([]);
  });
});

describe("a BEGIN line in code or prose", () => {
  const begin = pemBlock("PRIVATE KEY", "").split("\n")[0] ?? "";
  const prose = "is what such a file starts with; the parser reads on until it meets the matching line and gives up after so many bytes. ";

  test("without a key after it is none, however many letters follow", () => {
    expect(searchText(`// ${begin} ${prose.repeat(5)}`)).toEqual([]);
    expect(
      searchText(`const header = "${begin}";\nexport function parse(text: string): Key | undefined {\n  return undefined;\n}\n`),
    ).toEqual([]);
  });

  test("with a key whose end was cut off is one, and what comes after does not belong to it", () => {
    const cut = pemBlock("PRIVATE KEY", body).split("\n").slice(0, -1).join("\n");
    const [match] = searchText(`${cut}\n\n${prose}`);
    expect(match?.secret.reveal()).toBe(cut);
    expect(match?.notes).toContain("its END line is missing");
  });
});

describe("between a BEGIN and an END line", () => {
  const [begin = "", end = ""] = pemBlock("RSA PRIVATE KEY", "").split("\n");
  const names = [
    "AbortSignal",
    "AbsoluteOrientationSensor",
    "AbstractRange",
    "AccelerometerAnalyserNode",
    "AnimationEffect",
    "BarcodeDetector",
  ];

  test.each([
    ["code", `const BEGIN = "${begin}";\nconst algorithm = createAlgorithm(options.identifier);\nconst END = "${end}";`],
    ["a list of names", `["${begin}", "${names.join('", "')}", "${end}"]`],
    ["a table of strings without ends", `Private Key Block${begin}${names.join("")}${names.join("")}`],
    ["the same with an END line", `${begin}${names.join("")}${end}`],
    ["a sentence", `${begin} is followed by the letters of the key, in as many lines as it takes, and then by ${end}`],
    ["a key of which next to nothing is left", `"${begin}\\n${["MIIE", "owIBAAKCAQEA"].join("")}${body.slice(0, 43)}...fvY4+te\\n${end}"`],
  ])("%s is no key", (_, text) => {
    expect(searchText(text)).toEqual([]);
  });

  test("a key of which a part is left out is worth a warning", () => {
    const [match] = searchText(`${begin}\n${body.slice(0, 64)}\n...\n${body.slice(128, 192)}\n${end}`);
    expect(match).toMatchObject({ confidence: "context", detector: { severity: "warning" } });
    expect(match?.notes).toContain("incomplete: a part of it is left out");
  });

  test("a key is found after such constants, and in short pieces that make one", () => {
    const der = Buffer.concat([Buffer.from([0x30, 0x81, 0x90]), Buffer.from(randomText(144, 15), "latin1")]).toString("base64");
    const pieces = (der.match(/.{1,10}/g) ?? []).join(" ");
    expect(searchText(`["${begin}", "${end}"]\n${pemBlock("PRIVATE KEY", body)}`)).toHaveLength(1);
    expect(searchText(`${begin} ${pieces} ${end}`)).toHaveLength(1);
  });
});

describe("a JSON Web Token", () => {
  const today = new Date("2026-03-01T00:00:00Z");
  test("says whether it is past", () => {
    expect(first(encodedJwt({ exp: Date.UTC(2025, 0, 2) / 1000 }), today)?.notes).toEqual(["JWT expired on 2025-01-02"]);
    expect(first(encodedJwt({ exp: Date.UTC(2027, 0, 2) / 1000 }), today)?.notes).toEqual(["JWT expires on 2027-01-02"]);
    expect(first(encodedJwt({ sub: "somebody" }), today)?.notes).toEqual(["JWT without an expiry date"]);
  });

  test("with the example's payload is worth a note, and with claims of its own as much as any", () => {
    const example = { sub: "1234567890", name: "John Doe", iat: 1516239022 };
    expect(first(encodedJwt(example))).toMatchObject({ detector: { severity: "note" } });
    const others = [
      { ...example, aud: "https://api.acme.test" },
      { ...example, sub: "somebody" },
    ];
    for (const payload of others) expect(first(encodedJwt(payload))?.detector.severity).toBeUndefined();
    for (const payload of [example, others[0] ?? {}]) {
      expect(first(encodedJwt(payload))?.notes).toContain("its payload is the example of jwt.io");
    }
  });

  test("is found whole, and nothing of it is shown", () => {
    const token = encodedJwt({ sub: "somebody" });
    const match = first(`Authorization: Bearer ${token}`);
    expect(match?.secret.reveal()).toBe(token);
    expect(match?.preview).toBe("eyJ…");
  });

  test("without a signature or with a header that is no JSON is none", () => {
    const [header = "", payload = ""] = encodedJwt({ sub: "x" }).split(".");
    expect(searchText(`${header}.${payload}.`)).toEqual([]);
    expect(searchText(`eyJ${randomText(20, 1)}.${payload}.${randomText(43, 2)}`)).toEqual([]);
  });
});

describe("a password in a URL", () => {
  const password = `p%40${randomText(9, 14)}!`;
  test("is found, and only the scheme is shown", () => {
    const match = first(`DATABASE_URL=postgres://app:${password}@db.internal:5432/app`);
    expect(match?.secret.reveal()).toBe(password);
    expect(match?.preview).toBe("postgres://…:…@…");
  });

  test.each(["password", "<password>", "$PASSWORD", "%s", "xxxxxx", "****", "{{ password }}", "{password}"])("%s is a stand-in", (word) => {
    expect(searchText(`postgres://app:${word}@db.internal/app`)).toEqual([]);
  });

  test.each(["summer", "aB3aB", "WELCOME"])("%s is found, but is not sure to be one", (word) => {
    expect(first(`postgres://app:${word}@db.internal/app`)?.confidence).toBe("context");
  });

  test("a made-up one is sure to be one", () => {
    expect(first(`postgres://app:${password}@db.internal/app`)?.confidence).toBe("structure");
  });

  test.each([
    "mongodb://h1.internal:27017,user:x@h2.internal",
    "mongodb://h1:27017,h2:27018,user:pw@h3/db",
    "https://foo.com:123,foo:bar@bar.com/path",
    "cvs://:pserver:anoncvs@sources.acme.test:/cvs/src",
    "http://user:pa%2Fssword@dummy.faketld",
    "https://user:p%40ssword@search.acme.test",
    "https://somebody:not-re%40l@code.acme.test/x",
    "http://user:pass%20pass@complex.acme.test/path",
    "http://user:%3Cyour-password%3E@acme.test",
    "http://fred:fredpassword@acme.test:8080/",
  ])("%s holds none", (url) => {
    expect(searchText(`url = "${url}"`)).toEqual([]);
  });

  test.each([
    ["mongodb://h1.internal:27017,app:", "@h2.internal:27017/db"],
    ["cvs://:pserver:app:", "@sources.acme.test:/cvs/src"],
    ["redis://:", "@cache.internal:6379/0"],
    ["http://fred:fred", "@acme.test/"],
    ["http://app:12345,", "@acme.test/"],
    ["http://app:%24", "@acme.test/"],
    ["http://app:%3A", "@acme.test/"],
  ])("%s… is read to its password", (before, after) => {
    const [match, ...others] = searchText(`url = "${before}${password}${after}"`);
    expect(others).toEqual([]);
    expect(match?.secret.reveal()).toContain(password);
  });

  test("a port, a path with an at sign or a user alone is none", () => {
    for (const url of ["http://host:8080/a@b", "https://example.org/@scope/name", "ssh://git@example.org/x"]) {
      expect(searchText(url)).toEqual([]);
    }
  });
});

describe("a service account", () => {
  test("is found by its private key, once", () => {
    const account = { type: "service_account", project_id: "x", private_key: `${pemBlock("PRIVATE KEY", body)}\n`, client_email: "x" };
    const matches = searchText(JSON.stringify(account, undefined, 2));
    expect(matches.map((match) => match.detector.id)).toEqual(["gcp-service-account"]);
  });

  test("without a key is none", () => {
    expect(searchText(JSON.stringify({ type: "service_account", project_id: "x" }))).toEqual([]);
  });
});

describe("a JSON Web Key", () => {
  const jwkDetector: Detector = {
    id: "jwk",
    name: "Private JSON Web Key",
    keywords: ["kty"],
    shapes: [{ kind: "parser", parser: "json-web-key" }],
    grade: "prefix",
  };
  const secret = randomText(43, 21);
  const open = randomText(43, 22);
  const foundIn = (text: string) =>
    createMatcher([jwkDetector], { known: [], disabled: [] })
      .search(Buffer.from(text), "keys")
      .map((match) => match.secret.reveal());

  test.each([
    ["in JSON", `{"kty":"EC","crv":"P-256","x":"${open}","y":"${open}","d":"${secret}"}`],
    ["with the private part first", `{ "d": "${secret}", "x": "${open}", "kty": "OKP" }`],
    ["over lines of source code", `const key = {\n  kty: 'RSA',\n  n: '${open}',\n  d: '${secret}',\n};`],
    ["in JSON within a string", `"{\\"kty\\":\\"EC\\",\\"d\\":\\"${secret}\\"}"`],
    ["a symmetric one", `{"k": "${secret}", "kty": "oct"}`],
  ])("%s is found by its private part", (_, text) => {
    expect(foundIn(text)).toEqual([secret]);
  });

  test.each([
    ["a public one", `{"kty":"EC","crv":"P-256","x":"${open}","y":"${open}"}`],
    ["a private part of another object", `{"kty":"EC","x":"${open}"}, {"d":"${secret}"}`],
    ["a word that holds the keyword", `linktype: "RSA", d: "${secret}"`],
  ])("%s is none", (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
