// Keys in pieces that calls, templates and statements put together.
import { describe, expect, test } from "vitest";
import { PREFIX, provedKey, searchText } from "../samples.ts";

const key = provedKey(7);
const body = key.slice(PREFIX.length);
const [a, b, c] = [key.slice(0, 2), key.slice(2, 20), key.slice(20)];

function expectKey(content: string) {
  const matches = searchText(content);
  expect(matches.map((match) => match.secret.reveal())).toEqual([key]);
  expect(matches[0]?.encoding).toEqual(["joined"]);
  return matches[0];
}

describe("a key that a template is filled with is found, written for", () => {
  test.each<[string, string]>([
    ["Python, one after the other", `"{}{}{}".format("${a}", "${b}", "${c}")`],
    ["Python, with a text between", `"${a}${b}{}".format("${c}")`],
    ["Python, by number", `"{2}{0}{1}".format('${b}', '${c}', '${a}')`],
    ["Python, by name", `"{x}{y}".format(x="${a}${b}", y="${c}")`],
    ["Python, with percent signs", `"%s%s" % ("${a}", "${b}${c}")`],
    ["Python, with one percent sign", `'${a}%s' % '${b}${c}'`],
    ["Go", `fmt.Sprintf("%s%v", "${a}${b}", "${c}")`],
    ["Java", `String.format("%1$s%2$s", "${a}${b}", "${c}")`],
    ["C#", `string.Format("{0}{1}", "${a}${b}", "${c}")`],
    ["PHP", `sprintf('%s%s', '${a}${b}', '${c}')`],
    ["Rust", `format!("{}{}", "${a}${b}", "${c}")`],
    ["Terraform", `format("${a}%s", "${b}${c}")`],
    ["PowerShell", `"{0}{1}" -f "${a}${b}", '${c}'`],
  ])("%s", (_, text) => {
    expect(expectKey(`const x = ${text};\nnext();\n`)?.line).toBe(1);
  });

  test("over lines, where its first string stands", () => {
    expect(expectKey(`x = "{}{}".format(\n    "${a}${b}",\n    "${c}",\n)\n`)?.line).toBe(2);
  });
});

describe("a key of strings in a string is found, written for", () => {
  test.each<[string, string]>([
    ["Python", `f"{'${a}${b}'}{'${c}'}"`],
    ["Python, the other way around", `f'{"${a}${b}"}${c}'`],
    ["C#", `$"{"${a}${b}"}{"${c}"}"`],
    ["Ruby", `"${a}${b}#{'${c}'}"`],
    ["Swift", `"\\("${a}${b}")${c}"`],
  ])("%s", (_, text) => {
    expectKey(`const x = ${text};\nnext();\n`);
  });
});

describe("a key of strings that are joined is found, written for", () => {
  test.each<[string, string]>([
    ["Python, of formatted strings in one line", `f"${a}${b}" f'${c}'`],
    ["Java, by statements", `sb.append("${a}${b}");\nsb.append("${c}");`],
    ["C#, by statements", `sb.Append("${a}${b}");\r\n    sb.Append("${c}");`],
    ["PHP, by statements", `'${a}${b}';\n$x .= '${c}';`],
    ["a member, by statements", `'${a}${b}';\nthis.x += '${c}';`],
    ["Babel", `"".concat("${a}", "${b}").concat("${c}")`],
    ["Kotlin", `"${a}${b}".plus("${c}")`],
    ["Kotlin, a list", `listOf("${a}${b}", "${c}").joinToString("")`],
    ["Swift", `"${a}${b}".appending("${c}")`],
    ["Swift, a list", `["${a}${b}", "${c}"].joined()`],
    ["Ruby, a list", `["${a}${b}", "${c}"].join`],
    ["Rust, a macro", `concat!("${a}${b}", "${c}")`],
    ["Rust, a list", `["${a}${b}", "${c}"].concat()`],
    ["R", `paste0("${a}${b}", "${c}")`],
    ["OCaml", `"${a}${b}" ^ "${c}"`],
    ["Jinja", `"${a}${b}" ~ "${c}"`],
    ["F#", `String.concat "" ["${a}${b}"; "${c}"]`],
    ["Scala", `List("${a}${b}", "${c}").mkString`],
    ["Lua", `table.concat({"${a}${b}", "${c}"})`],
    ["C#, an array", `string.Join("", new[] { "${a}${b}", "${c}" })`],
    ["Java, a list", `String.join("", List.of("${a}${b}", "${c}"))`],
    ["CloudFormation", `{"Fn::Join": ["", ["${a}${b}", "${c}"]]}`],
    ["CloudFormation in YAML", `!Join ['', ['${a}${b}', '${c}']]`],
    ["PowerShell", `-join ("${a}${b}", "${c}")`],
    ["PowerShell, joined behind", `("${a}${b}", "${c}") -join ''`],
    ["PowerShell, without brackets", `-join '${a}', "${b}",\n  '${c}'`],
    ["PowerShell, joined behind without brackets", `'${a}','${b}', "${c}" -join ''`],
    ["Ruby, words", `%w[${a} ${b} ${c}].join`],
    ["Ruby, words joined with nothing", `%w(${a}\n${b}${c}).join('')`],
    ["Perl, words", `join('', qw(${a} ${b}${c}))`],
    ["Perl, without brackets", `join "", "${a}", '${b}${c}'`],
    ["PHP, a list with nothing between", `implode(array('${a}', '${b}${c}'))`],
    ["PHP, a list with nothing behind", `implode(['${a}', '${b}${c}'], '')`],
    ["Elixir, a list", `Enum.join(["${a}", "${b}${c}"])`],
    ["Haskell, a list", `concat ["${a}", "${b}${c}"]`],
    ["Ansible, a list", `"{{ ['${a}', '${b}${c}'] | join('') }}"`],
    ["Kotlin, a list with a named sign", `listOf("${a}", "${b}${c}").joinToString(separator = "")`],
    ["C#, an array of strings", `string.Join("", new string[] { "${a}", "${b}${c}" })`],
    ["C#, with its empty string", `string.Join(string.Empty, "${a}", "${b}${c}")`],
    ["R, with its sign", `paste("${a}", "${b}${c}", sep = "")`],
    ["SQL, with its sign", `CONCAT_WS('', '${a}', '${b}${c}')`],
    ["a spreadsheet", `CONCATENATE("${a}","${b}${c}")`],
    ["a spreadsheet, by signs", `"${a}"&"${b}${c}"`],
    ["SQL Server", `N'${a}' + N'${b}${c}'`],
    ["Objective-C, side by side", `@"${a}" @"${b}${c}"`],
    ["Objective-C, by a method", `[@"${a}" stringByAppendingString:@"${b}${c}"]`],
    ["Julia", `"${a}" * "${b}${c}"`],
    ["Rust, of an owned string", `"${a}".to_string() + "${b}${c}"`],
    ["Rust, of a new string", `String::from("${a}") + "${b}${c}"`],
    ["JavaScript, in brackets", `('${a}') + ('${b}${c}')`],
    ["C#, by a builder", `new StringBuilder("${a}").Append("${b}${c}")`],
    ["Go, by statements", `b.WriteString("${a}")\n\tb.WriteString("${b}${c}")`],
    ["Kotlin, in a builder", `buildString { append("${a}")\n  append("${b}${c}")\n}`],
    ["Visual Basic, by statements", `"${a}"\n    x &= "${b}${c}"`],
    ["Lua, by statements", `"${a}"\nx = x .. "${b}${c}"`],
    ["C, with a comment between", `"${a}" /* and */ "${b}${c}"`],
    ["C, with comments behind", `"${a}" // one\n  "${b}${c}" // two`],
    ["Python, with comments behind", `("${a}"  # one\n  "${b}${c}"  # two\n)`],
    ["Python, a list with comments", `"".join(["${a}",  # one\n  "${b}${c}",  # two\n])`],
    ["PowerShell, over lines", `"${a}${b}" + \`\n    "${c}"`],
  ])("%s", (_, text) => {
    expect(expectKey(`x = ${text}\nnext()\n`)?.line).toBe(1);
  });
});

describe("a key that a shell reads as one word is found, written", () => {
  const [first, second] = [key.slice(0, 12), key.slice(12)];
  test.each<[string, string]>([
    ["with its end in quotes", `T=${first}"${second}"`],
    ["with its middle in quotes", `T=${first}"${second.slice(0, 6)}"${second.slice(6)}`],
    ["with its beginning in quotes", `export T='${first}'${second}`],
    ["in quotes of two kinds", `T="${first}"'${second.slice(0, 6)}'${second.slice(6)}`],
    ["over lines", `T=${first}\\\n${second}`],
  ])("%s", (_, text) => {
    expect(expectKey(`#!/bin/sh\n${text}\ncurl\n`)?.line).toBe(2);
  });

  test("and nothing where a quote ends a string before letters of another", () => {
    expect(searchText(`x = "${first}" ${second}\ny = "${first}",${second}\nz = "${first}':${second}`)).toEqual([]);
  });
});

describe("nothing is joined", () => {
  test.each<[string, string]>([
    ["where a name is among what fills a template", `"{}{}".format("${PREFIX}", name, "${body}")`],
    ["where a template has no place left", `"${PREFIX}".format("${body}")`],
    ["where strings are appended to two things", `a.append("${PREFIX}");\nwrite("${body}");`],
    ["where a list is joined with a sign", `["${PREFIX}", "${body}"].join(", ")`],
    ["where words are joined with a sign", `%w[${PREFIX} ${body}].join(",")`],
    ["where words are not joined", `%w[${PREFIX} ${body}]`],
    ["where a sign stands behind a list", `strings.Join([]string{"${a}", "${b}${c}"}, ",")`],
    ["where R puts its space between", `paste("${PREFIX}", "${body}")`],
    ["where PowerShell puts a sign between", `'${PREFIX}','${body}' -join ','`],
    ["where another name is set", `"${PREFIX}"\ny = z + "${body}"`],
    ["where strings stand in a list", `("${PREFIX}", "${body}")`],
    ["where a dictionary stands in a text", `{'${PREFIX}': 1}${body}`],
  ])("%s", (_, text) => {
    expect(searchText(`x = ${text}\n`)).toEqual([]);
  });

  test("twice: rows of calls, templates and open strings come to an end", () => {
    for (const piece of ['"%s".format("', 'x.append("a");', '"}{", "', "f\"{'", '#{"', 'concat("', '") -join ""'])
      expect(searchText(piece.repeat(20_000))).toEqual([]);
  });
});
