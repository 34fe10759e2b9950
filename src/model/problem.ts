// What is wrong with something the user wrote, where it stands and what to do.

export interface Problem {
  /** File or input that holds the mistake, e.g. `.github/keyturn.yml` or `input "fail-on"`. */
  readonly source: string;
  /** 1-based; absent where the source has no lines. */
  readonly line?: number;
  /** 1-based; absent where the source has no lines. */
  readonly column?: number;
  /** One sentence: what is wrong and what to do. Never holds a value that came from a Secret. */
  readonly message: string;
}

/** Thrown for mistakes of the user; every problem at once, never the first only. Exit code 2. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join("\n"));
    this.problems = problems;
  }
}

export function describeProblem(problem: Problem): string {
  const place = [problem.source, problem.line, problem.column].filter((part) => part !== undefined);
  return `${place.join(":")}: ${problem.message}`;
}
