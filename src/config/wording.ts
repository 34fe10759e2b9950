// How text out of a configuration file may stand in a sentence, and which known name it was probably meant to be.

/** Longer or stranger text could be a key that went into the wrong place. */
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,39}$/;

/** Key-like: a long run in which letters and digits alternate. Names have a year or a version at most. */
export function looksLikeKey(text: string): boolean {
  return (text.match(/[A-Za-z0-9+/=]{16,}/g) ?? []).some((run) => alternations(run) >= 3);
}

function alternations(text: string): number {
  return text.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
}

/** The text in backquotes, or `what` alone where the text might be a secret: here pieces of one count, such as a UUID's, too. */
export function shown(text: string, what: string): string {
  return PLAIN.test(text) && alternations(text) < 4 ? `${what} \`${text}\`` : `${what} (not shown here)`;
}

/** ` did you mean ...?` with its leading comma, or nothing where no known name is near. */
export function suggestion(text: string, known: readonly string[]): string {
  const nearest = nearestOf(text, known);
  return nearest === undefined ? "" : `, did you mean \`${nearest}\`?`;
}

/** The known name with the fewest slips to it: one slip for every three letters is let pass. */
export function nearestOf(text: string, known: readonly string[]): string | undefined {
  if (text.length > 64) return undefined;
  const ranked = known
    .map((name) => ({ name, slips: slipsBetween(text.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, slips }) => slips <= Math.max(1, Math.floor(Math.min(name.length, text.length) / 3)))
    .sort((a, b) => a.slips - b.slips);
  return ranked[0]?.name;
}

/** Letters added, left out, changed or swapped with their neighbour (optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped =
        a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(changed, swapped, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
