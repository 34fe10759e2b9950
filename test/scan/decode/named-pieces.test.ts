// Keys in pieces that have names of their own, which are joined by these.
import { describe, expect, test } from "vitest";
import { PREFIX, provedKey, searchText } from "../samples.ts";

const key = provedKey(7);
const [a, b] = [key.slice(0, 12), key.slice(12)];
const others = Array.from({ length: 40 }, (_, index) => `call(${index});`).join("\n");

describe("a key whose pieces are joined by their names is found where its first piece stands, written for", () => {
  test.each<[string, string]>([
    ["JavaScript", `const a = "${a}";\nconst b = '${b}';\nconst token = a + b;\n`],
    ["JavaScript, without spaces", `var a="${a}",b="${b}";use(a+b);\n`],
    ["JavaScript, a template", `const a = "${a}";\nconst b = "${b}";\nlogin(\`\${a}\${b}\`);\n`],
    ["JavaScript, members", `const k = { a: "${a}", b: "${b}" };\nuse(k.a + k.b);\n`],
    ["JavaScript, a list", `const a = "${a}";\nconst b = "${b}";\nuse([a, b].join(""));\n`],
    ["JavaScript, concat", `const a = "${a}";\nconst b = "${b}";\nuse(a.concat(b));\n`],
    ["JavaScript, a name and a string", `const a = "${a}";\nuse(a + "${b}");\n`],
    ["JavaScript, far apart", `const a = "${a}";\n${others}\nconst b = "${b}";\n${others}\nuse(a + b);\n`],
    ["TypeScript", `const a: string = "${a}";\nconst b: string = "${b}";\nexport const t = a + b;\n`],
    ["Python", `A = "${a}"\nB = "${b}"\ntoken = A + B\n`],
    ["Python, a formatted string", `A = "${a}"\nB = "${b}"\ntoken = f"{A}{B}"\n`],
    ["Python, a formatted string with a text", `A = "${a}"\ntoken = f"{A}${b}"\n`],
    ["Python, a join", `A = "${a}"\nB = "${b}"\ntoken = "".join([A, B])\n`],
    ["Python, members", `class C:\n    A = "${a}"\n    B = "${b}"\n    def t(self):\n        return self.A + self.B\n`],
    ["Java", `static final String A = "${a}";\nstatic final String B = "${b}";\nString t() { return A\n    + B; }\n`],
    ["Go", `const (\n\tpartA = "${a}"\n\tpartB = "${b}"\n)\n\nvar token = partA + partB\n`],
    ["Go, short", `a := "${a}"\nb := "${b}"\ntoken := a + b\n`],
    ["Rust", `const A: &str = "${a}";\nconst B: &str = "${b}";\nlet t = format!("{A}{B}");\n`],
    ["PHP", `<?php\n$a = '${a}';\n$b = '${b}';\n$t = $a . $b;\n`],
    ["PHP, a text", `<?php\n$a = '${a}';\n$b = '${b}';\n$t = "$a$b";\n`],
    ["Ruby", `a = "${a}"\nb = "${b}"\nt = "#{a}#{b}"\n`],
    ["C#", `const string A = "${a}";\nconst string B = "${b}";\nvar t = $"{A}{B}";\n`],
    ["C, macros", `#define A "${a}"\n#define B "${b}"\nconst char *t = A B;\n`],
    ["a shell", `A=${a}\nB=${b}\nTOKEN=$A$B\n`],
    ["a shell, in quotes", `A="${a}"\nB="${b}"\nexport TOKEN="\${A}\${B}"\n`],
    ["Terraform", `locals {\n  a = "${a}"\n  b = "${b}"\n  t = "\${local.a}\${local.b}"\n}\n`],
    ["make", `A = ${a}\nB := ${b}\nTOKEN = $(A)$(B)\n`],
    ["Visual Basic", `Const A As String = "${a}"\nConst B As String = "${b}"\nt = A & B\n`],
  ])("%s", (_, text) => {
    const matches = searchText(text);
    expect(matches.map((match) => match.secret.reveal())).toEqual([key]);
    expect(matches[0]).toMatchObject({ encoding: ["joined"], line: text.slice(0, text.indexOf(a)).split("\n").length });
  });

  test("JavaScript, a string and a name", () => {
    expect(searchText(`const rest = "${b}";\nuse("${a}" + rest);\n`)).toMatchObject([{ line: 2, encoding: ["joined"] }]);
  });
});

describe("pieces are no key", () => {
  test.each<[string, string]>([
    ["where a sentence stands between them", `words such as "${a}" are read\nas TOKEN or\nTOKEN "${b}"\n`],
    ["where nothing joins them", `const a = "${a}";\nconst b = "${b}";\nuse(a, b);\n`],
    ["where something else stands between them", `const a = "${a}";\nconst b = "${b}";\nuse(a + c() + b);\n`],
    ["where they are joined the other way around", `const a = "${a}";\nconst b = "${b}";\nuse(b + a);\n`],
    ["where the second has no value", `const a = "${a}";\nlet b;\nuse(a + b);\n`],
    ["where only their names begin alike", `const a = "${a}";\nconst bb = "${b}";\nuse(a + b);\n`],
  ])("%s", (_, text) => {
    expect(searchText(text)).toEqual([]);
  });

  test("and rows of them come to an end", () => {
    for (const piece of [`a="${PREFIX}";`, `a="${PREFIX}"+`, `a = "${PREFIX}" + a + a + a;\n`, `A=${PREFIX}\n$A$A$A`])
      expect(searchText(piece.repeat(20_000))).toEqual([]);
  });
});
