// How random a text looks, in Shannon bits a character, also relative to what its letters allow.

const counts = new Uint16Array(256);
/** Longer texts are judged by their beginning: more would not change the answer. */
const LONGEST = 4096;
/** What a letter that comes so often adds is worked out once for texts of up to this length. */
const MOST_KNOWN = 64;
const shares = new Float64Array((MOST_KNOWN + 1) ** 2);

export function entropyOf(text: string): number {
  const length = Math.min(text.length, LONGEST);
  if (length === 0) return 0;
  let lowest = 255;
  let highest = 0;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index) & 0xff;
    counts[code] = (counts[code] as number) + 1;
    if (code < lowest) lowest = code;
    if (code > highest) highest = code;
  }
  let bits = 0;
  // Always in the order of the letters: another order would round the sum to another side of a threshold.
  for (let code = lowest; code <= highest; code++) {
    const count = counts[code] as number;
    if (count === 0) continue;
    counts[code] = 0;
    bits -= count <= MOST_KNOWN && length <= MOST_KNOWN ? shareOf(count, length) : toBits(count, length);
  }
  return bits;
}

function shareOf(count: number, length: number): number {
  const at = count * (MOST_KNOWN + 1) + length;
  const known = shares[at] as number;
  if (known !== 0) return known;
  const share = toBits(count, length);
  shares[at] = share;
  return share;
}

function toBits(count: number, length: number): number {
  return (count / length) * Math.log2(count / length);
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
