// Values in tuples, values that are taken where a name has none, and names in other words than English ones.
import { describe, expect, test } from "vitest";
import { CONTEXTUAL_DETECTORS } from "../../../src/scan/contextual/contextual-detectors.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { randomText } from "../samples.ts";

const PASSWORD = `${randomText(6, 5)}7!${randomText(5, 8)}`;

const found = (text: string): readonly string[] =>
  createMatcher([], { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS })
    .search(Buffer.from(text), "config")
    .map((match) => match.secret.reveal());

describe("a password is found", () => {
  test.each([
    ["in a tuple of Erlang", `{password, "${PASSWORD}"}`],
    ["in a tuple of Erlang, as a binary", `{db_password, <<"${PASSWORD}">>}.`],
    ["in a tuple of Elixir", `{:password, "${PASSWORD}"}`],
    ["as a variable's default in a shell", `DB_PASSWORD=\${DB_PASSWORD:-${PASSWORD}}`],
    ["as a variable's default in quotes", `: "\${DB_PASSWORD:-${PASSWORD}}"`],
    ["as a variable's default in a compose file", `  MYSQL_PASSWORD: \${MYSQL_PASSWORD:-${PASSWORD}}\n`],
    ["as a property's default in Spring", `password: \${DB_PASSWORD:${PASSWORD}}`],
    ["as what is taken where a variable is unset", `connect(process.env.DB_PASSWORD || '${PASSWORD}')`],
    ["as what is taken where a member is missing", `connect(options.password ?? "${PASSWORD}")`],
    ["in Rust", `let password = String::from("${PASSWORD}");`],
    ["in C++", `auto password = std::string("${PASSWORD}");`],
    ["in php.ini", `mysqli.default_pw = ${PASSWORD}`],
    ["under a short name", `const pw = "${PASSWORD}";`],
    ["under a name in Portuguese", `senha = '${PASSWORD}'`],
    ["under a name in French", `$motdepasse = "${PASSWORD}";`],
    ["under a name in Dutch", `wachtwoord: ${PASSWORD}`],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([PASSWORD]);
  });

  test.each([
    ["a table of a parser in C", `{TOKEN_PASSWORD, "${PASSWORD}"}`],
    ["a condition", "if (token || isValid7(other)) {"],
    ["a variable without a default", `password: \${DB_PASSWORD:-}`],
    ["a user whose record is looked up", `pw = getpwnam("daemon7");`],
    ["a word that ends in the same letters", "    Passes: fuzzy match of MORX-10\n    Passes MORX-10 test now."],
  ])("but not %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
