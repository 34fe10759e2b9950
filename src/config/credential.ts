// One credential of the file, resolved: provider, environment, scheme, probe, secret and dates looked up once.

import type { Credential, Environment, ExpiryWindow } from "../model/credential.ts";
import type { Problem } from "../model/problem.ts";
import type { Service } from "../model/provider.ts";
import { findProvider } from "../providers/find-provider.ts";
import { services } from "../providers/services.ts";
import { resolveAuthentication, resolveCompanions } from "./authentication.ts";
import type { DecodedCredential } from "./decode.ts";
import type { RawCredential } from "./definition-credential.ts";
import { readDays } from "./duration.ts";
import { chooseEnvironment, type DeclaredEnvironments } from "./environment.ts";
import { readWithin, readWithinSteps, type Sayings, windowOf } from "./expiry-window.ts";
import { given } from "./given.ts";
import type { Variables } from "./inputs.ts";
import { isByDateAlone, oldHalf, resolveKey, wholeKey } from "./key.ts";
import { resolveOwn } from "./own.ts";
import { type ConfigDocument, type DataPath, problemAt } from "./places.ts";
import type { PreviousReport } from "./previous-report.ts";
import { readProbe } from "./probe.ts";
import { type RawPolicy, upkeepOf } from "./upkeep.ts";
import { readValues } from "./variables.ts";
import { resolveWebhook } from "./webhook.ts";
import { resolveWitnesses } from "./witnesses.ts";
import { shown, suggestion } from "./wording.ts";

/** What a credential is resolved against. */
export interface Surroundings {
  readonly document: ConfigDocument;
  readonly declared: DeclaredEnvironments;
  readonly variables: Variables;
  /** What holds for credentials that say nothing of their own. */
  readonly sayings: Sayings;
  readonly policy: RawPolicy;
  readonly previous: PreviousReport;
}

/** Gives the credential, two for a rotation, or none with at least one problem added. */
export function resolveCredential(decoded: DecodedCredential, surroundings: Surroundings, problems: Problem[]): readonly Credential[] {
  const { raw, path } = decoded;
  const { document, declared, variables } = surroundings;
  const before = problems.length;
  const report: Report = (at, message) => problems.push(problemAt(document.placeOf([...path, ...at]), message));
  const provider = resolveProvider(raw, report);
  // Without knowing the provider nobody can say whether environment, probe and variable are right.
  if (provider === "unknown") return [];
  const values = readValues(variables, report);
  const own = resolveOwn(raw, report);
  const webhook = resolveWebhook(raw, declared, values, report);
  const byDate = isByDateAlone(raw);
  const environment = webhook?.environment ?? resolveEnvironment(raw, provider, surroundings, path, problems);
  const probe = asksNoProbe(raw) ? undefined : resolveProbe(raw, provider, own.scheme, report);
  const key = resolveKey(raw, provider, values, report);
  if (environment === undefined || key === undefined || (raw.webhook !== undefined && webhook === undefined)) return [];
  const authentication = resolveAuthentication(raw, { environment, values, report });
  const witnesses = resolveWitnesses(raw, { environment, values, report });
  const companions = resolveCompanions(raw, values, report);
  const siblings = resolveSiblings(raw, provider, surroundings, path, problems);
  if (problems.length > before) return [];
  const earlier = surroundings.previous.credentials.get(raw.name);
  const credential: Credential = {
    name: raw.name,
    provider,
    environment,
    ...wholeKey(key, companions, values),
    scheme: own.scheme ?? probe?.scheme ?? { kind: "bearer" },
    probe,
    owner: raw.owner,
    usedBy: listOf(raw["used-by"], /\n/),
    requiredScopes: listOf(raw.scopes, /[\s,]+/),
    declaredExpiry: own.declaredExpiry,
    expiryWindow: resolveWindow(raw, surroundings),
    rotateUrl: own.rotateUrl ?? provider?.rotateUrl,
    place: document.placeOf([...path, "name"]),
    ...given({
      expectedIdentity: raw.identity,
      access: raw.access,
      expect: raw.expect,
      authentication,
      listedAs: raw["listed-as"],
      ...witnesses,
      companions: listed(companions),
      siblings: listed(siblings),
      webhook: webhook?.replay,
      checkedBy: byDate ? ("date" as const) : undefined,
      rotatedAt: own.rotatedAt,
      previousScopes: earlier?.grantedScopes,
      lastGoodRunAt: earlier?.lastGoodRunAt,
    }),
    ...upkeepOf(raw, own.care, surroundings.policy),
  };
  return key.old === undefined || raw.rotation === undefined
    ? [credential]
    : [credential, oldHalf(credential, key.old, raw.rotation, own.rotatedAt)];
}

/** Its date, its receiver or its authorization server is asked instead. */
function asksNoProbe(raw: RawCredential): boolean {
  const introspected = raw.introspection !== undefined && raw.provider === undefined && raw.probe === undefined;
  return isByDateAlone(raw) || raw.webhook !== undefined || introspected;
}

function resolveEnvironment(
  raw: RawCredential,
  provider: Service | undefined,
  { document, declared }: Surroundings,
  path: DataPath,
  problems: Problem[],
): Environment | undefined {
  if (isByDateAlone(raw))
    return declared.get(raw.environment ?? "") ?? { name: raw.environment ?? "by date", baseUrl: "", allowPrivate: false };
  // What a webhook's environment has to be is said there.
  if (raw.webhook !== undefined) return undefined;
  const place = document.placeOf([...path, raw.environment === undefined ? "name" : "environment"]);
  return chooseEnvironment(raw.environment, provider, declared, place, problems);
}

function resolveSiblings(
  raw: RawCredential,
  provider: Service | undefined,
  { document, declared }: Surroundings,
  path: DataPath,
  problems: Problem[],
): readonly Environment[] {
  const place = document.placeOf([...path, "siblings"]);
  return listOf(raw.siblings, /[\s,]+/).flatMap((name) => chooseEnvironment(name, provider, declared, place, problems) ?? []);
}

type Report = (at: DataPath, message: string) => void;

function resolveProvider(raw: RawCredential, report: Report): Service | "unknown" | undefined {
  if (raw.provider === undefined) return undefined;
  const provider = findProvider(raw.provider);
  if (provider === undefined) report(["provider"], unknownProvider(raw.provider));
  return provider ?? "unknown";
}

function unknownProvider(id: string): string {
  const near = suggestion(
    id,
    services.map((service) => service.id),
  );
  const advice = "; leave `provider` out and write `environment`, `scheme` and `probe` instead";
  return `${shown(id, "unknown provider")}${near === "" ? `${advice}.` : near}`;
}

function resolveProbe(raw: RawCredential, provider: Service | undefined, scheme: Credential["scheme"] | undefined, report: Report) {
  const read = readProbe(raw.probe, provider, scheme);
  if ("probe" in read) return read.probe;
  const subject = read.at.length === 0 ? "this credential" : `\`${read.at.at(-1)}\``;
  report(read.at.length === 0 ? ["name"] : read.at, `${subject} ${read.problem}${read.problem.endsWith("?") ? "" : "."}`);
  return undefined;
}

/** What it says itself is nearest. */
function resolveWindow(raw: RawCredential, { sayings: { warn, fail }, policy }: Surroundings): ExpiryWindow {
  const window = windowOf({
    warn: [readWithinSteps(raw["warn-within"] ?? ""), ...warn],
    fail: [readWithin(raw["fail-within"] ?? ""), ...fail],
  });
  return { ...window, ...given({ nextRunDays: readDays(policy["runs-every"] ?? "") }) };
}

/** No list is said by leaving it out. */
function listed<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

function listOf(value: string | readonly string[] | undefined, separator: RegExp): readonly string[] {
  return typeof value === "string" ? value.split(separator).filter((part) => part !== "") : (value ?? []);
}
