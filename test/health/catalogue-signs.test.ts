// Every sign of the catalogue decides as it is written: no general rule stands in its way.
import { expect, test } from "vitest";
import { judge } from "../../src/health/judge.ts";
import type { Condition } from "../../src/model/probe.ts";
import { catalogue } from "../../src/providers/catalogue.ts";
import type { HttpAnswer } from "../../src/world.ts";

const AT = new Date("2030-01-01T00:00:00Z");
const CASES = catalogue.flatMap((provider) =>
  provider.probes.flatMap((probe) =>
    probe.signs.map((sign) => ({ name: `${provider.id} ${probe.id} ${JSON.stringify(sign.when)}`, probe, sign })),
  ),
);

test.each(CASES)("$name", ({ probe, sign }) => {
  const { verdict } = judge(answerThatMeets(sign.when), { probe, scheme: probe.scheme }, (text) => text);
  const said = "reason" in verdict ? `${verdict.outcome}:${verdict.reason}` : verdict.outcome;
  // A value was sent: where the service misses one, it looks for it in another place or form.
  expect(said).toBe(sign.means === "rejected:missing" ? "rejected:malformed" : sign.means);
});

/** The least that a condition asks for; its words stand where no general rule looks. */
function answerThatMeets(when: Condition): HttpAnswer {
  const headers = when.header === undefined ? {} : { [when.header.name.toLowerCase()]: when.header.contains ?? "x" };
  const asked =
    when.body === undefined ? {} : nested(when.body.path, when.body.equals === undefined ? (when.body.contains ?? "x") : when.body.equals);
  const body = JSON.stringify(when.text === undefined ? asked : { ...asked, words: when.text });
  const status = [when.status ?? 401].flat()[0] ?? 401;
  return { status, headers: { "content-type": "application/json", ...headers }, body, bodyTruncated: false, startedAt: AT, endedAt: AT };
}

/** `errors[0].code` as `{ errors: [{ code: value }] }`. */
function nested(path: string, value: unknown): object {
  const steps = [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)];
  return steps.reduceRight<unknown>((inner, [, index, key]) => (index === undefined ? { [key ?? ""]: inner } : [inner]), value) as object;
}
