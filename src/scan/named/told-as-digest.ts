// Tells a digest or an id beside a service's name from a key: by the name that it is assigned to, or the file that names the service.

import type { Detector } from "../../model/detector.ts";
import { readName, wordsOfName } from "../contextual/telling-names.ts";

/** So much before the value is looked at. */
const LONGEST_BEFORE = 320;
/** Digests and ids are written so; a key with other letters is none, whatever its name. */
const HEX = /^(?:[0-9a-f]+|[0-9A-F]+|[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})$/;
/** The last letters before a value: the name that it is assigned to, and what joins the two. */
const NAME_BEFORE = /([\w$@+~./-]+)["'`\\\])}]{0,4}[ \t]{0,8}(?:=>|:{1,2}=?|\?=|={1,2}|>|,|\(|[ \t])[\s"'`\\([{=>@]{0,8}$/;
/** What names such as `content_hash`, `sha256` and `gitHead` end in. */
const DIGEST =
  /^(?:hash(?:es|sum)?|sha\d*(?:sum)?|shasum|md[45](?:sum)?|crc\d*|checksums?|digests?|integrity|sri|fingerprints?|thumbprint|etag|rev|revisions?|commits?|commitish|oid|ref|version)$/;
const DIGEST_OF_TWO = /(?:^|_)(?:git_head|commit_id|revision_id|sha_?(?:1|224|256|384|512)(?:_?sum)?|md_?5)$/;
/** Alone it names whatever stands beside it. */
const BARE_ID = /^_?(?:id|uuid|guid)$/i;
/** Ending of a file that lists, manifests and packages name. */
const EXTENSION =
  "(?:[cm]?[jt]sx?|jsx?|vue|svelte|mjs|cjs|map|d\\.ts|py[ciwdx]?|rb|go|rs|java|class|jar|kts?|swift|m|mm|c|cc|cpp|cxx|h|hh|hpp|cs|fs|vb|php|pl|pm|lua|ex|exs|erl|scala|clj|dart|r|jl|sh|bash|zsh|ps1|bat|json5?|ya?ml|toml|xml|x?html?|css|s[ac]ss|less|md|mdx|rst|txt|csv|tsv|sql|proto|graphql|tf|bzl|lock|conf|cfg|ini|svg|png|jpe?g|gif|webp|avif|ico|bmp|pdf|woff2?|ttf|otf|eot|mp[34]|wasm|node|so|dll|dylib|exe|zip|t?gz|tar|bz2|xz|whl|gem|deb|rpm|nupkg)";
const FILE_NAME = new RegExp(`[\\w-]\\.${EXTENSION}$`, "i");
/** From within a file's name to its end; a web address is none. */
const REST_OF_FILE_NAME = new RegExp(`^[\\w@+~./-]*\\.${EXTENSION}(?![\\w/])`, "i");
const PATH_LETTER = /[\w@+~./-]/;

/** `before` ends where the value begins. */
export function isToldAsDigest({ id, keywords, shapes }: Detector, value: string, before: string): boolean {
  if (!HEX.test(value)) return false;
  const near = before.slice(-LONGEST_BEFORE);
  const name = NAME_BEFORE.exec(near)?.[1];
  if (name === undefined) return false;
  if (FILE_NAME.test(name) || namesDigest(name)) return true;
  if (BARE_ID.test(name) && !/-id$/.test(id)) return true;
  const isAssigned = shapes.some((shape) => shape.kind === "pattern" && shape.assigned !== undefined);
  return isAssigned && !readName(name).ends && isNamedByFiles(near, keywords);
}

function namesDigest(name: string): boolean {
  const words = wordsOfName(name);
  return DIGEST.test(words.at(-1) ?? "") || DIGEST_OF_TWO.test(words.join("_"));
}

/** Is the service named there, and nowhere but within names of files? */
function isNamedByFiles(text: string, keywords: readonly string[]): boolean {
  const folded = text.toLowerCase();
  let count = 0;
  for (const keyword of keywords) {
    for (let at = folded.indexOf(keyword); at !== -1; at = folded.indexOf(keyword, at + 1)) {
      if (!isInFileName(folded, at)) return false;
      count++;
    }
  }
  return count > 0;
}

function isInFileName(text: string, at: number): boolean {
  if (!REST_OF_FILE_NAME.test(text.slice(at))) return false;
  let start = at;
  while (start > 0 && PATH_LETTER.test(text.charAt(start - 1))) start--;
  return !text.slice(start).startsWith("//");
}
