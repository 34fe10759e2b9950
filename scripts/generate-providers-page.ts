// docs/providers.md: every service that Keyturn knows, how its keys are tried and which committed keys are found.

import type { Detector } from "../src/model/detector.ts";
import type { AnswerPlace, Probe, Scheme } from "../src/model/probe.ts";
import type { Provider } from "../src/model/provider.ts";
import { cell } from "./generate-action-tables.ts";

export function providersPage(catalogue: readonly Provider[]): string {
  const providers = [...catalogue].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  const detectors = providers.flatMap((provider) => provider.detectors.map((detector) => ({ provider, detector })));
  const checked = providers.filter((provider) => provider.probes.length > 0);
  return `<!-- Made by \`npm run generate\` from src/providers/; change it there. -->
# Providers

Keyturn knows ${providers.length} services, tries the keys of ${checked.length} and finds ${detectors.length} kinds of committed keys.
A service that is not here can be checked all the same: see [configuration](configuration.md#credentials).

## Keys that can be tried

| \`provider\` | Service | Environments | Usual variable | \`probe\` | Key goes as | Also read |
|---|---|---|---|---|---|---|
${checked.map(checkRow).join("\n")}

The first environment and the first probe are used unless the configuration names another. Where no environment stands, every
customer has a host of their own, and \`environments\` has to say which. Services whose facts were not confirmed by two
sources are marked with *.

## Committed keys that are found

| Id | Key | Service | Known by |
|---|---|---|---|
${detectors.map(({ provider, detector }) => detectorRow(provider, detector)).join("\n")}

An id is also the rule in reports, and what \`disable\` in the configuration takes.
`;
}

function checkRow(provider: Provider): string {
  const mark = provider.confirmed ? "" : " *";
  const name = provider.docsUrl === undefined ? provider.name : `[${provider.name}](${provider.docsUrl})`;
  const environments = provider.environments.map((environment) => `\`${environment.name}\` ${environment.baseUrl}`).join("<br>");
  const variable = provider.usualVariable === undefined ? "" : `\`${provider.usualVariable}\``;
  const schemes = [...new Set(provider.probes.map((probe) => describeScheme(probe.scheme)))].join("<br>");
  const probes = provider.probes.map((probe) => `\`${probe.id}\` ${probe.method} ${probe.path}`).join("<br>");
  const extras = [...new Set(provider.probes.flatMap(extrasOf))].join(", ");
  return row([`\`${provider.id}\`${mark}`, name, environments, variable, probes, schemes, extras]);
}

function describeScheme(scheme: Scheme): string {
  switch (scheme.kind) {
    case "bearer":
      return `\`${scheme.word ?? "Bearer"}\` token`;
    case "basic":
      return "basic";
    case "header":
      return `header \`${scheme.name}\``;
    case "query":
      return `query \`${scheme.name}\``;
    case "path":
      return "in the path";
  }
}

/** What an answer says beside yes and no. */
function extrasOf(probe: Probe): readonly string[] {
  const places: readonly (readonly [string, AnswerPlace | undefined])[] = [
    ["expiry", probe.expiry?.[0]?.from ?? probe.listing?.expiry?.[0]?.from],
    ["scopes", probe.scopes],
    ["identity", probe.identity],
    ["last use", probe.lastUsed ?? probe.listing?.lastUsed],
  ];
  return places.flatMap(([name, place]) => (place === undefined ? [] : [name]));
}

function detectorRow(provider: Provider, detector: Detector): string {
  const knownBy = detector.checksum === undefined ? (detector.grade === "prefix" ? "its form" : "the words around it") : "its checksum";
  const severity = detector.severity === undefined || detector.severity === "error" ? "" : ` (${detector.severity})`;
  return row([`\`${detector.id}\``, `${detector.name}${severity}`, provider.name, knownBy]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(" | ")} |`;
}
