// What is shown at a line of a changed file.

export type AnnotationLevel = "error" | "warning" | "notice";

/** As the runner's commands take it. Text is one line and holds no command of the runner; escape it as usual on the way out. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  /** Relative to the repository; undefined for what stands in no file. */
  readonly file: string | undefined;
  readonly startLine: number | undefined;
  readonly endLine: number | undefined;
  /** Only where the finding stands in one line: the platform refuses columns otherwise. */
  readonly startColumn: number | undefined;
  readonly endColumn: number | undefined;
}
