// Reads the dates in the caveats of a macaroon, as PyPI's tokens are: there is no request that would tell them.

/** `expiresAt` is the earliest of all caveats; undefined where none limits the time. */
export interface MacaroonDates {
  readonly expiresAt: Date | undefined;
  readonly notBefore: Date | undefined;
}

const VERSION = 2;
const END_OF_SECTION = 0;
const IDENTIFIER = 2;
/** Tag of the caveat `[0, expires_at, not_before]`, both in epoch seconds. */
const EXPIRY_CAVEAT = 0;

/**
 * Binary format 2 of libmacaroons: a version byte, then sections of fields (type, length, bytes), each section ended by a
 * zero. The first section is the head, every further one a caveat. Undefined where the bytes are no such thing.
 */
export function readMacaroon(bytes: Uint8Array): MacaroonDates | undefined {
  if (bytes[0] !== VERSION) return undefined;
  const sections = readSections(bytes.subarray(1));
  if (sections === undefined || sections.length === 0) return undefined;
  const limits = sections.slice(1).flatMap((section) => dateLimits(section));
  return { expiresAt: earliest(limits.map(({ end }) => end)), notBefore: latest(limits.map(({ start }) => start)) };
}

/** The identifiers of each section in turn. */
function readSections(bytes: Uint8Array): readonly string[] | undefined {
  const sections: string[] = [];
  let identifier = "";
  let at = 0;
  while (at < bytes.length) {
    const type = readLength(bytes, at);
    if (type === undefined) return undefined;
    at = type.next;
    if (type.value === END_OF_SECTION) {
      // The section that ends all sections is empty, and only the signature follows.
      if (identifier === "") return sections;
      sections.push(identifier);
      identifier = "";
      continue;
    }
    const length = readLength(bytes, at);
    if (length === undefined || length.next + length.value > bytes.length) return undefined;
    const end = length.next + length.value;
    if (type.value === IDENTIFIER) identifier = Buffer.from(bytes.subarray(length.next, end)).toString("utf8");
    at = end;
  }
  return undefined;
}

/** A number in groups of seven bits, lowest first, as protocol buffers write it. */
function readLength(bytes: Uint8Array, start: number): { readonly value: number; readonly next: number } | undefined {
  let value = 0;
  for (let group = 0; group < 4; group++) {
    const byte = bytes[start + group];
    if (byte === undefined) return undefined;
    value += (byte & 0x7f) * 2 ** (7 * group);
    if (byte < 0x80) return { value, next: start + group + 1 };
  }
  return undefined;
}

function dateLimits(caveat: string): readonly { readonly end: Date; readonly start: Date }[] {
  const parsed = parsedList(caveat);
  if (parsed === undefined || parsed[0] !== EXPIRY_CAVEAT) return [];
  const [, end, start] = parsed;
  return isEpoch(end) && isEpoch(start) ? [{ end: new Date(end * 1000), start: new Date(start * 1000) }] : [];
}

function parsedList(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isEpoch(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value < 253_402_300_800;
}

function earliest(dates: readonly Date[]): Date | undefined {
  return dates.length === 0 ? undefined : dates.reduce((a, b) => (a < b ? a : b));
}

function latest(dates: readonly Date[]): Date | undefined {
  return dates.length === 0 ? undefined : dates.reduce((a, b) => (a > b ? a : b));
}
