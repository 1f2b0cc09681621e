import { addDays, daysBetween, type Day } from "../../calendar/day";
import { amountLeft } from "../amountLeft";
import type { DueReason } from "../callPlan";
import type { Evidence } from "../evidence";
import type { ClientCase } from "../clientCase";
import type { Course } from "../course";
import { numberIn } from "../numberIn";
import { sessionsEvidence } from "../sessionsEvidence";

/**
 * `expiring`: a course with something left ends within 60 days.
 *
 * She is told once from day 60, again from day 30 and again from day 7: a call about it that reached
 * her ends the stage it was made in. Of several courses the one that ends first is named.
 *
 * @source rule C1, band 4 (trade practice)
 */
export function expiring(clientCase: ClientCase): DueReason | undefined {
  const { asOf } = clientCase.day;
  const ending = clientCase.courses
    .filter((course): course is EndingCourse => course.expiresOn !== undefined)
    .filter((course) => isLeft(course, clientCase) && isToBeTold(course.expiresOn, clientCase))
    .sort((one, other) => one.expiresOn - other.expiresOn)[0];
  if (ending === undefined) return undefined;
  const { expiresOn, treatment, left } = ending;
  const expires = {
    code: "expires",
    on: expiresOn,
    inDays: daysBetween(asOf, expiresOn),
    ...(treatment === undefined ? {} : { treatment }),
  } as const;
  const evidence: Evidence[] = [expires];
  if (left !== undefined) evidence.push(sessionsEvidence(ending, left));
  return { reason: "expiring", evidence, urgency: 0 };
}

type EndingCourse = Course & { readonly expiresOn: Day };

/** A sheet with a last day and no sessions leaves it to what else is known of her. */
function isLeft({ left }: Course, { client, day }: ClientCase): boolean {
  if (left !== undefined) return left > 0;
  const { sessionsLeft, balanceCents } = day.summaries;
  if (numberIn(sessionsLeft, client) === undefined) return true;
  return [sessionsLeft, balanceCents].some((column) => amountLeft(column, client) !== undefined);
}

function isToBeTold(expiresOn: Day, { contacts, day }: ClientCase): boolean {
  const daysLeft = daysBetween(day.asOf, expiresOn);
  const stages = day.policy.reasons.expiryStagesDaysLeft.filter((stage) => daysLeft <= stage);
  const stage = stages.at(-1);
  if (daysLeft < 0 || stage === undefined) return false;
  const stageFrom = addDays(expiresOn, -stage);
  return !contacts.log.some(
    ({ kind, on, reason }) => kind === "reached" && reason === "expiring" && on >= stageFrom,
  );
}
