// Sets of bytes as tables, so that a loop over bytes asks without a call.

/** 1 for the byte of each of these letters, which are ASCII. */
export function tableOf(letters: Iterable<string>): Uint8Array {
  const table = new Uint8Array(256);
  for (const letter of letters) table[letter.charCodeAt(0)] = 1;
  return table;
}
