// What to do about a committed key, in order: make it harmless, take it out, or say that it is none.

import type { Check } from "../model/check.ts";
import { GENERIC_PASSWORD_ID, GENERIC_SECRET_ID } from "../model/contextual.ts";
import type { Occasion } from "../model/event.ts";
import { isShared, type Leak, type Place } from "../model/leak.ts";

const NEW_KEY_PAIR =
  "make a new key pair now, and take the old public key out of every place that trusts it; a certificate is revoked at its authority.";
const CHANGE_PASSWORD = "change the password now, in the account that it opens and wherever it is used.";

/** What no service issued has no page, and is not always revoked. Continues a sentence. */
const WITHOUT_ISSUER: Readonly<Record<string, string>> = {
  [GENERIC_PASSWORD_ID]: CHANGE_PASSWORD,
  [GENERIC_SECRET_ID]: "revoke it now where it was issued, or rotate it if something still uses it.",
  "generic-url-credential": CHANGE_PASSWORD,
  "generic-connection-string": CHANGE_PASSWORD,
  "generic-command-line-login": CHANGE_PASSWORD,
  "generic-registry-login": CHANGE_PASSWORD,
  "unix-crypt-hash": CHANGE_PASSWORD,
  "kerberos-ticket-hash": "change the password of the account that the ticket is of, now.",
  "generic-service-password": CHANGE_PASSWORD,
  "generic-private-key": NEW_KEY_PAIR,
  "generic-bare-private-key": NEW_KEY_PAIR,
  "generic-jwt": "have it revoked now where it was issued, or replace the key that signs such tokens.",
};

/** For a key of which no configured credential is known. */
export function straySteps(leak: Leak, occasion: Occasion): readonly string[] {
  if (leak.detector.severity === "note") return [isExample(leak) ? LEAVE_EXAMPLE : RESTRICT];
  const revoke = revokeWords(leak);
  if (!isShared(leak)) return [`${TAKE_OUT}; ${IF_SHARED}, ${revoke}`, allowStep(leak)];
  return [
    leak.confidence === "context" ? `If it is real, ${revoke}` : capitalized(revoke),
    ...removeSteps(leak, occasion),
    allowStep(leak),
  ];
}

/** Secrets that no service issued are never public by design: one that is only noted is an example out of documentation. */
export function isExample({ detector }: Leak): boolean {
  return detector.severity === "note" && detector.id in WITHOUT_ISSUER;
}

/** For a configured credential: its owner is known, and so is where its new value goes. */
export function ownSteps(leak: Leak, owners: readonly Check[], occasion: Occasion): readonly string[] {
  const steps = (rotate: string) => new Set(owners.flatMap((owner) => rotateSteps(owner, rotate)));
  return isShared(leak)
    ? [...steps("Rotate it now"), ...removeSteps(leak, occasion)]
    : [`${TAKE_OUT}.`, ...steps(capitalized(`${IF_SHARED}, rotate it`))];
}

/** How a false alarm is let through, in a clause that stands alone. */
export function allowStep({ places, detector }: Leak): string {
  const inFile = places[0] === undefined || places[0].source === "file";
  return inFile
    ? "Only if this is a false alarm: write `keyturn:allow` and the reason into a comment on that line."
    : `Only if this is a false alarm: switch the detector off with \`scan: { disable: [${detector.id}] }\` in the configuration.`;
}

const RESTRICT = "Nothing has to be revoked: see that its restrictions (origins, scopes, quotas) are set at the issuer.";
const LEAVE_EXAMPLE = "Nothing has to be revoked: documentation prints this example everywhere.";
const TAKE_OUT = "Take it out of the file and read it from a secret store instead";
const IF_SHARED = "if the file was ever committed or passed on";

function revokeWords({ detector }: Leak): string {
  const own = detector.issuer?.rotateUrl === undefined ? WITHOUT_ISSUER[detector.id] : undefined;
  if (own !== undefined) return own;
  const page = detector.issuer?.rotateUrl;
  const at = page !== undefined ? ` on ${page}` : detector.issuer === undefined ? " where it was issued" : ` at ${detector.issuer.name}`;
  return `revoke it now${at}, or rotate it if something still uses it.`;
}

function rotateSteps({ credential, verdict }: Check, rotate: string): readonly string[] {
  const url = credential.rotateUrl ?? credential.provider?.rotateUrl;
  const owner = credential.owner === undefined ? "" : ` Its owner is ${credential.owner}.`;
  const users = credential.usedBy.length === 0 ? "everything that uses it" : credential.usedBy.join(", ");
  const dead = verdict.outcome === "rejected" ? "Make sure that it is revoked, and put a new key in its place" : rotate;
  return [
    `${dead}${url === undefined ? "" : ` on ${url}`}.${owner}`,
    `Put the new value into ${credential.secretVariable} and redeploy ${users}, then revoke the old one.`,
  ];
}

/** Before the merge a branch can still be rewritten; after it, the revoked key is harmless where it stands. */
function removeSteps({ places }: Leak, { event }: Occasion): readonly string[] {
  const inFiles =
    event.kind === "pull-request"
      ? "Then take it out of every commit of the branch (rebase or squash, force-push) and read it from a secret store instead."
      : "Then take it out of the files, read it from a secret store instead, and clean the history if policy asks for it: only revoking makes it harmless.";
  return [...new Set(places.map(({ source }) => ELSEWHERE[source] ?? inFiles))];
}

/** Where there is no file to take it out of. */
const ELSEWHERE: Readonly<Partial<Record<Place["source"], string>>> = {
  "commit-message":
    "Then reword the message, if nobody has built on the commit yet (`git rebase -i`, force-push): only revoking makes it harmless.",
  "tag-message": "Then delete the tag here and on the remote, and make it again without the key.",
  "branch-name": "Then rename the branch, and delete the old name on the remote.",
  "pull-request-title": "Then change the title; the old one stays in the timeline: only revoking makes it harmless.",
  "pull-request-body": "Then take it out of the description, and delete the version that held it from its list of edits.",
  "pull-request-comment": "Then delete the comment, or edit it and delete the version that held it from its list of edits.",
};

function capitalized(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
