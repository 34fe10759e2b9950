// Which base URLs a key may be sent to: https, a public host, nothing secret in the URL itself.

import ipaddr from "ipaddr.js";

/** Names that never leave the machine or the local network. */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)$/;

export type BaseUrl = { readonly url: string } | { readonly problem: string };

/** Gives the URL without a trailing slash, or what is wrong with it. What a public name resolves to is looked at when the request is sent. */
export function readBaseUrl(text: string, allowPrivate: "private-allowed" | "public-only"): BaseUrl {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.hostname === "") return { problem: "must be an absolute URL such as https://api.example.com/v1" };
  if (url.username !== "" || url.password !== "")
    return { problem: "must not hold a user or password; take them out, and replace them if they were committed" };
  if (url.search !== "" || url.hash !== "") return { problem: "must not have a query or fragment; they belong to the probe's path" };
  if (url.protocol !== "https:" && url.protocol !== "http:") return { problem: "must begin with https://" };
  if (allowPrivate === "public-only") {
    if (url.protocol === "http:") return { problem: "must begin with https://, or the environment must say `allow-private: true`" };
    if (isPrivateHost(url.hostname))
      return { problem: "names a private host, to which keys are sent only where the environment says `allow-private: true`" };
  }
  return { url: `${url.origin}${url.pathname.replace(/\/+$/, "")}` };
}

function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  return ipaddr.isValid(host) ? ipaddr.process(host).range() !== "unicast" : PRIVATE_NAME.test(host);
}
