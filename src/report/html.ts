// The HTML report: one self-contained page with the content of the summary, and a filter.

import type { Judged } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { togetherOf } from "./across.ts";
import { counted, grouped } from "./figures.ts";
import { guarded } from "./guarded.ts";
import { headlineOf, lastLine, readInWords } from "./headline.ts";
import { htmlPage } from "./html-page.ts";
import { htmlLink, htmlSentence, htmlText } from "./html-text.ts";
import { type LeakRow, leakHeading, leakRows } from "./leak-rows.ts";
import { rulePage } from "./links.ts";
import { questionsOfScan } from "./open-questions.ts";
import { type CredentialRow, credentialRows, isLetThrough } from "./rows.ts";
import { type BundleLine, bundleOf } from "./support-bundle.ts";
import type { Tone } from "./verdict-words.ts";

const BADGES: Readonly<Record<Tone, string>> = { bad: "fails", warn: "warns", unsure: "could not tell", good: "works", muted: "other" };

/** Past this a browser crawls; the JSON report holds everything. */
const MOST_ITEMS = 5_000;
const PLACES_SHOWN = 5;

export function buildHtml(report: Report): string {
  const safe = guarded(report);
  const { tone, sentence } = headlineOf(safe);
  const subtitle = [safe.trigger, `${safe.startedAt.toISOString().slice(0, 16).replace("T", " ")} UTC`, `Keyturn ${safe.version}`].map(
    (part) => htmlText(part),
  );
  const body = [
    `<header class="head ${tone}"><h1>${htmlText(sentence)}</h1><p>${subtitle.join(" · ")}</p></header>`,
    filter(safe),
    ...leakSection(safe),
    ...credentialSection(safe),
    ...sentences(
      "Across credentials",
      "muted",
      togetherOf(safe).map(({ says }) => says),
    ),
    ...sentences("Not everything could be read", "unsure", questionsOfScan(safe)),
    ...letThroughSection(safe),
    ...sentences("Notes about this run", "muted", safe.notices),
    ...scanSection(safe),
    `<p class="foot">${htmlText(lastLine(safe))}</p>`,
  ];
  return htmlPage(`Keyturn: ${htmlText(sentence)}`, body.join("\n"));
}

/** Hidden until the script has run: without it there is nothing to filter with. */
function filter(report: Report): string {
  const tones = new Set<Tone>([...credentialRows(report), ...leakRows(report)].map((row) => row.tone));
  if (report.unanswered.length > 0) tones.add("unsure");
  const shown = (Object.keys(BADGES) as Tone[]).filter((tone) => tones.has(tone));
  const choices = ["all", ...shown].map((tone) => {
    const label = tone === "all" ? "everything" : BADGES[tone as Tone];
    return `<label><input type="radio" name="tone" value="${tone}"${tone === "all" ? " checked" : ""}><span>${label}</span></label>`;
  });
  return `<form class="filter" hidden>${choices.join("")}<input type="search" placeholder="Filter by name, path, owner" aria-label="Filter"></form>`;
}

function leakSection(report: Report): readonly string[] {
  const rows = leakRows(report).filter(({ disposition }) => !isLetThrough(disposition));
  return list(leakHeading(rows), rows.map(leakItem));
}

function leakItem(row: LeakRow): string {
  const { finding } = row;
  const shown = row.places.slice(0, PLACES_SHOWN).map((place) => htmlLink(`<code>${htmlText(place.text)}</code>`, place.url));
  const more = row.places.length - shown.length;
  const where = [...shown, ...(more > 0 ? [`and ${grouped(more)} more`] : [])].join(", ");
  const reason = row.reason === undefined ? [] : [fact("Why", row.reason)];
  const facts = [
    `<span>${where}</span>`,
    ...(row.preview === "" ? [] : [`<span><code>${htmlText(row.preview)}</code></span>`]),
    fact("How sure", row.sure),
    ...(row.rule === undefined ? [] : [fact("Rule", row.rule)]),
    ...row.notes.map((note) => fact("Note", note)),
    ...reason,
  ];
  const title = htmlLink(htmlText(row.what), rulePage(finding.leak.detector.id));
  return item({ tone: row.tone, badge: row.disposition, title, facts, steps: row.steps, url: row.rotateUrl, more: [] });
}

function credentialSection(report: Report): readonly string[] {
  return list(
    "Credentials",
    credentialRows(report).map((row) => credentialItem(row, report)),
  );
}

function credentialItem(row: CredentialRow, report: Report): string {
  const { credential, evidence } = row.check;
  const optional = (label: string, value: string) => (value === "" ? [] : [fact(label, value)]);
  const facts = [
    fact("Verdict", row.verdict),
    ...row.asides.map((aside) => fact("But", aside)),
    fact("Expires", row.expires),
    ...optional("Provider", row.provider),
    fact("Environment", row.environment),
    ...optional("Owner", row.owner),
    ...optional("Used by", credential.usedBy.join(", ")),
  ];
  const detail = evidence.map(({ label, detail }) => `<li>${htmlText(label)}: <code>${htmlText(detail)}</code></li>`);
  const meaning = row.tone === "good" ? [] : row.problems.map((problem) => `<p>${htmlSentence(problem, row.rotateUrl)}</p>`);
  const bundle = bundleOf(row.check, report);
  const more = [
    ...meaning,
    ...(detail.length === 0 ? [] : [`<ul>${detail.join("")}</ul>`]),
    ...(bundle === undefined ? [] : [`<p>For the service's support:</p><pre>${bundle.map(bundleLine).join("\n")}</pre>`]),
  ];
  const badge = row.tone === "muted" ? "skipped" : BADGES[row.tone];
  return item({ tone: row.tone, badge, title: htmlText(row.name), facts, steps: row.steps, url: row.rotateUrl, more });
}

function bundleLine({ label, text }: BundleLine): string {
  return `${htmlText(label)}: ${htmlText(text)}`;
}

interface Item {
  readonly tone: Tone;
  readonly badge: string;
  /** HTML, as are facts and more. */
  readonly title: string;
  readonly facts: readonly string[];
  readonly steps: readonly string[];
  readonly url: string | undefined;
  readonly more: readonly string[];
}

function item({ tone, badge, title, facts, steps, url, more }: Item): string {
  const next = steps[0] === undefined ? "" : `<p class="next">${htmlSentence(steps[0], url)}</p>`;
  const others = steps.slice(1).map((step) => `<li>${htmlSentence(step, url)}</li>`);
  const inner = [...(others.length === 0 ? [] : [`<ol start="2">${others.join("")}</ol>`]), ...more].join("");
  const label = [...(others.length === 0 ? [] : ["next steps"]), ...(more.length === 0 ? [] : ["evidence"])].join(" and ");
  const details = inner === "" ? "" : `<details><summary>${label}</summary>${inner}</details>`;
  const head = `<h3>${title}<span class="badge">${badge}</span></h3>`;
  return `<article class="item ${tone}" data-tone="${tone}">${head}<p class="facts">${facts.join("")}</p>${next}${details}</article>`;
}

function fact(label: string, value: string): string {
  return `<span>${label}: <b>${htmlText(value)}</b></span>`;
}

function letThroughSection(report: Report): readonly string[] {
  const rows = report.findings.filter(({ disposition }) => isLetThrough(disposition));
  return list("Let through", rows.map(letThroughItem));
}

function letThroughItem({ finding, disposition, reason }: Judged): string {
  return `<article class="item muted" data-tone="muted"><h3>${htmlText(finding.title)}<span class="badge">${disposition}</span></h3><p class="facts"><span>${htmlText(finding.problem)}</span>${fact("Why", reason ?? "in the baseline")}</p></article>`;
}

function sentences(title: string, tone: Tone, lines: readonly string[]): readonly string[] {
  return list(
    title,
    lines.map((line) => `<article class="item ${tone}" data-tone="${tone}">${htmlSentence(line, undefined)}</article>`),
  );
}

function scanSection({ coverage }: Report): readonly string[] {
  if (coverage === undefined) return [];
  const read = `${coverage.scope}: ${readInWords(coverage)}.`;
  const skips = coverage.skips.slice(0, MOST_ITEMS).map(({ what, why }) => `<li><code>${htmlText(what)}</code>: ${htmlText(why)}</li>`);
  const open =
    skips.length === 0
      ? "Nothing was skipped."
      : `<details><summary>${counted(coverage.skips.length, "part")} not read</summary><ul>${skips.join("")}</ul></details>`;
  return [`<section><h2>What was searched</h2><div class="item muted">${htmlText(read)} ${open}</div></section>`];
}

function list(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  const more = items.length - MOST_ITEMS;
  const cut = more > 0 ? `<p>${grouped(more)} more in the JSON report.</p>` : "";
  return [`<section data-list><h2>${title}</h2>${items.slice(0, MOST_ITEMS).join("\n")}${cut}</section>`];
}
