// Days and instants as the file writes them; the definition has looked at their form, the calendar is looked at here.

/** The start of that day in UTC; undefined where the calendar has no such day. */
export function readDay(text: string): Date | undefined {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? date : undefined;
}

/** A day, or a day with time and zone. */
export function readInstant(text: string): Date | undefined {
  const day = readDay(text.slice(0, 10));
  if (text.length === 10 || day === undefined) return day;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}
