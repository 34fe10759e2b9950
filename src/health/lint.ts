// Mistakes in a credential's value that need no network to see; each is a sentence that names the mistake, never the value.

import type { Credential } from "../model/credential.ts";
import type { Verdict } from "../model/verdict.ts";

export interface Lint {
  /** Set where asking is pointless: such a value cannot be sent, or can never work. */
  readonly verdict: Verdict | undefined;
  readonly remarks: readonly string[];
}

/** How a value is off; `applies` sees the raw value and the value without white space at its ends. */
interface Mistake {
  readonly applies: (raw: string, trimmed: string, credential: Credential) => boolean;
  readonly says: string;
  readonly fatal?: true;
}

const MISTAKES: readonly Mistake[] = [
  {
    applies: (_raw, trimmed, credential) => /[\r\n]/.test(trimmed) && !isKeyFile(credential),
    says: "holds a line break in its middle; store it again as one line",
    fatal: true,
  },
  {
    applies: (_raw, trimmed) => /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(trimmed),
    says: "holds a control character; copy it again from its source",
    fatal: true,
  },
  {
    applies: (_raw, trimmed) =>
      /^\$\{\{[^}]*\}\}$|^\$\{[A-Za-z_]\w*\}$|^\$[A-Z_][A-Z0-9_]*$|^%[A-Za-z_]\w*%$|^\{\{[^}]*\}\}$/.test(unquoted(trimmed)),
    says: "is the name of a variable that nothing replaced; check how the step's `env` sets it",
    fatal: true,
  },
  {
    applies: (_raw, trimmed) => isPlaceholder(unquoted(trimmed)),
    says: "is a placeholder and not a key; store the real one",
    fatal: true,
  },
  {
    applies: (_raw, trimmed, credential) =>
      isHeaderScheme(credential) && /[^\u0000-\u00ff]/.test(trimmed) && !/[\u2018-\u201f\u200b-\u200f\u2060\ufeff]/.test(trimmed),
    says: "holds characters that no HTTP header can carry; copy it again as plain text",
    fatal: true,
  },
  {
    applies: (_raw, trimmed, credential) => isHeaderScheme(credential) && /[\u2018-\u201f]/.test(trimmed),
    says: "holds curly quotes, as chat programs and word processors put them; store it again without them",
    fatal: true,
  },
  {
    applies: (_raw, trimmed, credential) => isHeaderScheme(credential) && /[\u200b-\u200f\u2060\ufeff]/.test(trimmed),
    says: "holds an invisible character (zero-width space or byte order mark); type it again or copy it from its source",
    fatal: true,
  },
  {
    applies: (_raw, trimmed, credential) => !isHeaderScheme(credential) && /[\u2018-\u201f]/.test(trimmed),
    says: "holds curly quotes, as chat programs and word processors put them; store it again without them",
  },
  {
    applies: (_raw, trimmed, credential) => !isHeaderScheme(credential) && /[\u200b-\u200f\u2060\ufeff]/.test(trimmed),
    says: "holds an invisible character (zero-width space or byte order mark); type it again or copy it from its source",
  },
  {
    applies: (raw, _trimmed, credential) => !isKeyFile(credential) && /[\r\n]\s*$|^\s*[\r\n]/.test(raw),
    says: "begins or ends with a line break, which some clients send and others cut off; store it again without",
  },
  {
    applies: (raw) => /^[\t ]|[\t ]$/.test(raw.replace(/^[\r\n]+|[\r\n]+$/g, "")),
    says: "begins or ends with white space, which some clients send and others cut off; store it again without",
  },
  {
    applies: (raw) => /\u00a0/.test(raw),
    says: "holds a non-breaking space, as copied from a web page; store it again without",
  },
  {
    applies: (_raw, trimmed) => /^(["'`]).*\1$|^["'`]|["'`]$/s.test(trimmed),
    says: "stands in quotes, and they are sent with it; store it again without them",
  },
  {
    applies: (_raw, trimmed, credential) =>
      credential.scheme.kind !== "basic" && /^["'`]?(?:authorization\s*:\s*)?(?:bearer|basic|token|apikey)\s+\S/i.test(trimmed),
    says: "brings its own scheme word such as `Bearer`, which Keyturn adds by itself; store the key alone",
  },
  {
    applies: (_raw, trimmed) => /%25[0-9a-f]{2}/i.test(trimmed),
    says: "is percent-encoded twice; decode it before it is stored",
  },
  {
    applies: (_raw, trimmed) => /%(?:2b|2f|3d|3a|20)/i.test(trimmed) && !/%25[0-9a-f]{2}/i.test(trimmed),
    says: "is percent-encoded; decode it before it is stored, clients encode it by themselves",
  },
  {
    applies: (_raw, trimmed) => /^[A-Za-z0-9+/_-]{15,}={1,}$/.test(trimmed) && (trimmed.length % 4 !== 0 || /={3,}$/.test(trimmed)),
    says: "ends in base64 padding (`=`) that does not fit its length; a sign was lost or added when it was copied",
  },
  {
    applies: (_raw, trimmed, credential) =>
      !isKeyFile(credential) && /^\S+\s+\S/.test(trimmed) && !/^(?:authorization|bearer|basic|token|apikey)\b/i.test(trimmed),
    says: "holds white space in its middle; check that it was copied whole and alone",
  },
];

/** Words that stand where a key should. Compared with the whole value, or with its beginning and end. */
const PLACEHOLDER =
  /^(?:x{3,}|\*{3,}|\.{3,}|-+|_+|…+|•+|0{8,}|null|nil|none|undefined|nan|true|false|todo|tbd|fixme|test|dummy|secret|password|token|api[-_]?key|redacted|changeme|change[-_ ]?(?:it|this|me)|replace[-_ ]?(?:me|this)|placeholder|example|n\/a|<[^>]*>|\[[^\]]*\]|(?:your|my|insert|enter|paste|put|add)[-_ ].{0,40}(?:token|key|secret|password|here|credential)s?(?:[-_ ]here)?)$/i;

/** Reads a credential's value for mistakes; the verdict is set when no request should be sent. */
export function lintCredential(credential: Credential): Lint {
  const raw = credential.secret?.reveal() ?? "";
  const trimmed = raw.replace(/^[\t\n\r ]+/, "").replace(/[\t\n\r ]+$/, "");
  if (raw.trim() === "")
    return { verdict: { outcome: "rejected", reason: "missing" }, remarks: [missingRemark(credential.secretVariable, raw)] };
  const absent = (credential.companions ?? []).filter(({ secret }) => secret === undefined || secret.isEmpty);
  if (absent.length > 0) {
    return {
      verdict: { outcome: "rejected", reason: "missing" },
      remarks: absent.map(({ secretVariable }) => missingRemark(secretVariable, "")),
    };
  }
  const found = MISTAKES.filter((mistake) => mistake.applies(raw, trimmed, credential));
  const fatal = found.some((mistake) => mistake.fatal === true);
  return {
    verdict: fatal ? { outcome: "rejected", reason: "malformed" } : undefined,
    remarks: [...new Set(found.map((mistake) => `The value of ${credential.secretVariable} ${mistake.says}.`))],
  };
}

function missingRemark(variable: string, raw: string): string {
  const what = raw === "" ? "is empty or not set" : "holds only white space";
  return `${variable} ${what}; check that the secret exists under this name and that the step's \`env\` passes it on.`;
}

function isHeaderScheme(credential: Credential): boolean {
  return credential.scheme.kind === "bearer" || credential.scheme.kind === "header";
}

/** A private key in PEM has many lines, as it should. */
function isKeyFile({ authentication }: Credential): boolean {
  return (
    authentication?.kind === "client-certificate" || (authentication?.kind === "signed-assertion" && authentication.algorithm !== "HS256")
  );
}

function isPlaceholder(value: string): boolean {
  return value.length <= 80 && PLACEHOLDER.test(value);
}

function unquoted(value: string): string {
  return value.replace(/^["'`\u2018-\u201f]+/, "").replace(/["'`\u2018-\u201f]+$/, "");
}
