// Names of Amazon's policies and conditions may have as many letters as a secret key; the secret key beside them is found.
import { describe, expect, test } from "vitest";
import { aws } from "../../../src/providers/aws.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { randomText } from "../samples.ts";

const secret = randomText(40, 7, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
const matcher = createMatcher(aws.detectors, { known: [], disabled: [] });
const secretsIn = (text: string) => matcher.search(Buffer.from(text), "main.tf").map((match) => match.secret.reveal());
const ofForty = (text: string) => {
  expect(text).toHaveLength(40);
  return text;
};

describe("forty letters beside Amazon's name", () => {
  test.each([
    ["a policy", `policy_arn = "arn:aws:iam::aws:${ofForty("policy/AWSDirectoryServiceReadOnlyAccess")}"`],
    ["a policy with a digit", `arn: "arn:aws-cn:iam::aws:${ofForty("policy/AmazonRoute53AutoNamingFullAccess")}"`],
    ["a condition", `{"StringEquals":{"aws:${ofForty("RequestTag/QuickSetupDocumentVersionName")}":"*"}}`],
    ["a path of a schema", `"aws": [\n  "${ofForty("/properties/UserPoolConfig/DefaultAction")}",\n]`],
    ["a module's path", `source: aws:${ofForty("modules/networking/vpc/subnets/private/a")}`],
  ])("that are %s are no key", (_, text) => {
    expect(secretsIn(text)).toEqual([]);
  });

  test.each([
    ["an assignment", `aws_secret_access_key = "${secret}"`],
    ["a section", `aws:\n  secret: ${secret}\n`],
    ["a name alone", `aws: ${secret}`],
    ["a line below a policy", `policy_arn = "arn:aws:iam::aws:policy/AWSDirectoryServiceReadOnlyAccess"\naws_secret = "${secret}"`],
  ])("in %s are one", (_, text) => {
    expect(secretsIn(text)).toEqual([secret]);
  });
});
