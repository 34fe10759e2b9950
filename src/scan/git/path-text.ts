// Paths as git has them are bytes; people and reports need text.

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** UTF-8 where the bytes are UTF-8, else each byte that is not ASCII as `\xNN`. */
export function pathText(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`)).join("");
  }
}
