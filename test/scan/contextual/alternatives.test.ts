// Values that an expression gives among others: one of two by a condition, and values behind what a declaration says of its name.
import { describe, expect, test } from "vitest";
import { CONTEXTUAL_DETECTORS } from "../../../src/scan/contextual/contextual-detectors.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { randomText } from "../samples.ts";

const PASSWORD = `${randomText(6, 5)}7!${randomText(5, 8)}`;

const found = (text: string): readonly string[] =>
  createMatcher([], { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS })
    .search(Buffer.from(text), "config")
    .map((match) => match.secret.reveal());

describe("a password that a condition chooses is found", () => {
  test.each([
    ["where the condition is met", `password = isLive ? "${PASSWORD}" : other`],
    ["where the condition is not met", `const password = isLive ? other.value : '${PASSWORD}';`],
    ["before a shorter word", `const password = process.env.NODE_ENV === 'production' ? '${PASSWORD}' : 'test';`],
    ["behind a shorter word", `password: isTest() ? "test" : "${PASSWORD}",`],
    ["in PHP", `$password = isset($_ENV["P"]) ? $_ENV["P"] : '${PASSWORD}';`],
    ["in Python", `password = "${PASSWORD}" if live else other`],
    ["in Python, otherwise", `password = other if live else "${PASSWORD}"`],
    ["in a string", `"password = isLive ? \\"${PASSWORD}\\" : other"`],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([PASSWORD]);
  });

  test.each([
    ["a question's last word", `password = t("Mot de passe ? ") + "${PASSWORD}"`],
    ["a variable", `password = isLive ? first : second; x = "${PASSWORD}"`],
    ["an entry of another", `password = isLive ? { a: "${PASSWORD}" } : {}`],
    ["a type", `type Password = T extends string ? "plain" : "hashed";`],
    ["words", `const passwordType = isShown ? 'text' : 'password';`],
  ])("but not %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a password is found behind what a declaration says of its name", () => {
  test.each([
    ["the accessors of C#", `public string Password { get; set; } = "${PASSWORD}";`],
    ["accessors with words of their own", `public static string Password { get; private set; } = @"${PASSWORD}";`],
    ["accessors over lines", `string Password {\n    get;\n    init;\n} = "${PASSWORD}";`],
    ["TypeScript's mark of what is never missing", `  private password!: string = '${PASSWORD}';`],
    ["TypeScript's mark of what may be missing", `  password?: string = '${PASSWORD}';`],
    ["a type of Swift that unwraps itself", `var password: String! = "${PASSWORD}"`],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([PASSWORD]);
  });

  test.each([
    ["of Rust", `let password = r#"${PASSWORD}"#;`],
    ["of Rust, with more signs", `let password: &str = r##"${PASSWORD}"##;`],
    ["of Rust, as bytes", `let password = br#"${PASSWORD}"#;`],
    ["of C++", `const char* password = R"(${PASSWORD})";`],
    ["of Swift", `let password = #"${PASSWORD}"#`],
  ])("in a raw string %s", (_, text) => {
    expect(found(text)).toEqual([PASSWORD]);
  });

  test.each([
    ["nothing", `public string Password { get; set; }\npublic string Name = "${PASSWORD}";`],
    ["what an accessor gives", `public string Password { get { return name + "${PASSWORD}"; } }`],
    ["a stand-in", `public string Password { get; set; } = "changeme";`],
    ["a comment of YAML", `password: # "${PASSWORD}"#\n`],
  ])("but not %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test.each([
  ["conditions", "password = a ? b : c ? "],
  ["open strings", `password = a ? "`],
  ["accessors", "password { get; "],
])("rows of %s come to an end", (_, piece) => {
  expect(() => found(piece.repeat(Math.ceil(1_000_000 / piece.length)))).not.toThrow();
});
