// Escapes text from strangers for GitHub's markdown: no name may format, link, mention or end a table cell.

import { addressLabel, safeAddress } from "./links.ts";
import { visible } from "./visible.ts";

/** Marks that mean something wherever they stand; `:` and `_` only where they could begin or end something. */
const MARKS = /[&<>|`*~[\]\\$@#]|:\/\/|:(?=[\w+-]+:)|www\.|_(?![A-Za-z0-9])|(?<![A-Za-z0-9])_/gi;

/** What makes a list, a heading or a quote at the beginning. */
const OPENING = /^(\s*)([-+=>]|\d+(?=[.)]))/;

/** The platform links these after rendering too: as an entity alone the mark would come back. */
const LINKING = /^(@|#|:\/\/|www\.)$/i;
const BREAK = "&#8203;";

/** Plain words. Marks become entities, which stand for the letter and never for the mark; ordinary names stay readable. */
export function markdownText(text: string, maxLength?: number): string {
  return visible(text, maxLength)
    .replaceAll(MARKS, (mark) => (LINKING.test(mark) ? broken(mark) : entity(mark)))
    .replace(OPENING, (_, space: string, mark: string) => space + entity(mark));
}

/** A name in code type; the platform links and mentions nothing in there. */
export function markdownCode(text: string, maxLength?: number): string {
  return `<code>${visible(text, maxLength).replaceAll(MARKS, entity)}</code>`;
}

/** A link where the address is safe, else the label alone. The label is markdown already. */
export function markdownLink(label: string, url: string | undefined): string {
  const address = safeAddress(url);
  return address === undefined ? label : `<a href="${address.replaceAll("&", "&amp;")}">${label}</a>`;
}

/** A sentence of ours: backticks become code, the known address becomes a link, all else is plain words. */
export function markdownSentence(sentence: string, knownUrl: string | undefined): string {
  const address = safeAddress(knownUrl);
  const parts = address === undefined ? [sentence] : sentence.split(address);
  return parts.map(withCode).join(markdownLink(markdownText(addressLabel(address ?? "")), address));
}

function withCode(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? markdownCode(part) : markdownText(part, 2000)))
    .join("");
}

/** `www.` is known by its dot, `://` by its colon, all others are one letter. */
function entity(mark: string): string {
  const at = mark.toLowerCase() === "www." ? 3 : 0;
  return `${mark.slice(0, at)}&#${mark.charCodeAt(at)};${mark.slice(at + 1)}`;
}

function broken(mark: string): string {
  return mark === "://" ? `&#58;${BREAK}//` : entity(mark) + BREAK;
}
