// A key without a mark of its own is found in every way a name and a value are written together, and prose is not.

import { describe, expect, test } from "vitest";
import type { Detector } from "../../src/model/detector.ts";
import { generic } from "../../src/providers/generic.ts";
import { keyBeside } from "../../src/providers/service.ts";
import { named } from "../../src/providers/shapes.ts";
import { createMatcher } from "../../src/scan/search/matcher.ts";
import { createRandom } from "../support/sample.ts";

const detector = named("acme-api-key", "Acme key", ["acmecorp"], "[0-9a-z]{32}");
const loose = named("acme-password", "Acme password", ["acmecorp"], "[^\\s\"'`;,<>{}$]{8,64}", { minEntropy: 2.5 });
const key = randomKey(32);

describe("found", () => {
  test.each([
    ["an env file", `ACMECORP_API_KEY=${key}`],
    ["an image's instructions", `ENV ACMECORP_TOKEN ${key}`],
    ["a command's option", `deploy --acmecorp-api-key ${key} --now`],
    ["a note", `acmecorp api key ${key}`],
    ["a sentence", `Our acmecorp API key is ${key}.`],
    ["a list", `acmecorp token - ${key}`],
    ["a name that ends in it", `acmecorp-secret-${key}`],
    ["a grammar's assignment", `acmecorp_key ::= "${key}"`],
    ["three colons", `acmecorp_key :::= "${key}"`],
    ["a table's cells", `| acmecorp key | \`${key}\` |`],
    ["a table's columns", `| acmecorp | ${key} |`],
    ["the line below its name", `Acmecorp API key\n${key}`],
    ["the line below its name, indented", `* acmecorp token  \r\n    ${key}`],
    ["an element", `<acmecorpToken>\n    ${key}\n</acmecorpToken>`],
    ["a nested name", `acmecorp: {\n  token: "${key}",\n}`],
    ["a call", `setting("acmecorp-token", "${key}")`],
    ["a web address", `curl https://api.acmecorp.com/v1/items?limit=10&access_key=${key}`],
    ["a header", `curl https://api.acmecorp.io/v2/users -H "Authorization: Bearer ${key}"`],
    ["a header of its own", `fetch("https://acmecorp.dev/api", { headers: { "X-Api-Key": "${key}" } })`],
    ["a name in humps", `const myAcmecorpKey = "${key}";`],
    ["a name after a sign or a digit", `MY_1ACMECORP_KEY=${key}`],
    ["one name after the other", `acmecorp_id=${"x9".repeat(4)}\nacmecorp_key=${key}`],
    ["a default", `\${ACMECORP_KEY:-${key}}`],
  ])("in %s", (_, text) => {
    expect(idsIn(detector, text)).toEqual([detector.id]);
  });
});

test.each(["--daily-key", "ENV DAILY_TOKEN", "daily secret"])(
  "the word beside an ordinary word may be all that stands before a space: %s",
  (name) => {
    const ordinary = named("daily-api-key", "Daily key", ["daily key", "daily token", "daily secret"], "[0-9a-z]{32}", {
      keywords: ["daily"],
    });
    expect(idsIn(ordinary, `${name} ${key}`)).toEqual([ordinary.id]);
    expect(idsIn(ordinary, `daily report ${key}`)).toEqual([]);
  },
);

describe("of a service whose name is an ordinary word, a key is found nested in it", () => {
  const ordinary = keyBeside("daily-api-key", "Daily key", "daily", "[0-9a-z]{32}");

  test.each([
    ["in JSON", `{\n  "daily": {\n    "key": "${key}"\n  }\n}`],
    ["in YAML", `daily:\n  access_token: ${key}\n`],
    ["in TOML", `[daily]\napi_key = "${key}"\n`],
    ["in JavaScript", `const daily = { secret: "${key}" };`],
    ["in PHP", `'daily' => [\n    'key' => '${key}',\n]`],
  ])("%s", (_, text) => {
    expect(idsIn(ordinary, text)).toEqual([ordinary.id]);
  });

  test.each([
    ["a value that is not its key", `daily:\n  commit: ${key}\n`],
    ["a line of its own", `daily\ntoken = "${key}"`],
    ["a key that is nested in something else", `daily: 3\nother:\n  key: ${key}`],
  ])("but not %s", (_, text) => {
    expect(idsIn(ordinary, text)).toEqual([]);
  });
});

test("a login on a command line is found, in a comment, too, but not where it is a stand-in", () => {
  const login = generic.detectors.find(({ id }) => id === "generic-command-line-login");
  if (login === undefined) throw new Error("The detector is gone.");
  const secret = key.slice(0, 14);
  expect(idsIn(login, `curl -u robot:${secret} https://example.org`)).toEqual([login.id]);
  expect(idsIn(login, `// \`curl -u robot:${secret}\`; then`)).toEqual([login.id]);
  expect(idsIn(login, `curl --user robot:'${secret}' https://example.org`)).toEqual([login.id]);
  expect(idsIn(login, `curl --user "{robot}":"{${secret}}" https://example.org`)).toEqual([login.id]);
  expect(idsIn(login, `curl -u ":${secret}" https://example.org`)).toEqual([login.id]);
  expect(idsIn(login, `curl -u robot:${secret.slice(0, 8)}$1 https://example.org`)).toEqual([login.id]);
  expect(idsIn(login, 'curl -u "robot:$PASSWORD" -u robot:$ROBOT_PASSWORD https://example.org')).toEqual([]);
  expect(idsIn(login, "// `curl -u user:password`; then")).toEqual([]);
  expect(idsIn(login, "curl -u user:password; then")).toEqual([]);
});

describe("a password without a name", () => {
  const secret = key.slice(0, 12);

  test.each([
    ["generic-database-call", `DriverManager.getConnection("jdbc:mysql://db/app", "robot", "${secret}")`],
    ["generic-database-call", `$db = new PDO('mysql:host=db', 'robot', '${secret}');`],
    ["generic-database-call", `mysqli_connect( "db" , "robot" , "${secret}", "app")`],
    ["generic-mail-login", `smtp.login("robot@mail.acme.test", "${secret}")`],
    ["generic-pgpass", `db.acme.test:5432:app:robot:${secret}`],
  ])("%s", (id, text) => {
    const detector = generic.detectors.find((each) => each.id === id);
    if (detector === undefined) throw new Error("The detector is gone.");
    expect(idsIn(detector, text)).toEqual([id]);
    expect(idsIn(detector, text.replace(secret, "password"))).toEqual([]);
    expect(idsIn(detector, text.replace(secret, "$PASSWORD"))).toEqual([]);
  });
});

describe("not found", () => {
  test.each([
    ["a key of another length", `ACMECORP_API_KEY=${key}0`],
    ["a word that only ends like the name", `const BACMECORP_KEY = "${key}", fracmeCorpKey = "${key}";`],
    ["another's key", `OTHERCORP_API_KEY=${key}`],
    ["a word of the right length", `ACMECORP_API_KEY=${"organizationadministratorsetting"}`],
    ["a value below a word that names no secret", `acmecorp commit\n${key}`],
    ["a value beside a word that names no secret", `acmecorp commit ${key}`],
    ["a parameter that holds no key", `https://api.acmecorp.com/v1/items?digest=${key}`],
    ["a stand-in", `ACMECORP_API_KEY=${"0123456789abcdef".repeat(2)}`],
  ])("%s", (_, text) => {
    expect(idsIn(detector, text)).toEqual([]);
  });

  test.each([
    ["a sentence", "The acmecorp password authentication is described below"],
    ["an identifier", "acmecorpPassword = readPasswordFromSettings"],
    ["a constant's name", 'acmecorp_password: "ACMECORP_ADMIN_PASSWORD"'],
  ])("%s, where any text may be the value", (_, text) => {
    expect(idsIn(loose, text)).toEqual([]);
  });

  test("a password of any letters is found where it is assigned", () => {
    expect(idsIn(loose, `acmecorp_password = "${["qX7", "vK-z9", "!mPd"].join("")}"`)).toEqual([loose.id]);
  });
});

function idsIn(own: typeof detector, text: string): readonly string[] {
  const matcher = createMatcher([own], { known: [], disabled: [] });
  return matcher.search(Buffer.from(`# settings\n${text}\n`), "config/file").map((match) => match.detector.id);
}

function randomKey(length: number): string {
  const random = createRandom(11);
  return Array.from({ length }, () => "abcdefghijklmnopqrstuvwxyz0123456789".charAt(random(36))).join("");
}

describe("a password of a service is found", () => {
  const password = `${key.slice(0, 12)}9x`;
  test.each<[string, string]>([
    ["generic-registry-login", `docker login -u robot -p ${password} registry.example`],
    ["generic-registry-login", `podman login registry.example -p '${password}' -u robot`],
    ["generic-registry-login", `echo "${password}" | docker login -u robot --password-stdin registry.example`],
    ["generic-service-password", `RUN echo 'root:${password}' | chpasswd`],
    ["generic-service-password", `bindpw ${password}`],
    ["generic-service-password", `rootpw --plaintext ${password}`],
    ["generic-service-password", `network={\n  psk="${password}"\n}`],
    ["generic-service-password", `stats auth admin:${password}`],
    ["generic-database-login", `url=jdbc:oracle:thin:scott/${password}@db.example:1521:xe`],
  ])("%s: %s", (id, text) => {
    expect(idsIn(detectorOf(id), text)).toEqual([id]);
  });

  test.each<[string, string]>([
    ["generic-registry-login", 'docker login -u robot -p "$REGISTRY_PASSWORD" registry.example'],
    ["generic-registry-login", "echo $TOKEN | docker login -u robot --password-stdin registry.example"],
    ["generic-registry-login", "docker login -u user -p password"],
    ["generic-registry-login", "ssh login -port 2222"],
    ["generic-service-password", "rootpw --iscrypted $6$abcdefgh$0123456789"],
    ["generic-service-password", "RUN echo root:root | chpasswd"],
    ["generic-pgpass", "listen 0.0.0.0:5432:5432"],
  ])("%s, but not in %s", (id, text) => {
    expect(idsIn(detectorOf(id), text)).toEqual([]);
  });
});

function detectorOf(id: string): Detector {
  const detector = generic.detectors.find((each) => each.id === id);
  if (detector === undefined) throw new Error(`There is no detector ${id}.`);
  return detector;
}
