// Files that hold nothing but a key, whose name alone says so: what Rails seals its credentials with.

const KEY_FILE = /(?:^|[/!])(?:master\.key|credentials\/[\w-]{1,40}\.key)$/;
const KEY = /^[0-9a-f]{32}$|^[0-9a-f]{64}$/;
const LONGEST_BYTES = 80;
const NAME = 'master_key="';

export interface NamedKey {
  /** The content with its name before it. */
  readonly bytes: Uint8Array;
  /** So many bytes of it are its name. */
  readonly nameLength: number;
}

/** What stands at such a path may be a key that is none at another one. */
export function isKeyFile(path: string): boolean {
  return KEY_FILE.test(path);
}

/** Undefined for every other file. */
export function namedKeyOf(bytes: Uint8Array, path: string): NamedKey | undefined {
  if (bytes.length > LONGEST_BYTES || !isKeyFile(path)) return undefined;
  const key = Buffer.from(bytes).toString("latin1").trimEnd();
  return KEY.test(key) ? { bytes: Buffer.from(`${NAME}${key}"\n`), nameLength: NAME.length } : undefined;
}
