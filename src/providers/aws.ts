// Amazon Web Services: access keys, session tokens, Bedrock keys.

import type { Provider } from "../model/provider.ts";
import { environment, production } from "./probes.ts";
import { named, prefixed, run, uuid } from "./shapes.ts";

export const aws: Provider = {
  id: "aws",
  name: "Amazon Web Services",
  environments: [
    production("https://sts.amazonaws.com"),
    environment("china", "https://sts.cn-north-1.amazonaws.com.cn"),
    environment("govcloud", "https://sts.us-gov-west-1.amazonaws.com"),
  ],
  usualVariable: "AWS_SECRET_ACCESS_KEY",
  probes: [],
  detectors: [
    prefixed("aws-access-key-id", "AWS access key id", ["AKIA", "ASIA", "ABIA", "ACCA"], [run("upper-digits", 16)]),
    named("aws-secret-access-key", "AWS secret access key", ["aws", "amazon", "secret access key", "s3 secret"], "[A-Za-z0-9/+]{40}", {
      keywords: ["aws", "amazon", "secret_access", "secretaccess", "secret access", "secret-access", "s3_secret", "s3secret"],
      // More than any 40 hex digits (a git commit, a SHA-1) can have.
      minEntropy: 4.05,
      pair: { with: ["aws-access-key-id"], shape: { kind: "token", parts: [run("base64", 40)] }, withinBytes: 65_536 },
    }),
    named("aws-session-token", "AWS session token", ["session token", "security token"], "[A-Za-z0-9/+]{100,1000}={0,2}", {
      keywords: ["session_token", "sessiontoken", "security_token", "security-token", "securitytoken", "session-token"],
      minEntropy: 4.05,
    }),
    prefixed("aws-bedrock-api-key", "Amazon Bedrock API key", "ABSK", [run("base64-any", [109, 271])]),
    prefixed("aws-bedrock-session-key", "Amazon Bedrock API key (short-lived)", "bedrock-api-key-", [
      "YmVkcm9jay5hbWF6b25hd3MuY29t",
      run("base64-any", [0, 3000]),
    ]),
    prefixed("aws-mws-token", "Amazon MWS token", "amzn.mws.", uuid),
    prefixed("aws-appsync-api-key", "AWS AppSync API key", "da2-", [run("lower-digits", 26)]),
  ],
  rotateUrl: "https://console.aws.amazon.com/iam/home#/security_credentials",
  rotateRole: "IAM permission iam:CreateAccessKey for the user",
  docsUrl: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
  sources: "docs.aws.amazon.com; rule sets of TruffleHog, betterleaks and Titus",
  confirmed: true,
};
