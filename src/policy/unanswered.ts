// Sentences for what stayed open: credentials that nobody could judge, and parts of the history that were not read.

import type { Check } from "../model/check.ts";
import type { Coverage, Skip } from "../model/coverage.ts";

/** A long list of unread files says no more than its beginning and its length. */
const SKIPS_SAID = 20;

/** One sentence for each credential of which a rate limit, a network failure or an unclear answer says nothing. */
export function unansweredChecks(checks: readonly Check[]): readonly string[] {
  return checks.filter(isOpen).map((check) => {
    const [firstStep] =
      check.expectation === undefined ? check.advice.steps : ["It has to be refused, and whether it is could not be told."];
    return firstStep === undefined ? check.advice.meaning : `${check.advice.meaning} ${firstStep}`;
  });
}

function isOpen(check: Check): boolean {
  if (check.expectation !== undefined) return check.expectation === "undecided";
  // Where the date alone was asked for, it is the answer.
  if (check.credential.checkedBy === "date" && check.expiry.known) return false;
  // A receiver that takes any signature has answered: the finding says all there is to say.
  if (check.remarks?.some((remark) => remark.fails === true)) return false;
  const { outcome } = check.verdict;
  return outcome === "throttled" || outcome === "unreachable" || outcome === "unknown";
}

/** One sentence for each thing that a scan should have read and could not; empty for a complete scan. */
export function unreadParts(coverage: Coverage): readonly string[] {
  const skips = coverage.skips.filter((skip) => skip.kind === "incomplete");
  const said = skips.slice(0, SKIPS_SAID).map(sentenceOf);
  const more = skips.length - said.length;
  return [
    ...missingCommits(coverage),
    ...said,
    ...(more > 0 ? [`The scan could not read ${more} more; the JSON report lists them all.`] : []),
  ];
}

function sentenceOf(skip: Skip): string {
  return `The scan could not read ${skip.what}: ${skip.why}`;
}

function missingCommits({ commits, commitsExpected }: Coverage): readonly string[] {
  if (commits === commitsExpected) return [];
  return [
    `The scan read ${commits} of ${commitsExpected} commits, so it cannot vouch for the rest. Check out the whole history (\`fetch-depth: 0\` of actions/checkout) and run it again.`,
  ];
}
