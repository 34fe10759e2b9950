// Hides values in text the way the runner's secret masker does, derived forms included.

export interface Masker {
  /** Adds a value and each of its trimmed lines, as `::add-mask::` does. */
  add(value: string): void;
  mask(text: string): string;
  /** Everything that was added, derived forms left out. */
  readonly values: readonly string[];
}

export function createMasker(): Masker {
  const values: string[] = [];
  const forms = new Set<string>();
  const addOne = (value: string): void => {
    if (value === "") return;
    values.push(value);
    for (const encode of ENCODERS) forms.add(encode(value));
    forms.delete("");
  };
  return {
    values,
    add: (value) => {
      addOne(value);
      for (const line of value.split(/[\r\n]/)) if (line !== value) addOne(line.trim());
    },
    mask: (text) => maskForms(text, forms),
  };
}

/** The runner registers these and no others: no hex, no URL-safe base64, no change of case. */
const ENCODERS: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => base64From(value, 0),
  (value) => base64From(value, 1),
  (value) => base64From(value, 2),
  (value) => JSON.stringify(value).slice(1, -1),
  (value) => encodeURIComponent(value.toWellFormed()).replaceAll(/[!'()*]/g, percent),
  (value) => value.replaceAll(/[<>&"']/g, (character) => XML_ENTITIES[character] ?? character),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  (value) => (value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : ""),
  (value) => longEnough(value.slice(0, value.lastIndexOf("&") + 1)),
  (value) => (value.includes("&") ? longEnough(value.slice(value.indexOf("&") + 1)) : ""),
];

const XML_ENTITIES: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;", "'": "&apos;" };

function base64From(value: string, offset: number): string {
  const bytes = Buffer.from(value);
  return (bytes.length > offset ? bytes.subarray(offset) : bytes).toString("base64");
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** The halves around PowerShell's `&` are masked only when they are six characters or longer. */
function longEnough(part: string): string {
  return part.length >= 6 ? part : "";
}

/** Overlapping and touching hits become one `***`. */
function maskForms(text: string, forms: ReadonlySet<string>): string {
  const hidden = new Uint8Array(text.length);
  for (const form of forms) {
    for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) hidden.fill(1, at, at + form.length);
  }
  let masked = "";
  for (let from = 0; from < text.length; ) {
    let to = from + 1;
    while (to < text.length && hidden[to] === hidden[from]) to++;
    masked += hidden[from] === 1 ? "***" : text.slice(from, to);
    from = to;
  }
  return masked;
}
