// Escapes text from strangers for HTML, in content and in quoted attributes.

import { addressLabel, safeAddress } from "./links.ts";
import { visible } from "./visible.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "`": "&#96;" };

export function htmlText(text: string, maxLength?: number): string {
  return escaped(visible(text, maxLength));
}

/** A link that tells the other side nothing; the label is HTML already. Without a safe address the label alone. */
export function htmlLink(label: string, url: string | undefined): string {
  const address = safeAddress(url);
  return address === undefined ? label : `<a href="${escaped(address)}" rel="noopener noreferrer">${label}</a>`;
}

/** A sentence of ours: backticks become code, the known address a link, all else plain words. */
export function htmlSentence(sentence: string, knownUrl: string | undefined): string {
  const address = safeAddress(knownUrl);
  const parts = address === undefined ? [sentence] : sentence.split(address);
  return parts.map(withCode).join(htmlLink(escaped(addressLabel(address ?? "")), address));
}

function withCode(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? `<code>${htmlText(part)}</code>` : htmlText(part, 2000)))
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"'`]/g, (char) => ENTITIES[char] ?? char);
}
