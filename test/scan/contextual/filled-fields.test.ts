// Values that tests write into the fields of forms, in the words of the tools that drive browsers.
import { describe, expect, test } from "vitest";
import { CONTEXTUAL_DETECTORS } from "../../../src/scan/contextual/contextual-detectors.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { randomText } from "../samples.ts";

const PASSWORD = `${randomText(6, 5)}7!${randomText(5, 8)}`;
const PLAIN = `A7${randomText(12, 9)}`;

const found = (text: string): readonly string[] =>
  createMatcher([], { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS })
    .search(Buffer.from(text), "login.spec.ts")
    .map((match) => match.secret.reveal());

describe("a password that is written into a field is found", () => {
  test.each<[string, (value: string) => string]>([
    ["by a label", (value) => `await page.getByLabel('Password').fill('${value}');`],
    ["by a selector", (value) => `cy.get('#password').type('${value}')`],
    ["by an attribute", (value) => `cy.get('input[name="password"]').type("${value}")`],
    ["on the line below", (value) => `cy.get('#password')\n      .type('${value}')`],
    ["once it was cleared", (value) => `cy.get('[data-cy=password]').should('be.visible').clear().type('${value}')`],
    ["by a call with two arguments", (value) => `await page.fill('#password', '${value}')`],
    ["by a call with an attribute", (value) => `await page.fill('input[name="password"]', '${value}')`],
    ["in PHP", (value) => `$I->fillField('password', '${value}');`],
    ["in Python", (value) => `driver.find_element(By.ID, "password").send_keys("${value}")`],
    ["in Java", (value) => `driver.findElement(By.name("password")).sendKeys("${value}");`],
    ["in Java, by a member", (value) => `form.passwordField.sendKeys("${value}");`],
    ["in Ruby", (value) => `fill_in "Password", with: "${value}"`],
    ["in Ruby, of a model", (value) => `fill_in 'user[password]', :with => '${value}'`],
    ["in Robot Framework", (value) => `*** Variables ***\n\${USER}    robin\n\${PASSWORD}    ${value}\n`],
    ["in Robot Framework, with a sign", (value) => `\${DB_PASSWORD} =\t${value}    # a comment\n`],
  ])("%s", (_, write) => {
    expect([PASSWORD, PLAIN].flatMap((value) => found(write(value)))).toEqual([PASSWORD, PLAIN]);
  });

  test.each([
    ["a variable", `await page.getByLabel('Password').fill(process.env.PASSWORD7x!)`],
    ["another field", `await page.getByLabel('Name').fill('${PASSWORD}')`],
    ["the field after it", `await page.getByLabel('Password').click(); await name.fill('${PASSWORD}')`],
    ["a stand-in", `cy.get('#password').type('password')`],
    ["what it is called", `fill_in "Password", with: "your password"`],
    ["what another method is given", `page.getByLabel('Password').screenshot("${PASSWORD}")`],
    ["what is made from a variable", `cy.get('#password').type(\`\${user.password}\`)`],
    ["another variable of Robot Framework", `\${PASSWORD}    \${OTHER_9xQ2}\n`],
    ["a keyword's result", `\${PASSWORD}    Get Text    id=x7Kq2mLp9z\n`],
    ["what follows a variable in a script", `\${PASSWORD} ${PLAIN}\necho \${PASSWORD}    ${PLAIN}\n`],
  ])("but not %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a password is found in a comparison", () => {
  test.each([
    ["by a method", `if (password.equals("${PASSWORD}")) {`],
    ["by a method that ignores case", `return request.password.equalsIgnoreCase("${PASSWORD}");`],
    ["with what a call gives, by a method", `if (user.getPassword().equals("${PASSWORD}")) {`],
    ["with what a call gives", `if (user.getPassword() == "${PASSWORD}") {`],
    ["with a parameter, by a method", `if (request.getParameter("password").equals("${PASSWORD}")) {`],
    ["with a parameter", `if (request.params["password"] === '${PASSWORD}') {`],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([PASSWORD]);
  });

  test.each([
    ["a word", `if (token.equals("continue")) {`],
    ["another call's result", `if (password.length().equals(other) || name.equals("${PASSWORD}")) {`],
    ["a kind of token", `if (parser.getToken() == "identifier" || token().equals("EOF2")) {`],
  ])("but not %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test.each([
  ["fields", "get('password').clear()"],
  ["calls", ".fill('password"],
  ["variables", `\${password}  `],
  ["comparisons", `password().equals("`],
])("rows of %s come to an end", (_, piece) => {
  expect(() => found(piece.repeat(Math.ceil(1_000_000 / piece.length)))).not.toThrow();
});
