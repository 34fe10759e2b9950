// How random a text looks, in Shannon bits a character, also relative to what its letters allow.

const counts = new Uint16Array(256);
/** Longer texts are judged by their beginning: more would not change the answer. */
const LONGEST = 4096;

export function entropyOf(text: string): number {
  const length = Math.min(text.length, LONGEST);
  if (length === 0) return 0;
  counts.fill(0);
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index) & 0xff;
    counts[code] = (counts[code] as number) + 1;
  }
  let bits = 0;
  for (const count of counts) if (count > 0) bits -= (count / length) * Math.log2(count / length);
  return bits;
}

/** Entropy as a share (0 to 1) of the most that a text of this length and these kinds of letters can have. */
export function relativeEntropyOf(text: string): number {
  const most = Math.log2(Math.min(text.length, alphabetSizeOf(text)));
  return most <= 0 ? 0 : entropyOf(text) / most;
}

function alphabetSizeOf(text: string): number {
  if (/^[0-9]*$/.test(text)) return 10;
  if (/^(?:[0-9a-f]*|[0-9A-F]*)$/.test(text)) return 16;
  if (/^(?:[0-9a-z]*|[0-9A-Z]*)$/.test(text)) return 36;
  return 64;
}
