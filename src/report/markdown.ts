// Escapes text from strangers for GitHub's markdown: no name may format, link, mention or end a table cell.

import { safeAddress } from "./links.ts";
import { visible } from "./visible.ts";

/** Breaks what the platform links after rendering (mentions, numbers, addresses): as an entity alone the letter would come back. */
const BREAK = "&#8203;";

const AFTER_BREAK = /(@|#|:(?=\/\/)|www\.)/gi;

/** Plain words. Every mark becomes an entity, which stands for the letter and never for the mark. */
export function markdownText(text: string, maxLength?: number): string {
  return visible(text, maxLength)
    .split(AFTER_BREAK)
    .map((part, index) => (index % 2 === 1 ? entities(part) + BREAK : entities(part)))
    .join("");
}

/** A name in code type; the platform links and mentions nothing in there. */
export function markdownCode(text: string, maxLength?: number): string {
  return `<code>${entities(visible(text, maxLength))}</code>`;
}

/** A link where the address is one of ours or the configuration's and safe; else the label alone. The label is markdown already. */
export function markdownLink(label: string, url: string | undefined): string {
  const address = safeAddress(url);
  return address === undefined ? label : `<a href="${entities(address)}">${label}</a>`;
}

/** A sentence of ours: backticks become code, the known address becomes a link, all else is plain words. */
export function markdownSentence(sentence: string, knownUrl: string | undefined): string {
  const address = safeAddress(knownUrl);
  const parts = address === undefined ? [sentence] : sentence.split(address);
  const link = markdownLink(markdownText(address ?? ""), address);
  return parts.map(withCode).join(link);
}

function withCode(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? markdownCode(part) : markdownText(part, 2000)))
    .join("");
}

function entities(text: string): string {
  return text.replaceAll(/[&<>"'|`*_~[\](){}!\\#@:$^+=-]/g, (char) => `&#${char.charCodeAt(0)};`);
}
