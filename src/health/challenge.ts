// Reads `WWW-Authenticate`: several challenges may share one header, and each may have parameters (RFC 9110, 11.6.1).

export interface Challenge {
  /** Lower case, e.g. `bearer`, `basic`, `dpop`. */
  readonly scheme: string;
  /** Names in lower case; values without quotes. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Longer headers are not read to their end; a real challenge is far shorter. */
const LONGEST = 8192;
const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z/=:-]+/y;
const PARAMETER = /([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"?|([^\s,"]+))/y;
const GAP = /[\s,]*/y;

/** Every challenge in the order given; text that is no challenge is passed over. One pass, whatever the text. */
export function parseChallenges(header: string): readonly Challenge[] {
  const text = header.slice(0, LONGEST);
  const challenges: { scheme: string; parameters: Record<string, string> }[] = [];
  let at = 0;
  while (at < text.length) {
    at = after(GAP, text, at);
    const parameter = matchAt(PARAMETER, text, at);
    const current = challenges.at(-1);
    if (parameter !== undefined && current !== undefined) {
      const [whole, name = "", quoted, bare] = parameter;
      if (!Object.hasOwn(current.parameters, name.toLowerCase())) {
        current.parameters[name.toLowerCase()] = quoted === undefined ? (bare ?? "") : quoted.replaceAll(/\\(.)/g, "$1");
      }
      at += whole.length;
      continue;
    }
    const word = matchAt(TOKEN, text, at);
    if (word !== undefined) challenges.push({ scheme: word[0].toLowerCase(), parameters: Object.create(null) });
    at += word === undefined ? 1 : word[0].length;
  }
  return challenges;
}

function after(pattern: RegExp, text: string, at: number): number {
  return at + (matchAt(pattern, text, at)?.[0].length ?? 0);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
