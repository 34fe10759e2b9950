// What gives away that strings of a list are joined: what stands behind the list, before it, or before words in brackets.

import { APPEND_KEYWORDS } from "./appended-strings.ts";

const AFTER_LIST = [
  '].join("")',
  "].join('')",
  "].join(``)",
  "].join``",
  "].join()",
  "].joined()",
  "].concat()",
  "] | join('')",
  '] | join("")',
  "] | join }",
  ').jointostring("")',
  ').jointostring(separator = "")',
  ").mkstring",
  ") -join ''",
  ') -join ""',
  // Ruby's, without a sign between.
  '"].join',
  "'].join",
];

/** What a list or the first string of a call follows on. */
const BEFORE_LIST = [
  '"".join(',
  "''.join(",
  'join("", ',
  "join('', ",
  "join(string.empty, ",
  'join": ["", [',
  '!join ["", ',
  "!join ['', ",
  // With nothing between, or what is put between behind the list.
  "join([",
  "implode(",
  'concat("',
  "concat('",
  "concat(\n",
  "concat({",
  'concat "" [',
  "concat [",
  "concat!(",
  'concat_ws("", ',
  "concat_ws('', ",
  'concatenate("',
  'strcat("',
  "strcat('",
  "paste0(",
  "-join (",
  "-join(",
  "-join @(",
];

/** R's, which puts a space between where nothing else is said. */
export const PASTE_KEYWORDS: readonly string[] = ['paste("', "paste('"];
/** Without brackets around them. */
export const BARE_KEYWORDS: readonly string[] = ["-join '", '-join "', "join '', ", 'join "", '];
/** PowerShell's, behind strings without brackets. */
export const BEHIND_BARE_KEYWORDS: readonly string[] = ["'", '"'].flatMap((quote) => [`${quote} -join ''`, `${quote} -join ""`]);
/** Ruby's words without quotes. */
export const WORDS_KEYWORDS: readonly string[] = ["%w[", "%w(", "%w{"];

export const LIST_KEYWORDS: readonly string[] = [
  ...AFTER_LIST,
  ...BEFORE_LIST,
  ...PASTE_KEYWORDS,
  ...BARE_KEYWORDS,
  ...BEHIND_BARE_KEYWORDS,
  ...WORDS_KEYWORDS,
  ...APPEND_KEYWORDS,
];
