// The formats that need a parser of their own, behind one door.

import type { ParserName } from "../../model/detector.ts";
import { parseBareKey } from "./bare-key.ts";
import { parseJsonWebKey } from "./json-web-key.ts";
import { parseJwt } from "./jwt.ts";
import type { Parser } from "./parsed.ts";
import { parsePrivateKey } from "./private-key.ts";
import { parseServiceAccount } from "./service-account.ts";
import { parseUrlCredential } from "./url-credential.ts";

const PARSERS: Readonly<Record<ParserName, Parser>> = {
  "private-key": parsePrivateKey,
  "bare-key": parseBareKey,
  jwt: parseJwt,
  "url-credential": parseUrlCredential,
  "gcp-service-account": parseServiceAccount,
  "json-web-key": parseJsonWebKey,
};

export function parserOf(name: ParserName): Parser {
  return PARSERS[name];
}
