// Texts made to slow a pattern down: the beginning of what it looks for, over and over, and long runs of what it may pass over.

/** What a neighbourhood holds at most, lines below it and all. */
export const NEIGHBOURHOOD_LETTERS = 1856;

const RUNS = ["-", ".", " ", '"', "=", "\n", "a", "0", "/a", "?a", "=a", ":", ",", "\\", "({", " x-", "a.", "a-", "a b"];
const FURTHER = [" x-", " x-key:", "?a", "?key=", "&aaaaaaaaaaaaaaaa", "authorization:", 'authorization: "', "=aaaaaaaa"];

/** `sample` is a text that the pattern matches. */
export function hostileTexts(sample: string): readonly string[] {
  const name = /^[\w -]*/.exec(sample)?.[0] ?? "";
  const beginnings = [...beginningsOf(sample), `${name}.io/`, `${name} key `, `${name}: {`];
  return beginnings.flatMap((beginning) => [
    fill(beginning),
    ...RUNS.flatMap((run) => [fill(beginning + fill(run, 90)), (beginning + fill(run)).slice(0, NEIGHBOURHOOD_LETTERS)]),
    ...FURTHER.map((run) => fill(beginning, NEIGHBOURHOOD_LETTERS / 2) + fill(run, NEIGHBOURHOOD_LETTERS / 2)),
  ]);
}

/** Some of it: the first letters one by one, the last ones, and the middle. */
function beginningsOf(sample: string): readonly string[] {
  const ends = [3, 6, 9, 12, sample.length >> 1, sample.length - 2, sample.length - 1, sample.length];
  return [...new Set(ends.filter((end) => end > 0 && end <= sample.length))].map((end) => sample.slice(0, end));
}

export function fill(piece: string, letters: number = NEIGHBOURHOOD_LETTERS): string {
  return piece.repeat(Math.ceil(letters / piece.length)).slice(0, letters);
}
