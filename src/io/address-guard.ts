// Keeps requests off addresses that no credential is meant for: private networks, this machine, cloud metadata.

import { type LookupAddress, type LookupOptions, lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

/** Serves secrets of the machine itself; never the API that a key belongs to, even where private addresses are allowed. */
const METADATA: ReadonlySet<string> = new Set(["169.254.169.254", "169.254.170.2", "168.63.129.16", "100.100.100.200", "fd00:ec2::254"]);
const METADATA_NAMES: ReadonlySet<string> = new Set(["metadata.google.internal", "metadata.goog", "instance-data"]);

/** The code of the error that a refused lookup ends with. */
export const REFUSED_ADDRESS = "KEYTURN_REFUSED_ADDRESS";

/** Why an address may not be asked at all, in one sentence without the address; undefined where it may. Names are judged again when they resolve. */
export function refusalOf(url: string, allowPrivate: boolean): string | undefined {
  if (!URL.canParse(url)) return "the address is no URL";
  const { protocol, hostname, username, password } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (username !== "" || password !== "") return "the address holds a user name or password";
  if (METADATA_NAMES.has(host) || (ipaddr.isValid(host) && isMetadata(host))) return "the address serves the machine's own metadata";
  if (protocol !== "https:" && protocol !== "http:") return "the address is neither https nor http";
  if (allowPrivate) return undefined;
  if (protocol === "http:") return "plain http would show the credential to everyone on the way";
  if (host === "localhost" || host.endsWith(".localhost")) return "the name means this machine";
  return ipaddr.isValid(host) && !isPublic(host) ? "the address is private, local or reserved" : undefined;
}

/** Every address that a name stands for, as far as it may be asked; one that is not public spoils them all. */
export async function allowedAddresses(hostname: string, allowPrivate: boolean): Promise<readonly string[]> {
  const name = hostname.replace(/^\[|\]$/g, "");
  return new Promise((resolve) => {
    guardedLookup(allowPrivate)(name, { all: true }, (error, addresses) => {
      resolve(error === null && Array.isArray(addresses) ? addresses.map(({ address }) => address) : []);
    });
  });
}

/** Resolves to the given address alone, or refuses it. */
export function pinnedLookup(address: string, allowPrivate: boolean): LookupFunction {
  return (_hostname, options, callback) => {
    if (!ipaddr.isValid(address) || !isAllowed(address, allowPrivate)) return callback(refused(), "", 0);
    answer([{ address, family: ipaddr.parse(address).kind() === "ipv6" ? 6 : 4 }], options, callback);
  };
}

/** Resolves a name and refuses it when any of its addresses is not public: the socket connects to what this returns and to nothing else. */
export function guardedLookup(allowPrivate: boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...(options as LookupOptions), all: true }, (error, addresses) => {
      if (error !== null) return callback(error, "", 0);
      if (!addresses.every(({ address }) => isAllowed(address, allowPrivate))) return callback(refused(), "", 0);
      answer(addresses, options, callback);
    });
  };
}

function answer(addresses: LookupAddress[], options: { all?: boolean | undefined }, callback: Parameters<LookupFunction>[2]): void {
  const [first] = addresses;
  if (options.all === true) callback(null, addresses);
  else callback(null, first?.address ?? "", first?.family ?? 0);
}

function isAllowed(address: string, allowPrivate: boolean): boolean {
  return !isMetadata(address) && (allowPrivate || isPublic(address));
}

function isMetadata(address: string): boolean {
  return METADATA.has(unwrap(address).toString());
}

function isPublic(address: string): boolean {
  return unwrap(address).range() === "unicast";
}

/** IPv4 inside IPv6 (mapped, or NAT64's 64:ff9b::/96) is judged as the IPv4 address that it leads to. */
function unwrap(address: string): ipaddr.IPv4 | ipaddr.IPv6 {
  const parsed = ipaddr.process(address.split("%")[0] ?? address);
  if (parsed.kind() === "ipv6" && parsed.range() === "rfc6052") return ipaddr.fromByteArray(parsed.toByteArray().slice(12));
  return parsed;
}

function refused(): NodeJS.ErrnoException {
  return Object.assign(new Error("refused address"), { code: REFUSED_ADDRESS });
}
