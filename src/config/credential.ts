// One credential of the file, resolved: provider, environment, scheme, probe, secret and dates looked up once.

import type { Credential, ExpiryWindow } from "../model/credential.ts";
import type { Problem } from "../model/problem.ts";
import type { Provider } from "../model/provider.ts";
import { Secret } from "../model/secret.ts";
import { catalogue, findProvider } from "../providers/catalogue.ts";
import type { DecodedCredential } from "./decode.ts";
import type { RawCredential } from "./definition.ts";
import { type ConfigDocument, type DataPath, problemAt } from "./document.ts";
import { chooseEnvironment, type DeclaredEnvironments } from "./environment.ts";
import { readWithin, readWithinSteps, type Sayings, windowOf } from "./expiry-window.ts";
import type { Variables } from "./inputs.ts";
import { readProbe } from "./probe.ts";
import { readScheme } from "./scheme.ts";
import { looksLikeKey, shown, suggestion } from "./wording.ts";

/** What a credential is resolved against. */
export interface Surroundings {
  readonly document: ConfigDocument;
  readonly declared: DeclaredEnvironments;
  readonly variables: Variables;
  /** What holds for credentials that say nothing of their own. */
  readonly sayings: Sayings;
}

/** Gives the credential, or undefined with at least one problem added. */
export function resolveCredential(decoded: DecodedCredential, surroundings: Surroundings, problems: Problem[]): Credential | undefined {
  const { raw, path } = decoded;
  const { document, declared, variables } = surroundings;
  const before = problems.length;
  const report: Report = (at, message) => problems.push(problemAt(document.placeOf([...path, ...at]), message));
  const own = resolveOwn(raw, report);
  const provider = resolveProvider(raw, report);
  // Without knowing the provider nobody can say whether environment, probe and variable are right.
  if (provider === "unknown") return undefined;
  const place = document.placeOf([...path, raw.environment === undefined ? "name" : "environment"]);
  const environment = chooseEnvironment(raw.environment, provider, declared, place, problems);
  const probe = resolveProbe(raw, provider, own.scheme, report);
  const secretVariable = raw.secret?.env ?? usualVariable(provider, report);
  if (environment === undefined || secretVariable === undefined || problems.length > before) return undefined;
  return {
    name: raw.name,
    provider,
    environment,
    secret: secretOf(variables[secretVariable]),
    secretVariable,
    scheme: own.scheme ?? probe?.scheme ?? { kind: "bearer" },
    probe,
    owner: raw.owner,
    usedBy: listOf(raw["used-by"], /\n/),
    requiredScopes: listOf(raw.scopes, /[\s,]+/),
    declaredExpiry: own.declaredExpiry,
    expiryWindow: resolveWindow(raw, surroundings.sayings),
    rotateUrl: own.rotateUrl ?? provider?.rotateUrl,
    place: document.placeOf([...path, "name"]),
    ...(raw.identity === undefined ? {} : { expectedIdentity: raw.identity }),
    ...(raw.access === undefined ? {} : { access: raw.access }),
  };
}

type Report = (at: DataPath, message: string) => void;

/** What a credential says by itself, whoever its provider is. */
function resolveOwn(raw: RawCredential, report: Report) {
  if (raw.secret !== undefined && looksLikeKey(raw.secret.env)) report(["secret", "env"], KEY_FOR_A_NAME);
  return { scheme: resolveScheme(raw, report), declaredExpiry: resolveDate(raw, report), rotateUrl: resolveRotateUrl(raw, report) };
}

const KEY_FOR_A_NAME =
  "`env` must be the name of a variable, but this looks like a key; replace that key and give its new value in the step's `env:`.";

function resolveProvider(raw: RawCredential, report: Report): Provider | "unknown" | undefined {
  if (raw.provider === undefined) return undefined;
  const provider = findProvider(raw.provider);
  if (provider === undefined) report(["provider"], unknownProvider(raw.provider));
  return provider ?? "unknown";
}

function unknownProvider(id: string): string {
  const near = suggestion(
    id,
    catalogue.map((provider) => provider.id),
  );
  const advice = "; leave `provider` out and write `environment`, `scheme` and `probe` instead";
  return `${shown(id, "unknown provider")}${near === "" ? `${advice}.` : near}`;
}

function resolveScheme(raw: RawCredential, report: Report) {
  if (raw.scheme === undefined) return undefined;
  const read = readScheme(raw.scheme);
  if ("scheme" in read) return read.scheme;
  report(["scheme"], `\`scheme\` ${read.problem}.`);
  return undefined;
}

function resolveProbe(raw: RawCredential, provider: Provider | undefined, scheme: Credential["scheme"] | undefined, report: Report) {
  const read = readProbe(raw.probe, provider, scheme);
  if ("probe" in read) return read.probe;
  const subject = read.at.length === 0 ? "this credential" : `\`${read.at.at(-1)}\``;
  report(read.at.length === 0 ? ["name"] : read.at, `${subject} ${read.problem}${read.problem.endsWith("?") ? "" : "."}`);
  return undefined;
}

function usualVariable(provider: Provider | undefined, report: Report): string | undefined {
  if (provider?.usualVariable === undefined)
    report(["name"], "this credential does not say where its key is; write `secret: { env: NAME }`.");
  return provider?.usualVariable;
}

/** Where a platform has no secret of that name it sets the variable to nothing: there is no key either way. */
function secretOf(value: string | undefined): Secret | undefined {
  return value === undefined || value === "" ? undefined : new Secret(value);
}

/** What it says itself is nearest. */
function resolveWindow(raw: RawCredential, { warn, fail }: Sayings): ExpiryWindow {
  return windowOf({ warn: [readWithinSteps(raw["warn-within"] ?? ""), ...warn], fail: [readWithin(raw["fail-within"] ?? ""), ...fail] });
}

function resolveDate(raw: RawCredential, report: Report): Date | undefined {
  if (raw.expires === undefined) return undefined;
  const date = new Date(`${raw.expires}T00:00:00Z`);
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(raw.expires)) return date;
  report(["expires"], "`expires` is not a day of the calendar; write year, month and day, as in 2027-01-15.");
  return undefined;
}

function resolveRotateUrl(raw: RawCredential, report: Report): string | undefined {
  const text = raw["rotate-url"];
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === "https:" && url.username === "" && url.password === "") return url.href;
  report(["rotate-url"], "`rotate-url` must be an https URL without user or password.");
  return undefined;
}

function listOf(value: string | readonly string[] | undefined, separator: RegExp): readonly string[] {
  return typeof value === "string" ? value.split(separator).filter((part) => part !== "") : (value ?? []);
}
