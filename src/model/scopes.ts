// Compares lists of scopes: what is missing, what is too much, what can write.

/** Scopes that contain others although their names do not show it (GitHub, GitLab). */
const CONTAINS: Readonly<Record<string, readonly string[]>> = {
  repo: ["public_repo", "security_events"],
  user: ["read:user"],
  api: ["read_api", "read_user", "read_repository", "write_repository", "read_registry", "write_registry"],
};
const EVERYTHING: ReadonlySet<string> = new Set(["*", "all", "full_access", "root"]);
/** From most to least, as in `admin:org`, `write:org`, `read:org`. */
const LEVELS: readonly string[] = ["admin", "write", "read"];
const WRITING =
  /(?:^|[:._/-])(?:admin|write|delete|manage|edit|create|update|push|publish|full|full_access|owner|send|upload)(?:$|[:._/-])/;
/** Scopes that allow writing although no word in them says so. */
const WRITING_BY_NAME: ReadonlySet<string> = new Set([...EVERYTHING, "repo", "public_repo", "api", "gist", "workflow", "user", "sudo"]);

/** Required scopes that no granted one contains. */
export function missingScopes(required: readonly string[], granted: readonly string[]): readonly string[] {
  return required.filter((scope) => !granted.some((held) => contains(held, scope)));
}

/** Granted scopes beyond the required ones; empty where nothing is required, for then nobody said what is needed. */
export function excessScopes(required: readonly string[], granted: readonly string[]): readonly string[] {
  return required.length === 0 ? [] : granted.filter((held) => !required.some((scope) => contains(scope, held)));
}

/** Granted scopes that allow more than reading. */
export function writingScopes(granted: readonly string[]): readonly string[] {
  return granted.filter((scope) => WRITING_BY_NAME.has(scope.toLowerCase()) || WRITING.test(scope.toLowerCase()));
}

function contains(held: string, scope: string): boolean {
  const [have, want] = [held.toLowerCase(), scope.toLowerCase()];
  if (have === want || EVERYTHING.has(have)) return true;
  if (Object.hasOwn(CONTAINS, have) && CONTAINS[have]?.includes(want) === true) return true;
  return [":", ".", "/"].some((mark) => want.startsWith(have + mark)) || isHigherLevel(have, want);
}

/** `admin:org` contains `write:org` contains `read:org`. */
function isHigherLevel(have: string, want: string): boolean {
  const [haveLevel = "", ...haveRest] = have.split(":");
  const [wantLevel = "", ...wantRest] = want.split(":");
  const [haveAt, wantAt] = [LEVELS.indexOf(haveLevel), LEVELS.indexOf(wantLevel)];
  return haveRest.length > 0 && haveRest.join(":") === wantRest.join(":") && haveAt !== -1 && wantAt !== -1 && haveAt <= wantAt;
}
