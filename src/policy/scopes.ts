// Which required scopes a credential was not granted.

/** A granted scope covers what it is the head of: `repo` covers `repo:status`, `contents` covers `contents/read`, `*` covers all. */
export function missingScopes(required: readonly string[], granted: readonly string[]): readonly string[] {
  return required.filter((scope) => !granted.some((held) => covers(held, scope)));
}

function covers(held: string, scope: string): boolean {
  return held === scope || held === "*" || [":", ".", "/"].some((mark) => scope.startsWith(held + mark));
}
