// Finds the zip file that stands behind something else: self-extracting archives, programs that carry their data.

export const END_LENGTH = 22;
const END_MARK = 0x06054b50;
const DIRECTORY_MARK = 0x02014b50;

/** From the first byte that the zip file's own offsets count from; undefined where the bytes do not end in one. */
export function appendedZip(bytes: Uint8Array): Uint8Array | undefined {
  const end = bytes.length - END_LENGTH;
  if (end <= 0 || bytes[end] !== 0x50) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(end, true) !== END_MARK) return undefined;
  const directory = end - view.getUint32(end + 12, true);
  if (directory < 0 || view.getUint32(directory, true) !== DIRECTORY_MARK) return undefined;
  const start = directory - view.getUint32(end + 16, true);
  return start < 0 ? undefined : bytes.subarray(start);
}

/** Do these last `END_LENGTH` bytes of something end a zip file? */
export function endsZip(end: Uint8Array): boolean {
  return end.length === END_LENGTH && new DataView(end.buffer, end.byteOffset, end.length).getUint32(0, true) === END_MARK;
}
