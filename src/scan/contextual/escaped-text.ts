// What a value says whose letters are written as escapes: `\u8bbf\u95ee`, `Cl\u00e9`, `&#35775;`, `\x6d\x61`.

const ESCAPE =
  /\\{1,4}u\{[0-9a-f]{1,6}\}|(?:\\{1,4}u|%u)[0-9a-f]{4}|\\{1,4}x[0-9a-f]{2}|&#(?:\d{1,7}|x[0-9a-f]{1,6});|&(?:lt|gt|amp|quot|apos);/gi;
const BYTES = /(?:\\{1,4}x[0-9a-f]{2})+/gi;
const NUMBER = /\\{1,4}u\{([0-9a-f]{1,6})\}|(?:\\{1,4}u|%u)([0-9a-f]{4})|&#x([0-9a-f]{1,6});/gi;
const DECIMAL = /&#(\d{1,7});/g;
const NAMED = /&(lt|gt|amp|quot|apos);/gi;
const SIGNS: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const LAST_LETTER = 0x10ffff;
/** A password may hold one or two. */
const MOST_IN_PASSWORD = 2;
const HALF = 0.5;
const THIRD = 1 / 3;
const UTF8 = new TextDecoder("utf-8", { fatal: true });

export interface Unescaped {
  readonly text: string;
  /** It consists of escapes: the text that they spell is searched on its own. */
  readonly isSpelled: boolean;
}

/** Undefined where nothing is escaped, and where the escapes spell no text: a key may be bytes. */
export function unescaped(value: string): Unescaped | undefined {
  const escapes = value.match(ESCAPE);
  if (escapes === null) return undefined;
  const length = value.length - escapes.join("").length + escapes.length;
  const withoutBytes = decodeBytes(value, value.includes(" ") && escapes.length <= length * THIRD);
  if (withoutBytes === undefined) return undefined;
  const text = withoutBytes
    .replaceAll(NUMBER, (whole, braced, four, entity) => letter(Number.parseInt(braced ?? four ?? entity, 16), whole))
    .replaceAll(DECIMAL, (whole, digits) => letter(Number(digits), whole))
    .replaceAll(NAMED, (whole, name) => SIGNS[name.toLowerCase()] ?? whole);
  return { text, isSpelled: escapes.length > MOST_IN_PASSWORD && escapes.length >= length * HALF };
}

/** UTF-8, or Latin-1 in a sentence that holds few. */
function decodeBytes(value: string, isSentence: boolean): string | undefined {
  let isText = true;
  const text = value.replaceAll(BYTES, (run) => {
    const bytes = Buffer.from(run.replaceAll(/\\+x/gi, ""), "hex");
    try {
      return UTF8.decode(bytes);
    } catch {
      isText &&= isSentence;
      return bytes.toString("latin1");
    }
  });
  return isText ? text : undefined;
}

function letter(code: number, whole: string): string {
  return code <= LAST_LETTER ? String.fromCodePoint(code) : whole;
}
