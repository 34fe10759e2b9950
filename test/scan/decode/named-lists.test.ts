// Lists of YAML: the name stands once, above all values.
import { describe, expect, test } from "vitest";
import { CONTEXTUAL_DETECTORS } from "../../../src/scan/contextual/contextual-detectors.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { randomText } from "../samples.ts";

const FIRST = `${randomText(6, 2)}7!${randomText(6, 6)}`;
const SECOND = randomText(15, 8);
const KEYS = [randomText(24, 41), randomText(24, 43)];

const matcher = createMatcher([], { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS });
const search = (text: string) => matcher.search(Buffer.from(text), "config.yml");
const found = (text: string) => search(text).map((match) => match.secret.reveal());

describe("a list of secrets gives them", () => {
  test.each([
    ["below its name", `passwords:\n  - ${FIRST}\n  - ${SECOND}\n`],
    ["as deep as its name", `app:\n  old_passwords:\n  - ${FIRST}\n  - ${SECOND}\nother: x\n`],
    ["in quotes", `passwords:\n  - "${FIRST}"\n  - '${SECOND}'\n`],
    ["with CR and remarks", `passwords:\r\n  - ${FIRST} # robin\r\n  - ${SECOND}   # wren\r\n`],
    ["within an item of another list", `- user-passwords:\n    - ${FIRST}\n    - ${SECOND}`],
  ])("%s", (_, text) => {
    const matches = search(text);
    expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual([FIRST, SECOND]);
    expect(matches.map(({ encoding }) => encoding)).toEqual([[], []]);
  });

  test.each(["api_keys", "apikeys", "API_KEYS", "acme-api-keys", "access_keys", "auth_tokens", "client_secrets"])("as %s", (name) => {
    expect(found(`${name}:\n  - ${KEYS.join("\n  - ")}\n`)).toEqual(KEYS);
  });
});

describe("nothing is found", () => {
  test.each([
    ["in what stands above the list", `other_passwords: 2\nnames:\n  - ${FIRST}\npasswords:\n`],
    ["in a list that stands around it", `  passwords:\n- ${FIRST}\n`],
    ["behind an empty line", `Passwords:\n\n- ${FIRST}\n`],
    ["in items with members", `passwords:\n  - id: ${SECOND}\n  - {id: ${SECOND}}\n`],
    ["behind the name in a sentence", `these are your passwords:\n  - ${FIRST}\n`],
    ["in names of secrets", "secrets:\n  - db_password\n  - source: server-certificate2\ntokens:\n  - TOKEN_LEFT2\n  - identifier\n"],
    ["in references", `api_keys:\n  - \${API_KEY2_OF_ACME}\n  - {{ .Values.key2 }}\n  - *key2x9\n`],
    ["in words", "passwords:\n  - abcd\n  - sesame-street\n  - Qwzxv\n"],
    ["in sentences", "passwords:\n  - at least 12 characters with 3 digits\n"],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test("and lists without an end cost no time", () => {
    expect(found("passwords:\n- a: b\n".repeat(50_000))).toEqual([]);
    expect(found(`passwords:\n${"- abcd\n".repeat(100_000)}`)).toEqual([]);
  });
});
