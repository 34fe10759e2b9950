// Every sentence about a committed key: what it is, where, what to do now, how sure that is. Never its value.

import type { Check } from "../model/check.ts";
import type { Occasion } from "../model/event.ts";
import type { Confidence, Leak, Place } from "../model/leak.ts";
import { nameOf, type Words } from "./health-words.ts";
import { stillWorks } from "./owners.ts";

const SURENESS: Readonly<Record<Confidence, string>> = {
  checksum: "Its checksum is right, so it is a real key.",
  structure: "Its structure was decoded and is right, so it is a real key.",
  prefix: "Its prefix and form are those of a real key.",
  context: "Only the words around it say that it is a key.",
};

export function leakWords(leak: Leak, owners: readonly Check[], occasion: Occasion): Words {
  return owners[0] === undefined ? strayWords(leak, occasion) : ownWords(leak, owners, occasion);
}

function strayWords(leak: Leak, occasion: Occasion): Words {
  const { detector } = leak;
  const steps = detector.severity === "note" ? publicKeySteps() : [revokeStep(leak), removeStep(occasion), allowStep(leak)];
  const problem = `${detector.name} (${leak.preview}) ${verbOf(leak)} ${whereOf(leak)}. ${SURENESS[leak.confidence]}`;
  return told(`${detector.name} ${isCommitted(leak) ? "committed" : "found"}`, problem, steps);
}

/** The joined finding: the key, its owner, who is hit, and whether it still opens the door. */
function ownWords(leak: Leak, owners: readonly Check[], occasion: Occasion): Words {
  const names = owners.map((check) => nameOf(check.credential)).join(", ");
  const steps = owners.flatMap((check) => ownSteps(check));
  const state = stateOf(owners);
  const problem = `The value of ${names} ${verbOf(leak)} ${whereOf(leak)}${state.sentence}`;
  return told(`${names} was ${isCommitted(leak) ? "committed" : "found"}${state.title}`, problem, [
    ...new Set(steps),
    removeStep(occasion),
  ]);
}

/** What stands in the working tree, the index or a directory may never be committed, if it is seen in time. */
function isCommitted({ places }: Leak): boolean {
  return places.some((place) => place.commit !== undefined);
}

function verbOf(leak: Leak): string {
  return isCommitted(leak) ? "was committed" : "stands";
}

/** The problem of a leak names the key itself, so the message needs no title. */
function told(title: string, problem: string, steps: readonly string[]): Words {
  return { title, problem, message: [problem, ...steps.slice(0, 1)].join(" "), steps };
}

function stateOf(owners: readonly Check[]): { readonly title: string; readonly sentence: string } {
  const working = owners.filter(stillWorks).map((check) => check.credential.environment.name);
  if (working.length > 0) {
    const where = [...new Set(working)].join(" and ");
    return {
      title: ` and still works in ${where}`,
      sentence: ` and still works in ${where}: anyone who can read the repository can use it.`,
    };
  }
  if (owners.every((check) => check.verdict.outcome === "rejected"))
    return { title: "", sentence: ". Its issuer does not accept it any more." };
  return { title: "", sentence: ". Whether it still works could not be told: treat it as working." };
}

function ownSteps({ credential, verdict }: Check): readonly string[] {
  const url = credential.rotateUrl ?? credential.provider?.rotateUrl;
  const owner = credential.owner === undefined ? "" : ` Its owner is ${credential.owner}.`;
  const users = credential.usedBy.length === 0 ? "everything that uses it" : credential.usedBy.join(", ");
  const dead = verdict.outcome === "rejected" ? "Make sure that it is revoked, and put a new key in its place" : "Rotate it now";
  return [
    `${dead}${url === undefined ? "" : ` on ${url}`}.${owner}`,
    `Put the new value into ${credential.secretVariable} and redeploy ${users}, then revoke the old one.`,
  ];
}

function revokeStep({ detector }: Leak): string {
  const page = detector.issuer?.rotateUrl;
  const at = page !== undefined ? ` on ${page}` : detector.issuer === undefined ? "" : ` at ${detector.issuer.name}`;
  return `Revoke it now${at}, or rotate it if something still uses it.`;
}

/** Before the merge a branch can still be rewritten; after it, the revoked key is harmless where it stands. */
function removeStep(occasion: Occasion): string {
  return occasion.event.kind === "pull-request"
    ? "Then take it out of every commit of the branch (rebase or squash, force-push) and read it from a secret store instead."
    : "Then take it out of the files, read it from a secret store instead, and clean the history if policy asks for it: only revoking makes it harmless.";
}

function allowStep({ places }: Leak): string {
  const inFile = places[0] === undefined || places[0].source === "file";
  return inFile
    ? "Only if this is a false alarm: put a comment with `keyturn:allow` and the reason on that line."
    : "Only if this is a false alarm: let the detector be switched off in the configuration.";
}

function publicKeySteps(): readonly string[] {
  return ["Nothing has to be revoked: see that its restrictions (origins, scopes, quotas) are set at the issuer."];
}

function whereOf({ places }: Leak): string {
  const [first, ...others] = places;
  if (first === undefined) return "in the scanned range";
  const more = others.length === 0 ? "" : ` and in ${others.length} more ${others.length === 1 ? "place" : "places"}`;
  return `${placeInWords(first)}${more}`;
}

function placeInWords(place: Place): string {
  const commit = place.commit?.slice(0, 7);
  const inCommit = commit === undefined ? "" : ` in commit ${commit}`;
  switch (place.source) {
    case "file":
      return `at ${place.path}:${place.line}${inCommit}${hidden(place)}`;
    case "symlink":
      return `in the target of the symlink ${place.path}${inCommit}`;
    case "path":
      return `in the name of a file${inCommit}`;
    case "commit-message":
      return `in line ${place.line} of the message of commit ${commit ?? "unknown"}${hidden(place)}`;
    case "tag-message":
      return `in the message of a tag${hidden(place)}`;
    case "branch-name":
      return "in the name of a branch";
  }
}

function hidden({ encoding }: Place): string {
  return encoding.length === 0 ? "" : `, encoded as ${encoding.join(" in ")}`;
}
