// How the file says in which way a key goes on a request.

import * as v from "valibot";
import { closed, described, HeaderName, HeaderText, QueryName, SchemeText, text } from "./definition-parts.ts";

const SchemeMapping = closed({
  bearer: described(
    v.optional(
      closed({
        word: described(
          v.optional(text(/^[A-Za-z][A-Za-z0-9_-]{0,49}$/, "must be one word")),
          "The word before the key; `Bearer` unless said.",
        ),
      }),
    ),
    "`Authorization: Bearer KEY`.",
  ),
  basic: described(
    v.optional(
      closed({
        username: described(
          v.optional(text(/^[^:\x00-\x1f\x7f-\x9f]{0,200}$/, "must be text on one line without a colon")),
          "The user's name; without it the key itself has to read `user:password`.",
        ),
        "secret-as": described(
          v.optional(v.picklist(["password", "username"], "must be password or username")),
          "Which of the two the key is; `password` unless said.",
        ),
      }),
    ),
    "`Authorization: Basic ...`.",
  ),
  header: described(v.optional(HeaderName), "The header that carries the key, e.g. `X-Api-Key`."),
  prefix: described(v.optional(HeaderText), 'What stands before the key in that header, its space included, e.g. `"Token "`.'),
  query: described(
    v.optional(QueryName),
    "The query parameter that carries the key, e.g. `api_key`. Keys in URLs end up in logs: prefer a header.",
  ),
});

export const Scheme = v.union([SchemeText, SchemeMapping], "must be `bearer`, `basic`, `header: NAME`, `query: NAME` or a mapping");

export type RawScheme = v.InferOutput<typeof Scheme>;
export type RawSchemeMapping = v.InferOutput<typeof SchemeMapping>;
