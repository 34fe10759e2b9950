// Tells a piece of a longer name that colons join from a key: of an Amazon resource name, or of a policy's condition.

const LONGEST_NAME = 160;
const RESOURCE_NAME = /(?:^|[^\w-])arn:[^\s"'`,;(){}<>]{0,140}$/i;
/** `aws:RequestTag/…`: the colon belongs to the name. */
const CONDITION = /(?:^|[^\w-])aws:$/i;

/** `before` ends where the value begins. */
export function isWithinName(before: string): boolean {
  if (!before.endsWith(":") && !before.endsWith("/")) return false;
  const near = before.slice(-LONGEST_NAME);
  return CONDITION.test(near) || RESOURCE_NAME.test(near);
}
