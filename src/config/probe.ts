// The request that tells whether a credential works: one of its provider's, or one that the file spells out.

import type { Probe, Scheme } from "../model/probe.ts";
import type { Service } from "../model/provider.ts";
import type { RawCredential, RawProbeMapping } from "./definition-credential.ts";
import { shown, suggestion } from "./wording.ts";

export type ReadProbe = { readonly probe: Probe | undefined } | { readonly problem: string; readonly at: readonly string[] };

/** Headers that the HTTP client sets itself; a second one would let a request be read in two ways. */
const CLIENT_HEADERS = /^(?:host|content-length|transfer-encoding|connection|keep-alive|upgrade|te|trailer|expect|proxy-.*)$/i;
const KEY_HEADERS = /authori[sz]ation|cookie|api-?key|token|secret|password/i;
/** Identifiers of organizations look like keys, so that only what says that it is one counts. */
const KEY_VALUE = /^(?:bearer|basic|token|apikey) +\S{8}/i;
const KEY_PARAMETER = /[?&](?:[\w.-]*[_.-])?(?:api-?key|key|token|secret|password|passwd|signature|sig|auth)=/i;

export function readProbe(raw: RawCredential["probe"], provider: Service | undefined, scheme: Scheme | undefined): ReadProbe {
  if (raw === undefined) return usualProbe(provider, scheme);
  return typeof raw === "string" ? namedProbe(raw, provider, scheme) : ownProbe(raw, provider, scheme);
}

function usualProbe(provider: Service | undefined, scheme: Scheme | undefined): ReadProbe {
  if (provider === undefined)
    return {
      at: [],
      problem:
        "needs a `provider`, a `probe` of its own such as `probe: { method: GET, path: /me }`, or `expires` to be checked by its date alone",
    };
  return { probe: withScheme(provider.probes[0], scheme) };
}

function namedProbe(id: string, provider: Service | undefined, scheme: Scheme | undefined): ReadProbe {
  const known = provider?.probes.map((probe) => probe.id) ?? [];
  const named = provider?.probes.find((probe) => probe.id === id);
  if (named !== undefined) return { probe: withScheme(named, scheme) };
  if (known.length === 0)
    return { at: ["probe"], problem: "must be a mapping such as `{ method: GET, path: /me }`, because no provider with probes is named" };
  const near = suggestion(id, known);
  return {
    at: ["probe"],
    problem: `names ${shown(id, "an unknown probe")}${near === "" ? `; ${provider?.name} has ${known.map((name) => `\`${name}\``).join(", ")}` : near}`,
  };
}

function withScheme(probe: Probe | undefined, scheme: Scheme | undefined): Probe | undefined {
  return probe && scheme ? { ...probe, scheme } : probe;
}

/** `.` and `..`, also as `%2e`: a URL resolves them, and the request would leave the base URL's path. */
const CLIMBS = /(?:^|[/\\])(?:\.|%2e){1,2}(?:[/\\]|$)/i;

/** What a service says when it refuses holds for every path of it; what a yes looks like is the business of each. */
function ownProbe(raw: RawProbeMapping, provider: Service | undefined, scheme: Scheme | undefined): ReadProbe {
  if (KEY_PARAMETER.test(raw.path))
    return { at: ["probe", "path"], problem: "must not hold a key; use `secret` with `scheme: { query: NAME }`" };
  if (CLIMBS.test(raw.path.split(/[?#]/)[0] ?? ""))
    return { at: ["probe", "path"], problem: "must stay below the base URL; write it without `.` and `..`, or change `base-url`" };
  const wrongHeader = Object.entries(raw.headers ?? {}).find(([name, value]) => headerProblem(name, value) !== undefined);
  if (wrongHeader !== undefined) return { at: ["probe", "headers", wrongHeader[0]], problem: headerProblem(...wrongHeader) ?? "" };
  const usual = provider?.probes[0];
  const expiry = usual?.expiry?.filter((source) => source.from.in === "header");
  return {
    probe: {
      id: "custom",
      method: raw.method,
      path: raw.path,
      scheme: scheme ?? usual?.scheme ?? { kind: "bearer" },
      headers: { ...usual?.headers, ...raw.headers },
      answers: raw.answers,
      signs: usual?.signs.filter((sign) => sign.means !== "valid") ?? [],
      ...(expiry === undefined || expiry.length === 0 ? {} : { expiry }),
      ...(usual?.scopes?.in === "header" ? { scopes: usual.scopes } : {}),
    },
  };
}

function headerProblem(name: string, value: string): string | undefined {
  if (CLIENT_HEADERS.test(name)) return "is a header that is set by itself; remove it";
  if (KEY_HEADERS.test(name) || KEY_VALUE.test(value))
    return "must not hold a key; use `secret` with `scheme: { header: NAME }`, and replace a key that was committed";
  return undefined;
}
