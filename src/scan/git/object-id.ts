// Ids of git objects: 40 or 64 lower-case hex digits.

const OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

export function isObjectId(text: string): boolean {
  return OBJECT_ID.test(text);
}

/** All zeros: git's way of saying that there is no such object. */
export function isNoObject(id: string): boolean {
  return /^0+$/.test(id);
}

export function shortId(id: string): string {
  return id.slice(0, 7);
}
