// Finds error codes and messages in an answer's body, whatever shape the service wraps them in.

export interface Envelope {
  /** Machine-readable codes, lower case, most telling first. */
  readonly codes: readonly string[];
  /** Sentences for people, as sent. */
  readonly messages: readonly string[];
  /** The body says by itself that this is no success: `ok: false`, `errors: [...]`, ... */
  readonly saysNo: boolean;
  /** Scopes that the body names as missing, where it does. */
  readonly neededScopes: readonly string[];
}

/** Names under which services put a code (OpenAI, Google, Stripe, Okta, Slack, Dropbox, AWS, RFC 6749, RFC 9457, ...). */
const CODE_NAMES: ReadonlySet<string> = new Set([
  "code",
  "error",
  "error_code",
  "errorcode",
  "type",
  "__type",
  "reason",
  "status",
  "id",
  "err",
  ".tag",
  "error_type",
  "errortype",
  "name",
]);
const MESSAGE_NAMES: ReadonlySet<string> = new Set([
  "message",
  "error_description",
  "detail",
  "details",
  "title",
  "errorsummary",
  "error_message",
  "errormessage",
  "msg",
  "description",
  "err",
  "error",
  "reason",
  "error_summary",
]);
/** Where errors are nested; nothing else is entered, so that a user's own data is never taken for an error. */
const NESTS: ReadonlySet<string> = new Set([
  "error",
  "errors",
  "details",
  "extensions",
  "fault",
  "meta",
  "response",
  "errorresponse",
  "cause",
]);
const SCOPE_NAMES: ReadonlySet<string> = new Set([
  "needed",
  "missing_scopes",
  "missing_scope",
  "required_scopes",
  "requiredscopes",
  "scope",
]);
/** A `false` under one of these names means no, whatever the status says. */
const NO_NAMES: ReadonlySet<string> = new Set(["ok", "success", "valid", "active", "authenticated", "isvalid", "is_valid"]);

const DEEPEST = 6;
const MOST = 40;

/** Reads a parsed JSON body; total on any value. */
export function readEnvelope(json: unknown): Envelope {
  const found: Found = { codes: [], messages: [], neededScopes: [] };
  collect(json, 0, found);
  return {
    codes: [...new Set(found.codes.map((code) => code.toLowerCase()))],
    messages: [...new Set(found.messages)],
    saysNo: saysNo(json),
    neededScopes: [...new Set(found.neededScopes)],
  };
}

/** Reads an XML error as AWS and Azure send it: `<Error><Code>...</Code><Message>...</Message></Error>`. */
export function readXmlEnvelope(body: string): Envelope {
  const start = body.slice(0, 4096);
  const code = /<Code>([^<]{1,200})<\/Code>/i.exec(start)?.[1];
  const message = /<Message>([^<]{1,1000})<\/Message>/i.exec(start)?.[1];
  return {
    codes: code === undefined ? [] : [code.trim().toLowerCase()],
    messages: message === undefined ? [] : [message.trim()],
    saysNo: /<Error(?:Response)?[\s>]/i.test(start),
    neededScopes: [],
  };
}

interface Found {
  readonly codes: string[];
  readonly messages: string[];
  readonly neededScopes: string[];
}

function collect(value: unknown, depth: number, found: Found): void {
  if (depth > DEEPEST || found.codes.length + found.messages.length > MOST) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 10)) {
      if (typeof item === "string" && depth > 0) found.messages.push(item.slice(0, 500));
      else collect(item, depth + 1, found);
    }
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value).slice(0, 100)) collectField(key.toLowerCase(), inner, depth, found);
}

function collectField(name: string, value: unknown, depth: number, found: Found): void {
  if (SCOPE_NAMES.has(name)) found.neededScopes.push(...scopesIn(value));
  if (CODE_NAMES.has(name)) addCode(value, found);
  if (MESSAGE_NAMES.has(name) && typeof value === "string" && value !== "") found.messages.push(value.slice(0, 500));
  if (NESTS.has(name)) collect(value, depth + 1, found);
}

function addCode(value: unknown, found: Found): void {
  if (typeof value === "number" && Number.isFinite(value)) found.codes.push(String(value));
  // A code is one word; what has spaces in it is a message. AWS writes `namespace#Code`.
  if (typeof value === "string" && value.length <= 100 && /^[^\s]+$/.test(value)) found.codes.push(value.split("#").at(-1) ?? value);
}

function scopesIn(value: unknown): readonly string[] {
  if (typeof value === "string")
    return value
      .split(/[\s,]+/)
      .filter((scope) => scope !== "")
      .slice(0, 50);
  return Array.isArray(value) ? value.filter((item) => typeof item === "string").slice(0, 50) : [];
}

function saysNo(json: unknown): boolean {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return false;
  return Object.entries(json).some(([key, value]) => {
    const name = key.toLowerCase();
    if (NO_NAMES.has(name)) return value === false || value === "false";
    if (name === "errors") return Array.isArray(value) ? value.length > 0 && !hasData(json) : isFilled(value);
    return name === "error" && (isFilled(value) || (typeof value === "string" && value !== "") || value === true);
  });
}

/** GraphQL may answer in part and complain in part; then the credential did work. */
function hasData(json: object): boolean {
  const data: unknown = Object.entries(json).find(([key]) => key === "data")?.[1];
  return isFilled(data) && Object.values(data as object).some((value) => value !== null);
}

function isFilled(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}
