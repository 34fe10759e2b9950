// Paths whose content is seldom the project's own secret: tests, examples, vendored code.

const FOLDERS = new Set(
  "test tests __tests__ spec specs testdata fixture fixtures __fixtures__ mock mocks __mocks__ example examples sample samples vendor third_party node_modules".split(
    " ",
  ),
);

/** Weak evidence: it may soften a guess, never hide a proved key. */
export function isSidePath(path: string): boolean {
  const parts = path.toLowerCase().split("/");
  const name = parts.at(-1) ?? "";
  return (
    parts.slice(0, -1).some((part) => FOLDERS.has(part)) ||
    /[._-](test|tests|spec|example|sample)\.[a-z0-9]+$/.test(name) ||
    /^test_[^/]*\.py$/.test(name)
  );
}
