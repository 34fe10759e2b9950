// A command for people to try a credential by hand, with the secret as a variable.

import type { Credential } from "../model/credential.ts";
import type { Probe } from "../model/probe.ts";
import { probeUrl } from "./request.ts";

/** Undefined where there is no request to show. Everything from the configuration is quoted for a POSIX shell. */
export function curlLine(credential: Credential): string | undefined {
  const { probe } = credential;
  if (probe === undefined) return undefined;
  const headers = Object.entries(probe.headers ?? {}).map(([name, value]) => `-H ${single(`${name}: ${value}`)}`);
  const body = probe.body === undefined ? [] : [`--data ${single(probe.body)}`];
  const parts = ["curl -sS -i", ...methodOption(probe), ...credentialOption(credential), ...headers, ...body];
  return [...parts, address(credential, probe)].join(" ");
}

/** Single quotes keep all of it literal; only a secret in the path has to be filled in by the shell. */
function address(credential: Credential, probe: Probe): string {
  const { href } = probeUrl(credential.environment.baseUrl, probe.path);
  if (credential.scheme.kind !== "path") return single(href);
  return `"${double(href).replaceAll("%7Bsecret%7D", `\${${nameOf(credential)}}`)}"`;
}

function methodOption(probe: Probe): readonly string[] {
  return probe.method === "GET" ? [] : probe.method === "HEAD" ? ["--head"] : ["-X POST"];
}

function credentialOption(credential: Credential): readonly string[] {
  const variable = `$${nameOf(credential)}`;
  const { scheme } = credential;
  switch (scheme.kind) {
    case "bearer":
      return [`-H "Authorization: ${double(scheme.word ?? "Bearer")} ${variable}"`];
    case "basic":
      if (scheme.secretAs === "username") return [`-u "${variable}:"`];
      return [scheme.username === undefined ? `-u "${variable}"` : `-u "${double(scheme.username)}:${variable}"`];
    case "header":
      return [`-H "${double(scheme.name)}: ${double(scheme.prefix ?? "")}${variable}"`];
    case "query":
      return [`-G --data-urlencode "${double(scheme.name)}=${variable}"`];
    case "path":
      return [];
  }
}

function nameOf({ secretVariable }: Credential): string {
  return /^[A-Za-z_]\w*$/.test(secretVariable) ? secretVariable : "SECRET";
}

function single(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function double(text: string): string {
  return text.replaceAll(/["\\$`]/g, "\\$&");
}
