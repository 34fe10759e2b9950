// A value that has a member of its own beside the one that holds the name: before it or after it, in any language.
import { describe, expect, test } from "vitest";
import { CONTEXTUAL_DETECTORS } from "../../../src/scan/contextual/contextual-detectors.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { randomText } from "../samples.ts";

const VALUE = randomText(24, 41);
const OTHER = randomText(24, 43);

const found = (text: string): readonly string[] =>
  createMatcher([], { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS })
    .search(Buffer.from(text), "config")
    .map((match) => match.secret.reveal());

describe("a value is found beside the member that holds its name", () => {
  test.each([
    ["before it in JSON", `{"value": "${VALUE}", "name": "API_TOKEN"}`],
    ["before it in JSON over lines", `[\n  {\n    "value": "${VALUE}",\n    "name": "API_TOKEN"\n  }\n]`],
    ["before it in JSON within a string", `"{\\"value\\":\\"${VALUE}\\",\\"name\\":\\"API_TOKEN\\"}"`],
    ["before it, with others after it", `{"value": "${VALUE}", "key": "api_token", "type": "text"}`],
    ["before it in YAML", `env:\n  - value: ${VALUE}\n    name: API_TOKEN\n`],
    ["before it in YAML, in quotes", `env:\n  - value: '${VALUE}'\n    name: API_TOKEN\n`],
    ["before it in Terraform", `environment_variable {\n  value = "${VALUE}"\n  name  = "API_TOKEN"\n}`],
    ["before it in JavaScript", `{ value: '${VALUE}', name: 'API_TOKEN' }`],
    ["before it in XML", `<add value="${VALUE}" key="ApiToken" />`],
    ["before it in CloudFormation", `{"ParameterValue": "${VALUE}", "ParameterKey": "ApiToken"}`],
    ["after it in CloudFormation", `{"ParameterKey": "ApiToken", "ParameterValue": "${VALUE}"}`],
    ["below it in YAML", `variables:\n  API_TOKEN:\n    value: "${VALUE}"\n    description: "x"\n`],
    ["below it in YAML, behind a description", `API_TOKEN:\n  description: what it is for\n  value: ${VALUE}\n`],
    ["as a parameter's default in CloudFormation", `Parameters:\n  ApiToken:\n    Type: String\n    NoEcho: true\n    Default: ${VALUE}\n`],
    ["as a default before the other members", `  ApiToken:\r\n    Default: ${VALUE}\r\n    NoEcho: true\r\n    Type: String\r\n`],
    ["as a default in quotes, between members", `  ApiToken:\n    NoEcho: 'true'\n    Default: '${VALUE}'\n    Type: String\n`],
    [
      "as a default below what belongs to a member",
      `  ApiToken:\n    Description: >-\n      What it\n      is for\n    Default: ${VALUE}\n`,
    ],
    ["as a default in a schema", `properties:\n  api_token:\n    type: string\n    default: ${VALUE}\n`],
    ["as a default in JSON", `"ApiToken": {\n  "Type": "String",\n  "NoEcho": true,\n  "Default": "${VALUE}"\n}`],
    ["after it in Terraform", `environment_variable {\n  name  = "API_TOKEN"\n  value = "${VALUE}"\n}`],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([VALUE]);
  });

  test.each([
    ["before the names in YAML", `- value: ${VALUE}\n  name: A_TOKEN\n- value: ${OTHER}\n  name: B_TOKEN\n`],
    ["after the names in YAML", `- name: A_TOKEN\n  value: ${VALUE}\n- name: B_TOKEN\n  value: ${OTHER}\n`],
    ["after the names without a list", `name: A_TOKEN\nvalue: ${VALUE}\nname: B_TOKEN\nvalue: ${OTHER}\n`],
    ["before the names in JSON", `[{"value": "${VALUE}", "name": "A_TOKEN"}, {"value": "${OTHER}", "name": "B_TOKEN"}]`],
  ])("each with its own: %s", (_, text) => {
    expect(found(text)).toEqual([VALUE, OTHER]);
  });

  test.each([
    ["another object's value", `{"value": "${VALUE}"}, {"name": "API_TOKEN"}`],
    ["what is no value", `{"image": "${VALUE}", "name": "API_TOKEN"}`],
    ["what has another name", `{"value": "${VALUE}", "name": "LOG_LEVEL"}`],
    ["a reference", `{"value": "\${TOKEN}", "name": "API_TOKEN"}`],
    ["what stands below, but not in it", `API_TOKEN:\nvalue: ${VALUE}\n`],
    ["the default of what stands beside it", `  ApiToken:\n    Type: String\n  Other:\n    Default: ${VALUE}\n`],
    ["the default of what stands around it", `All:\n  ApiToken:\n    Type: String\n  Default: ${VALUE}\n`],
    ["the default of what stands in it", `  ApiToken:\n    Other:\n      Default: ${VALUE}\n`],
    ["a default on its own level", `  ApiToken:\n  Default: ${VALUE}\n`],
    ["a default that refers to another place", `  ApiToken:\n    Default: '{{resolve:ssm:/api/token:1}}'\n`],
    ["a default that is empty", `  ApiToken:\n    Default: ''\n    Description: ${VALUE}\n`],
    ["a stand-in", `- value: changeme\n  name: DB_PASSWORD\n`],
    ["a label", `{"value": "Your token", "name": "API_TOKEN"}`],
  ])("not %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
