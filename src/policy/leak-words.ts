// Every sentence about a committed key: what it is, where, what to do now, how sure that is. Never its value.

import type { Check } from "../model/check.ts";
import type { Occasion } from "../model/event.ts";
import { type Confidence, hiddenAs, isCommitted, type Leak, type Place } from "../model/leak.ts";
import { nameOf, type Words } from "./health-words.ts";
import { allowStep, ownSteps, straySteps } from "./leak-steps.ts";
import { stillWorks } from "./owners.ts";

const SURENESS: Readonly<Record<Confidence, string>> = {
  checksum: "Its checksum is right, so it is a real key.",
  structure: "It was decoded, and its structure is right.",
  prefix: "Its prefix and form are those of a real key.",
  context: "Only the words around it say that it is one.",
};

export function leakWords(leak: Leak, owners: readonly Check[], occasion: Occasion): Words {
  return owners[0] === undefined ? strayWords(leak, occasion) : ownWords(leak, owners, occasion);
}

function strayWords(leak: Leak, occasion: Occasion): Words {
  const { detector } = leak;
  const shape = leak.preview === "…" ? "" : ` (${leak.preview})`;
  const problem = `${detector.name}${shape} ${verbOf(leak)} ${whereOf(leak)}. ${SURENESS[leak.confidence]}`;
  const words = told(`${detector.name} ${isCommitted(leak) ? "committed" : "found"}`, problem, straySteps(leak, occasion));
  // A guess is often none, and a reader of the message alone should know what to do then.
  return leak.confidence === "context" ? { ...words, message: `${words.message} ${allowStep(leak)}` } : words;
}

/** The joined finding: the key, its owner, who is hit, and whether it still opens the door. */
function ownWords(leak: Leak, owners: readonly Check[], occasion: Occasion): Words {
  const names = owners.map((check) => nameOf(check.credential)).join(", ");
  const state = stateOf(owners);
  const problem = `The value of ${names} ${verbOf(leak)} ${whereOf(leak)}${state.sentence}`;
  return told(`${names} was ${isCommitted(leak) ? "committed" : "found"}${state.title}`, problem, ownSteps(leak, owners, occasion));
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
    case "pull-request-title":
      return `in the title of the pull request${hidden(place)}`;
    case "pull-request-body":
      return `in line ${place.line} of the pull request's description${hidden(place)}`;
    case "pull-request-comment":
      return `in line ${place.line} of a comment on the pull request (${place.path})${hidden(place)}`;
  }
}

function hidden(place: Place): string {
  const how = hiddenAs(place);
  return how === "" ? "" : `, ${how}`;
}
