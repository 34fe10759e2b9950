// Leaves out what was not said: for optional fields, absent and undefined are two things.

type Given<Parts> = { readonly [Key in keyof Parts]?: Exclude<Parts[Key], undefined> };

export function given<Parts extends object>(parts: Parts): Given<Parts> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Given<Parts>;
}
