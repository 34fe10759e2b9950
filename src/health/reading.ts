// One answer, read once: what every rule of the judge looks at.

import type { Redact } from "../model/redaction.ts";
import type { HttpAnswer } from "../world.ts";
import { decidedWords, withoutEchoes } from "./answer-words.ts";
import { type Challenge, parseChallenges } from "./challenge.ts";
import { type Envelope, readEnvelope, readXmlEnvelope } from "./envelope.ts";

export interface Reading {
  readonly status: number;
  /** Of the host that answered, where it is known. */
  readonly address: string | undefined;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Lower case; a refusal's without the keys that it repeats, any other may echo the secret. */
  readonly text: string;
  /**
   * Lower case, for phrases: what a refusal says in its messages and challenges, or anywhere in a body that is no JSON. Not
   * in the whole of a JSON body, in which a user's own data may say anything.
   */
  readonly words: string;
  /** Undefined where the body is no JSON. */
  readonly json: unknown;
  readonly isHtml: boolean;
  readonly isEmpty: boolean;
  readonly challenges: readonly Challenge[];
  readonly envelope: Envelope;
}

export function readAnswer(answer: HttpAnswer, redact: Redact): Reading {
  const contentType = (answer.headers["content-type"] ?? "").toLowerCase();
  const start = answer.body.slice(0, 512).trimStart().toLowerCase();
  const json = parseJson(answer.body);
  const isHtml = contentType.includes("html") || (json === undefined && /^<(?:!doctype html|html)/.test(start));
  const envelope = withHeaders(json === undefined && !isHtml ? readXmlEnvelope(answer.body) : readEnvelope(json), answer.headers);
  const challenges = parseChallenges(answer.headers["www-authenticate"] ?? "");
  const isRefusal = answer.status >= 400 || envelope.saysNo;
  const text = isRefusal ? withoutEchoes(answer.body, redact) : answer.body.toLowerCase();
  const said = [...envelope.messages, ...challenges.map(({ parameters }) => parameters.error_description ?? "")].join("\n");
  const isPlain = json === undefined && envelope.messages.length === 0;
  return {
    status: answer.status,
    address: answer.address,
    headers: answer.headers,
    text,
    words: isRefusal ? decidedWords(`${isPlain ? text : ""}\n${withoutEchoes(said, redact)}`) : "",
    json,
    isHtml,
    isEmpty: start === "",
    challenges,
    envelope,
  };
}

/**
 * The value at a path such as `error.code` or `errors[0].type`, or undefined. A key that itself holds dots may be
 * written in brackets and quotes, or stands as it is at the top level.
 */
export function valueAt(json: unknown, path: string): unknown {
  const direct = ownValue(json, path);
  if (direct !== undefined) return direct;
  const steps = [...path.matchAll(/\["([^"]*)"\]|\[(\d+)\]|([^.[\]]+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
  return steps.reduce<unknown>((value, step) => ownValue(value, step), json);
}

function ownValue(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

/** Some services put the code in a header of its own (Hugging Face, AWS). */
function withHeaders(envelope: Envelope, headers: Readonly<Record<string, string>>): Envelope {
  const code = headers["x-error-code"] ?? headers["x-amzn-errortype"]?.split(":")[0];
  const message = headers["x-error-message"];
  return {
    ...envelope,
    codes: code === undefined ? envelope.codes : [code.toLowerCase(), ...envelope.codes],
    messages: message === undefined ? envelope.messages : [message, ...envelope.messages],
  };
}
