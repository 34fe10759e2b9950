// Lines of PostgreSQL's password files with any port, and lists of five fields that are none.
import { describe, expect, test } from "vitest";
import { CONTEXTUAL_DETECTORS } from "../../../src/scan/contextual/contextual-detectors.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { randomText } from "../samples.ts";

const PASSWORDS = [randomText(14, 7), `${randomText(6, 2)}7!${randomText(6, 6)}`];

const matcher = createMatcher([], { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS });
const search = (text: string) => matcher.search(Buffer.from(text), ".pgpass");
const found = (text: string) => search(text).map((match) => match.secret.reveal());

describe("a password of PostgreSQL's password file is found", () => {
  test.each<[string, (value: string) => string]>([
    ["for everything", (value) => `*:*:*:postgres:${value}\n`],
    ["behind another port", (value) => `db.example:5433:*:robin:${value}\r\n`],
    ["behind any port", (value) => `db.example:*:*:robin:${value}`],
    ["behind the port of a pool", (value) => `# the pool\n10.0.0.7:6432:app:robin:${value}\n`],
    ["where a shell writes it", (value) => `echo "db:5433:app:robin:${value}" > ~/.pgpass\n`],
    ["where a shell writes it without quotes", (value) => `echo *:*:*:robin:${value} >> ~/.pgpass\n`],
  ])("%s", (_, write) => {
    expect(PASSWORDS.map((password) => found(write(password)))).toEqual(PASSWORDS.map((password) => [password]));
  });

  test("in each line, where it stands, with its colons", () => {
    const [first = "", second = ""] = PASSWORDS;
    const text = `*:*:*:robin:${first}\ndb:5433:app:wren:${second}\\:x\n`;
    const matches = search(text);
    expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual([first, `${second}\\:x`]);
    expect(matches.map(({ line, encoding }) => [line, encoding])).toEqual([
      [1, []],
      [2, []],
    ]);
  });
});

describe("nothing is found", () => {
  const value = PASSWORDS[0] as string;
  test.each([
    ["in a list of five fields", `a:b:*:d:${value}\na:b:c:d:${value}\n`],
    ["in a list of six", `db:*:*:robin:${value}:x\n`],
    ["in a file of users", "nobody:*:-2:-2:Unprivileged User:/var/empty:/usr/bin/false\ndaemon:*:19000:0:99999:7:::\n"],
    ["in a version of a product", `cpe:2.3:a:acme:product:1.0:*:*:*:*:*:*:${value}\n`],
    ["in coordinates of Maven", "<exclude>*:*:*:jar:compile</exclude>\n*:*:*:jar:compile\norg.acme:*:*:jar:provided\n"],
    ["in a style of zsh", "zstyle ':completion:*:*:kill:*:processes' list-colors '=(#b) #([0-9]#)*=0=01;31'\n"],
    ["where a variable stands", `*:*:*:postgres:$PASSWORD9x\n*:*:*:postgres:\${POSTGRES_PASSWORD}\n`],
    ["where a stand-in stands", "*:*:*:postgres:changeme\nhostname:*:database:username:password\n"],
    ["behind what is no port", `db:name:*:robin:${value}\n`],
    ["within something longer", `x=db:5433:app:robin:${value}\n`],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test("and rows of stars cost no time", () => {
    expect(found("*:*:".repeat(100_000))).toEqual([]);
  });
});
