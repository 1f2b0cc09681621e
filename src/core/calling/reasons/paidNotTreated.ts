import { daysBetween } from "../../calendar/day";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { compareTexts } from "../../compareTexts";
import type { Course } from "../course";
import { notedUntreated, type PaidUntreated } from "../notedUntreated";

/**
 * `paid_not_treated`: she paid at least 7 days ago and nothing of it has been used.
 *
 * A course says so by its sessions; a row noted "paid, not treated" says so until she has been here
 * on a later day. A course that cost nothing was not paid. Of several the oldest is named.
 *
 * @source rule C1, band 4 (document 001)
 */
export function paidNotTreated(clientCase: ClientCase): DueReason | undefined {
  const { asOf, policy } = clientCase.day;
  const untreated = [...untouchedCourses(clientCase.courses), ...notedUntreated(clientCase)]
    .filter(({ on }) => daysBetween(on, asOf) >= policy.reasons.untreatedFromDay)
    .sort(
      (one, other) =>
        one.on - other.on ||
        (one.cents ?? -1) - (other.cents ?? -1) ||
        compareTexts(one.treatment, other.treatment),
    );
  const oldest = untreated[0];
  if (oldest === undefined) return undefined;
  const { on, cents, treatment } = oldest;
  const evidence = {
    code: "paidUntreated",
    on,
    ...(cents === undefined ? {} : { cents }),
    ...(treatment === undefined ? {} : { treatment }),
  } as const;
  return { reason: "paid_not_treated", evidence: [evidence], urgency: 0 };
}

function untouchedCourses(courses: readonly Course[]): readonly PaidUntreated[] {
  return courses.flatMap(({ used, left, bought, boughtOn, paidCents, treatment }) => {
    const isUntouched = used === undefined ? left !== undefined && left === bought : used === 0;
    const isPaid = paidCents === undefined || paidCents > 0;
    if (!isUntouched || !isPaid || left === 0 || boughtOn === undefined) return [];
    return [{ on: boughtOn, cents: paidCents, treatment }];
  });
}
