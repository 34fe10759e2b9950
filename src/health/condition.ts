// Whether an answer meets a condition of a sign or a rule.

import type { Condition } from "../model/probe.ts";
import { type Reading, valueAt } from "./reading.ts";

/** All parts that are present must hold; text is compared without regard to case. */
export function meets(reading: Reading, condition: Condition): boolean {
  return (
    meetsStatus(reading.status, condition.status) &&
    meetsHeader(reading, condition.header) &&
    meetsBody(reading, condition.body) &&
    (condition.text === undefined || reading.text.includes(condition.text.toLowerCase()))
  );
}

function meetsStatus(status: number, expected: Condition["status"]): boolean {
  if (expected === undefined) return true;
  return typeof expected === "number" ? status === expected : expected.includes(status);
}

function meetsHeader(reading: Reading, expected: Condition["header"]): boolean {
  if (expected === undefined) return true;
  const value = reading.headers[expected.name.toLowerCase()];
  return value !== undefined && (expected.contains === undefined || value.toLowerCase().includes(expected.contains.toLowerCase()));
}

function meetsBody(reading: Reading, expected: Condition["body"]): boolean {
  if (expected === undefined) return true;
  const value = valueAt(reading.json, expected.path);
  if (value === undefined) return false;
  if (expected.equals !== undefined && !sameText(value, expected.equals)) return false;
  if (expected.contains === undefined) return true;
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.toLowerCase().includes(expected.contains.toLowerCase());
}

function sameText(value: unknown, expected: string | number | boolean | null): boolean {
  return typeof value === "string" && typeof expected === "string" ? value.toLowerCase() === expected.toLowerCase() : value === expected;
}
