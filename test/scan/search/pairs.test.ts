// Pairs: near an id that was found, a text of the secret's shape is its other half.
import { describe, expect, test } from "vitest";
import type { Detector } from "../../../src/model/detector.ts";
import { aws } from "../../../src/providers/aws.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { randomText, searchText } from "../samples.ts";

const ID = ["AC", "ID"].join("");
const id: Detector = {
  id: "acme-id",
  name: "Acme id",
  keywords: [ID.toLowerCase()],
  shapes: [{ kind: "token", parts: [ID, { of: "base32", length: 16 }] }],
  grade: "prefix",
};
const secretKey: Detector = {
  id: "acme-secret",
  name: "Acme secret",
  keywords: ["acme_secret"],
  shapes: [{ kind: "token", parts: [{ of: "base64", length: 40 }] }],
  pair: { with: ["acme-id"], shape: { kind: "token", parts: [{ of: "base64", length: 40 }] } },
  minEntropy: 4,
  grade: "context",
};

const ownId = ID + randomText(16, 41, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
const ownSecret = randomText(40, 42);
const idsOf = (text: string) => searchText(text, {}, [id, secretKey]).map((match) => match.detector.id);

describe("a pair", () => {
  test("is found whole, whichever half stands first", () => {
    expect(idsOf(`user: ${ownId}\n\nother: 1\nvalue: ${ownSecret}\n`)).toEqual(["acme-id", "acme-secret"]);
    expect(idsOf(`value: ${ownSecret}\n${"# a comment\n".repeat(20)}user: ${ownId}\n`)).toEqual(["acme-secret", "acme-id"]);
  });

  test("says why the secret was taken for one", () => {
    const [, match] = searchText(`${ownId} ${ownSecret}`, {}, [id, secretKey]);
    expect(match?.notes.join()).toContain("other half");
    expect(match?.secret.reveal()).toBe(ownSecret);
  });

  test("needs its id, and needs it near", () => {
    expect(idsOf(`value: ${ownSecret}`)).toEqual([]);
    expect(idsOf(`${ownId}\n${"x y z\n".repeat(400)}${ownSecret}`)).toEqual(["acme-id"]);
  });

  test("that stand beside each other prove each other, wherever they stand", () => {
    const confidences = searchText(`${ownId}\nacme_secret=${ownSecret}`, {}, [id, secretKey]).map((match) => match.confidence);
    expect(confidences).toEqual(["prefix", "prefix"]);
  });

  test("far apart must look random: a path is no secret", () => {
    const wide: Detector = {
      ...secretKey,
      pair: { with: ["acme-id"], shape: { kind: "token", parts: [{ of: "base64", length: 40 }] }, withinBytes: 65_536 },
    };
    const path = "src/main/java/com/acme/BillingController".slice(0, 40);
    const far = (text: string) =>
      searchText(`${ownId}\n${"x y z\n".repeat(400)}${text}\n`, {}, [id, wide]).map((match) => match.detector.id);
    expect(far(`${ownSecret.slice(0, 38)}42`)).toEqual(["acme-id", "acme-secret"]);
    expect(far(path)).toEqual(["acme-id"]);
  });

  test("that reach far make their file be searched whole, whichever part of it changes", () => {
    const far = createMatcher(aws.detectors, { known: [], disabled: [] });
    const key = ["AK", "IA"].join("") + randomText(16, 7, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    expect(far.searchPart(Buffer.from(`id: ${key}\n`), "a.txt").reachesFar).toBe(true);
    expect(far.searchPart(Buffer.from("id: none\n"), "a.txt").reachesFar).toBe(false);
  });

  test("is one finding each among many ids", () => {
    expect(idsOf(`${ownId} ${ownId} ${ownSecret} ${ownId}`)).toEqual(["acme-id", "acme-id", "acme-secret", "acme-id"]);
  });

  test("holds for AWS: a secret beside its id needs no word of its own", () => {
    const key = ["AK", "IA"].join("") + randomText(16, 7, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    const secret = randomText(40, 11);
    const commit = randomText(40, 12, "0123456789abcdef");
    const found = searchText(`id: ${key}\nvalue: ${secret}\nrevision: ${commit}\n`, {}, aws.detectors);
    expect(found.map((match) => [match.detector.id, match.secret.reveal()])).toEqual([
      ["aws-access-key-id", key],
      ["aws-secret-access-key", secret],
    ]);
  });

  test("is found inside encoded text", () => {
    expect(idsOf(Buffer.from(`id=${ownId}\nkey=${ownSecret}\n`).toString("base64"))).toEqual(["acme-id", "acme-secret"]);
  });
});
