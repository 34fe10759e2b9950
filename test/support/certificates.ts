// A certificate authority of the test's own, which issues whatever a test needs: made anew each time, never kept.
import "reflect-metadata";
import { KeyObject } from "node:crypto";
import {
  BasicConstraintsExtension,
  type Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from "@peculiar/x509";

export interface KeyPair {
  /** PEM texts. */
  readonly certificate: string;
  readonly privateKey: string;
}

export interface Issue {
  readonly name: string;
  /** Loopback's address unless said otherwise; empty for a client. */
  readonly addresses?: readonly string[];
  readonly hosts?: readonly string[];
  /** From now, negative for the past; a year unless said otherwise. */
  readonly endsInDays?: number;
}

export interface Authority {
  readonly certificate: string;
  issue(wanted: Issue): Promise<KeyPair>;
}

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;
const DAY_MS = 86_400_000;

/** Certificates begin 30 days before their end or a day ago, whichever is earlier. */
export async function createAuthority(name: string): Promise<Authority> {
  const keys = await crypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
  const extensions = [new BasicConstraintsExtension(true, 1, true), new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true)];
  const root = await X509CertificateGenerator.createSelfSigned({
    ...named(name),
    ...lifetime(3650),
    keys,
    extensions,
    signingAlgorithm: ALGORITHM,
  });
  return {
    certificate: root.toString("pem"),
    async issue(wanted) {
      const own = await crypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
      const certificate = await X509CertificateGenerator.create({
        serialNumber: serialNumber(),
        subject: `CN=${wanted.name}`,
        issuer: root.subject,
        ...lifetime(wanted.endsInDays ?? 365),
        publicKey: own.publicKey,
        signingKey: keys.privateKey,
        signingAlgorithm: ALGORITHM,
        extensions: alternativeNames(wanted),
      });
      const privateKey = KeyObject.from(own.privateKey).export({ type: "pkcs8", format: "pem" }).toString();
      return { certificate: certificate.toString("pem"), privateKey };
    },
  };
}

function alternativeNames({ addresses = ["127.0.0.1"], hosts = [] }: Issue): Extension[] {
  const names = [...addresses.map((value) => ({ type: "ip", value }) as const), ...hosts.map((value) => ({ type: "dns", value }) as const)];
  return names.length === 0 ? [] : [new SubjectAlternativeNameExtension(names)];
}

function named(name: string) {
  return { name: `CN=${name}`, serialNumber: serialNumber() };
}

function lifetime(endsInDays: number) {
  const notAfter = new Date(Date.now() + endsInDays * DAY_MS);
  return { notAfter, notBefore: new Date(Math.min(Date.now() - DAY_MS, notAfter.getTime() - 30 * DAY_MS)) };
}

function serialNumber(): string {
  return `01${crypto.randomUUID().replaceAll("-", "").slice(0, 16)}`;
}
