// The summary of a configuration that is wrong: all mistakes, their places, and no markup of the file's author.
import { expect, test } from "vitest";
import { ConfigError } from "../../src/model/problem.ts";
import { buildMistakes } from "../../src/report/mistakes.ts";

const source = ".github/keyturn.yml";

test("every mistake stands in one row with its place, and the first line says that nothing was done", () => {
  const summary = buildMistakes(
    new ConfigError([
      { source, line: 9, column: 5, message: "unknown key `expirs`, did you mean `expires`?" },
      { source: "input range", message: "no such revision." },
    ]),
  );
  expect(summary).toContain("## ❌ 2 mistakes in the configuration: nothing was checked and nothing was searched.");
  expect(summary).toContain(
    "| <code>.github/keyturn.yml&#58;9:5</code> | unknown key <code>expirs</code>, did you mean <code>expires</code>? |",
  );
  expect(summary).toContain("| <code>input range</code> | no such revision. |");
});

test("a word of the file can neither end its cell nor bring markup", () => {
  const summary = buildMistakes(new ConfigError([{ source: "a|b<i>.yml", line: 1, message: "unknown key `x | <img src=x>\n# y`" }]));
  expect(summary).not.toMatch(/<i>|<img|a\|b|\n# y/);
});

test("a file of nothing but mistakes stays readable", () => {
  const problems = Array.from({ length: 1234 }, (_, at) => ({ source, line: at + 1, message: "wrong." }));
  const summary = buildMistakes(new ConfigError(problems));
  expect(summary.split("\n").filter((line) => line.startsWith("| <code>"))).toHaveLength(200);
  expect(summary).toContain("1,034 more in the log.");
});
