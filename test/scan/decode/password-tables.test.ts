// Exports of browsers and password managers: the column's name stands once, above all its values.
import { describe, expect, test } from "vitest";
import { CONTEXTUAL_DETECTORS } from "../../../src/scan/contextual/contextual-detectors.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { randomText } from "../samples.ts";

const secret = `${randomText(6, 2)}7!${randomText(6, 6)}`;
const other = `${randomText(7, 4)}3-${randomText(5, 8)}`;
const key = randomText(24, 41);
const search = (text: string) =>
  createMatcher([], { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS }).search(Buffer.from(text), "export.csv");
const found = (text: string) => search(text).map((match) => match.secret.reveal());

describe("a table of logins", () => {
  test.each([
    ["of a browser", `name,url,username,password,note\nx,https://x.example/,robin,${secret},\ny,https://y.example/,robin,${other},\n`],
    ["with quotes", `"url","username","password","guid"\n"https://x.example","robin","${secret}","{1}"\n"y","robin","${other}","{2}"\n`],
    ["with CR", `url,username,password\r\nx,robin,${secret}\r\ny,robin,${other}\r\n`],
    ["with a mark at its start and no last line end", `\ufeff"Title";"Url";"Password"\n"a";"b";"${secret}"\n"a";"b";"${other}"`],
    [
      "with line ends in notes",
      `folder,name,notes,login_uri,login_username,login_password\n,a,"one\ntwo",u,r,${secret}\n,b,,u,r,"${other}"\n`,
    ],
    ["with a line that is none of it", `url\tuser\tpassword\nx\trobin\t${secret}\nsome remark\ny\trobin\t${other}\n`],
  ])("%s gives its passwords, where they stand", (_, text) => {
    const matches = search(text);
    expect(matches.map((match) => match.secret.reveal())).toEqual([secret, other]);
    expect(matches.map((match) => text.slice(0).indexOf(match.secret.reveal()))).not.toContain(-1);
    expect(matches.map(({ start, end }) => Buffer.from(text).toString("utf8", start, end))).toEqual([secret, other]);
    expect(matches.map(({ encoding }) => encoding)).toEqual([[], []]);
  });

  test.each([
    ["of two columns", `username,password\nrobin,${secret}\nwren,${other}\n`],
    ["of two columns, with semicolons and CR", `user;password\r\nrobin;${secret}\r\nwren;${other}`],
    ["of two columns, with tabs", `login\tpassword\nrobin\t${secret}\nwren\t${other}\n`],
    ["of two columns, with quotes", `"username","password"\n"robin","${secret}"\n"wren","${other}"\n`],
    ["of names and passwords", `name,password\nrobin,${secret}\nwren,${other}\n`],
    ["in Markdown", `| user | password |\n|---|---|\n| robin | ${secret} |\n| wren | \`${other}\` |\n`],
    [
      "in Markdown, of three columns",
      `| Name | Password | Role |\n|:--|:--|:--|\n| robin | **${secret}** | a |\n| wren | ${other} | b |\n`,
    ],
    ["of two columns under another name", `email,passwd\nrobin@x.example,${secret}\nwren@x.example,${other}\n`],
  ])("%s gives its passwords", (_, text) => {
    expect(found(text)).toEqual([secret, other]);
  });

  test.each([
    ["of two columns", `name,api_key\nrobin,${key}\n`],
    ["of two columns, with quotes", `"service";"api_key"\n"x";"${key}"\n`],
    ["of three columns", `id,name,apikey\n1,robin,${key}\n`],
  ])("with keys, %s, gives them", (_, text) => {
    expect(search(text).map((match) => [match.detector.id, match.secret.reveal()])).toEqual([["generic-secret", key]]);
  });

  test.each([
    ["within a call", `connect(\n  username,password\n  robin,${secret}\n)\n`],
    ["in an argument list", `run(username,password)\nrobin,${secret}\n`],
    ["in a sentence", `Your username,password\nrobin,${secret}\n`],
    ["where the line below is none of it", `username,password\nand more\nrobin,${secret}\n`],
    ["in Markdown where nobody logs in", `| option | password |\n|---|---|\n| length | ${secret} |\n`],
    ["where no login is meant", `length,password\n12,${secret}\n`],
    ["where nobody is said to own the keys", `event,api_key\nclick,${key}\n`],
    ["behind a second row that ends it", `username,password\nrobin,changeme\n\nwren,${secret}\n`],
  ])("of two names is none %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test("is none where other things stand between the names, or no login is meant", () => {
    expect(found(`connect(url,username,password)\nrun(x,robin,${secret})\n`)).toEqual([]);
    expect(found(`length,strength,password\n12,high,${secret}\n`)).toEqual([]);
    expect(found(`INSERT INTO logins (url,username,password) VALUES\n(x,robin,${secret})\n`)).toEqual([]);
  });

  test("ends, and stand-ins are no passwords", () => {
    const remarks = "and so it goes on\n".repeat(20);
    expect(found(`url,username,password\nx,robin,${secret}\n${remarks}y,robin,${other}\n`)).toEqual([secret]);
    expect(found("url,username,password\nx,robin,changeme\ny,robin,<password>\nz,robin,\n")).toEqual([]);
  });

  test("ends also where it is made of headers and open quotes alone", () => {
    // Looking from each of them to the end would take hours.
    expect(found('a"b\nurl,username,password\n"'.repeat(200_000))).toEqual([]);
  });
});
