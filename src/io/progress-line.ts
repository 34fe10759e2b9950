// One line on a terminal that is written over and over, and leaves nothing behind.

export interface ProgressLine {
  /** Shows this in place of what was shown before; an empty text takes it away. */
  show(line: string): void;
  /** To be called before anything else is written to the terminal. */
  clear(): void;
}

interface TerminalStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Faster than this nobody reads. */
const PAUSE_MS = 100;
const USUAL_COLUMNS = 80;
const TO_START_AND_ERASE = "\r\u001b[K";

/** Silent where nobody looks: in a file, in a pipe, in CI, on a terminal that cannot move its cursor. */
export function createProgressLine(stream: TerminalStream, environment: Readonly<Record<string, string | undefined>>): ProgressLine {
  if (stream.isTTY !== true || environment.TERM === "dumb" || environment.CI) return { show: () => {}, clear: () => {} };
  let isShown = false;
  let lastMs = Number.NEGATIVE_INFINITY;
  const clear = () => {
    if (isShown) stream.write(TO_START_AND_ERASE);
    isShown = false;
    lastMs = Number.NEGATIVE_INFINITY;
  };
  return {
    clear,
    show(line) {
      if (line === "") return clear();
      if (performance.now() - lastMs < PAUSE_MS) return;
      lastMs = performance.now();
      isShown = true;
      stream.write(`${TO_START_AND_ERASE}${[...line].slice(0, (stream.columns || USUAL_COLUMNS) - 1).join("")}`);
    },
  };
}
