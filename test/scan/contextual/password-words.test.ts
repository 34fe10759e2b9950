// Passwords under the names that other languages have for them.
import { describe, expect, test } from "vitest";
import { CONTEXTUAL_DETECTORS } from "../../../src/scan/contextual/contextual-detectors.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { randomText } from "../samples.ts";

const PASSWORDS = [randomText(14, 7), `${randomText(6, 5)}7!${randomText(5, 8)}`];

const matcher = createMatcher([], { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS });
const search = (text: string) => matcher.search(Buffer.from(text), "config");
const found = (text: string): readonly string[] => search(text).map((match) => match.secret.reveal());

describe("a password is found", () => {
  test.each<[string, (value: string) => string]>([
    ["in Chinese", (value) => `密码：${value}\n`],
    ["in Chinese with a narrow colon", (value) => `数据库密码: ${value}\n`],
    ["in Chinese of long signs", (value) => `密碼：${value}\n`],
    ["in Chinese behind the user", (value) => `账号：robin 密码：${value}\n`],
    ["in Chinese in a table", (value) => `| 密码 | ${value} |\n`],
    ["in Chinese in bold", (value) => `**密码**：\`${value}\`\n`],
    ["in Japanese", (value) => `パスワード: ${value}\n`],
    ["in Korean", (value) => `비밀번호: ${value}\n`],
    ["in Russian", (value) => `пароль: ${value}\n`],
    ["in Russian with a capital", (value) => `Пароль - для базы\nПароль: ${value}\n`],
    ["in Russian in capitals", (value) => `ПАРОЛЬ=${value}\n`],
    ["in Russian in code", (value) => `пароль = "${value}"\n`],
    ["in Spanish", (value) => `contraseña: ${value}\n`],
    ["in Spanish in capitals", (value) => `CONTRASEÑA_DB=${value}\n`],
    ["in Polish", (value) => `hasło = ${value}\n`],
    ["in Polish within a name", (value) => `nowe_hasło: '${value}'\n`],
  ])("%s", (_, write) => {
    const ids = PASSWORDS.map((password) => search(write(password)).map((match) => [match.detector.id, match.secret.reveal()]));
    expect(ids).toEqual(PASSWORDS.map((password) => [["generic-password", password]]));
  });
});

describe("nothing is found", () => {
  test.each([
    [
      "where one is asked for",
      "密码：请输入您的密码\nパスワード: パスワードを入力してください\n비밀번호: 비밀번호를 입력하세요\nПароль: введите новый пароль\n",
    ],
    ["in the texts of a page", '{"密码": "请输入您的密码", "пароль": "Введите пароль", "contraseña": "Introduzca su contraseña"}\n'],
    ["where it is to be filled in", "密码：<your-password>\nhasło: ********\nпароль: #{DB_PASSWORD}\n".replaceAll("#", "$")],
    ["where its type is said", "密码: string\nпароль: строка\ncontraseña: VARCHAR(64)\n"],
    ["within a sentence", "Ваш пароль изменён, 您的密码 已更新, tu contraseña caduca en 2027\n"],
    ["before what the password belongs to", "introduzca la contraseña PKCS#12 para\nProszę wprowadzić hasło do%0Azabezpieczenia klucza\n"],
    ["where a part of the name is", `密: ${PASSWORDS[0]}\nпарол: ${PASSWORDS[0]}\n`],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
