// Which proxy, if any, the usual environment variables name for an address.

import ipaddr from "ipaddr.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** Lower-case names win over upper-case ones, as in curl. Throws a coded error where the variable holds no http URL. */
export function proxyFor(url: URL, environment: Environment): string | undefined {
  const own = url.protocol === "https:" ? variable("https_proxy", environment) : variable("http_proxy", environment);
  const proxy = own ?? variable("all_proxy", environment);
  if (proxy === undefined || isExempt(url, variable("no_proxy", environment) ?? "")) return undefined;
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
  if (!/^https?:/i.test(withScheme) || !URL.canParse(withScheme))
    throw Object.assign(new Error("no proxy"), { code: "KEYTURN_PROXY_NO_HTTP_URL" });
  return withScheme;
}

function variable(name: string, environment: Environment): string | undefined {
  const value = environment[name] ?? environment[name.toUpperCase()];
  return value === undefined || value.trim() === "" ? undefined : value.trim();
}

/** `NO_PROXY`: `*`, hosts (their subdomains too, with or without a leading dot), addresses, address blocks, each with an optional port. */
function isExempt(url: URL, list: string): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, "").toLowerCase();
  const port = url.port === "" ? (url.protocol === "https:" ? "443" : "80") : url.port;
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== "")
    .some((entry) => matches(entry, host, port));
}

function matches(entry: string, host: string, port: string): boolean {
  if (entry === "*") return true;
  const [, name = "", onlyPort] = /^(\[[^\]]*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? [];
  if (onlyPort !== undefined && onlyPort !== port) return false;
  const bare = name.replace(/^\[|\]$/g, "").replace(/^\*?\./, "");
  return bare !== "" && (host === bare || host.endsWith(`.${bare}`) || isInBlock(host, bare));
}

function isInBlock(host: string, block: string): boolean {
  if (!ipaddr.isValid(host) || !ipaddr.isValidCIDR(block)) return false;
  const address = ipaddr.process(host);
  const [network, bits] = ipaddr.parseCIDR(block);
  return address.kind() === network.kind() && address.match(network, bits);
}
