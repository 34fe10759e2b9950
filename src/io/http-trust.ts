// Which certificate authorities are trusted beside Node's own.

import { readFile } from "node:fs/promises";
import * as tls from "node:tls";

/**
 * `NODE_EXTRA_CA_CERTS` is Node's own affair. `SSL_CERT_FILE` adds its authorities to Node's, as other tools on the same
 * machine understand it; undefined where it is not set. A file that cannot be read trusts nobody new: TLS then fails and says so.
 */
export async function readCertificates(environment: Readonly<Record<string, string | undefined>>): Promise<readonly string[] | undefined> {
  const path = environment.SSL_CERT_FILE;
  if (path === undefined || path === "") return undefined;
  try {
    return [...ownAuthorities(), await readFile(path, "utf8")];
  } catch {
    return undefined;
  }
}

/** Those in use, with the extra ones, where this Node can tell (22.15 and later); else the bundled ones. */
function ownAuthorities(): readonly string[] {
  return typeof tls.getCACertificates === "function" ? tls.getCACertificates("default") : tls.rootCertificates;
}
