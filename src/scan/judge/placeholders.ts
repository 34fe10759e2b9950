// Tells a stand-in (`EXAMPLE`, `xxxx`, `12345678`, `${VAR}`, `<your-token>`) from a key, in linear time.

const WORDS =
  /example|sample|place_?-?holder|change_?-?me|dummy|redacted|not_?-?real|your_?-?(?:own|api|key|token|secret|pass|access|client|app|auth|account)|my_?-?(?:api|secret|token|password)_?-?(?:key|here|token)|(?:key|token|secret|password)_?-?(?:here|goes)|insert_?-?(?:your|here)|replace_?-?(?:me|this|with)|removed|qwerty|asdfgh|deadbeef|cafebabe|foobar|lorem_?ipsum/i;
const TEMPLATE =
  /^\$\{|\$\{[\w.]+(?:[(:?!|}/ -]|$)|\$\(|\{\{[^{}]*(?:\}\}|$)|%\(\w|<%|#\{|<[A-Za-z_][\w .-]*>|\*{3}|\.{3}|…|^\$[A-Za-z_]|^%[A-Za-z_]\w*%$|^__\w+__$|^@\w+@$/;
const CODE =
  /^(?:process\.env|os\.environ|os\.getenv|getenv|env\.|secrets\.|config\.|settings\.|self\.|this\.|var\.|vault:|op:\/\/|data\.|local\.|module\.)/i;

const BASE62 = /^[0-9A-Za-z]+$/;
const SHORTEST_WITH_ZEROS = 40;
/** One letter in 62 is an `A` by chance. */
const MOST_ZEROS = 0.25;
const DIGITS = /^[0-9]*$/;

/** Same letter this often in a row is no accident. */
const REPEATS = 6;
/** So many letters each one after the one before, as in `12345678`. */
const SEQUENCE = 8;
/** Beside one of these, shorter ones count too, as in `abcdef0123456789`. */
const SHORTEST_SEQUENCE = 5;
/** A key of which less is in rows was altered rather than made up. */
const LEAST_IN_ROWS = 0.75;
/** Letters, each the one after, before or the same as the one before it. */
const SHORTEST_ROW = 3;
const SHORTEST_MADE_UP_ROW = 4;
const LONGER_ROW = 6;
const MOSTLY = 0.6;
/** Two or more times the same piece of at most this many letters. */
const LONGEST_PERIOD = 16;

/** Is this a stand-in? `text` is the part of a key that varies, its fixed prefix taken off. */
export function isPlaceholder(text: string): boolean {
  return isStandIn(text) || isMadeUp(text);
}

/** Does this say that it stands for a key: in words, by a template's signs, by one letter over and over, by digits in rows? */
export function isStandIn(text: string): boolean {
  return WORDS.test(text) || TEMPLATE.test(text) || hasRepeats(text) || (DIGITS.test(text) && isMadeUp(text));
}

/** Did a person type this rather than a machine: nothing but rows of letters, or one piece over and over? */
export function isMadeUp(text: string): boolean {
  return isMadeOfRows(text) || isPeriodic(text);
}

/** Zero bytes in base64 are `AAAA`: are letters of base62 full of them, as those of programs and fonts are? */
export function hasZeros(text: string): boolean {
  if (!BASE62.test(text) || text.length < SHORTEST_WITH_ZEROS) return false;
  return /A{7}/.test(text) || text.replaceAll(/[^A]/g, "").length > MOST_ZEROS * text.length;
}

/** Is this an expression that names a secret and does not hold one? */
export function isReference(text: string): boolean {
  return CODE.test(text) || TEMPLATE.test(text);
}

/** Two rows, letter by letter in turn, or one whose letters' case is mixed: `1a2b3c4d5e`, `AbCdEfGhIj`. */
export function hasMixedSequence(text: string): boolean {
  const folded = text.toLowerCase();
  let length = 0;
  for (let index = 2; index < folded.length; index++) {
    length = folded.charCodeAt(index) - folded.charCodeAt(index - 2) === 1 ? length + 1 : 0;
    if (length >= SEQUENCE - 2) return true;
  }
  return rowsIn(folded, SEQUENCE).longest >= SEQUENCE;
}

/** More short rows than anything else, one of them not short: what a person types who makes up a value. */
export function hasRows(text: string): boolean {
  const { longest, letters } = rowsIn(text, SHORTEST_MADE_UP_ROW);
  return longest >= LONGER_ROW && letters >= MOSTLY * text.length;
}

/** Nothing but short rows, one after the other: `abc123xyz456`. */
export function isRows(text: string): boolean {
  let length = 1;
  let step: number | undefined;
  for (let index = 1; index < text.length; index++) {
    const own = text.charCodeAt(index) - text.charCodeAt(index - 1);
    if (own === step || (step === undefined && Math.abs(own) <= 1)) {
      step = own;
      length++;
    } else if (length < SHORTEST_ROW) return false;
    else {
      length = 1;
      step = undefined;
    }
  }
  return length >= SHORTEST_ROW && text.length >= 2 * SHORTEST_ROW;
}

/** A row that is too long for chance, and hardly anything but rows. */
function isMadeOfRows(text: string): boolean {
  const { longest, letters } = rowsIn(text, SHORTEST_SEQUENCE);
  return longest >= SEQUENCE && letters >= LEAST_IN_ROWS * text.length;
}

function hasRepeats(text: string): boolean {
  let length = 1;
  for (let index = 1; index < text.length; index++) {
    length = text.charCodeAt(index) === text.charCodeAt(index - 1) ? length + 1 : 1;
    // Zero bytes in base64 are `AAAA`: ordinary in long keys.
    if (length >= REPEATS && (text.charCodeAt(index) !== 0x41 || length >= text.length / 2)) return true;
  }
  return false;
}

/** Rows, one letter after the other or before it, of at least `shortest` letters: the longest one, and the letters in all of them. */
function rowsIn(text: string, shortest: number): { readonly longest: number; readonly letters: number } {
  let longest = 0;
  let letters = 0;
  let length = 1;
  let direction = 0;
  for (let index = 1; index <= text.length; index++) {
    const step = index < text.length ? stepAt(text, index) : 0;
    if (step !== 0 && step === direction) {
      length++;
      continue;
    }
    if (length >= shortest) letters += length;
    longest = Math.max(longest, length);
    direction = step;
    length = step === 0 ? 1 : 2;
  }
  return { longest, letters: Math.min(letters, text.length) };
}

/** 1 up, -1 down, 0 neither. `9` is followed by `0`, `a` or `A` in the usual stand-ins. */
function stepAt(text: string, index: number): number {
  const step = text.charCodeAt(index) - text.charCodeAt(index - 1);
  if (step === 1 || step === -1) return step;
  return text.charAt(index - 1) === "9" && /[0aA]/.test(text.charAt(index)) ? 1 : 0;
}

/** Is the whole text one short piece over and over? */
function isPeriodic(text: string): boolean {
  const most = Math.min(LONGEST_PERIOD, Math.floor(text.length / 2));
  for (let period = 1; period <= most; period++) if (repeatsWith(text, period)) return true;
  return false;
}

function repeatsWith(text: string, period: number): boolean {
  for (let index = period; index < text.length; index++) {
    if (text.charCodeAt(index) !== text.charCodeAt(index - period)) return false;
  }
  return true;
}
