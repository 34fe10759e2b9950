// What is shown of an error that nobody expected: its kind and its frames, never its message.

/**
 * HTTP and header code puts secrets into messages, so only the class name, an error code and the stack frames are
 * taken. The frames start after the message, which may itself span lines: only lines that look like frames count.
 */
export function describeCrash(error: unknown): string {
  if (!(error instanceof Error))
    return "Keyturn stopped on an error that it did not expect (not an Error object). This is a bug: please report it.";
  const code = "code" in error && typeof error.code === "string" && /^[A-Z0-9_]{1,60}$/.test(error.code) ? ` (${error.code})` : "";
  const frames = (error.stack ?? "")
    .replace(error.message, "")
    .split("\n")
    .filter((line) => /^\s+at [^"'`]{1,300}$/.test(line));
  return [
    `Keyturn stopped on an error that it did not expect: ${error.name}${code}. This is a bug: please report it with these lines.`,
    ...frames.slice(0, 12),
  ].join("\n");
}
