import { addDays, type Day } from "../../core/calendar/day";
import type { Reason } from "../../core/calling/callPlan";
import type { ClientCase } from "../../core/calling/clientCase";
import { isPromotional } from "../../core/calling/isPromotional";
import { nextContactOn } from "../../core/calling/nextContactOn";
import { callOutcomes, type CallOutcome } from "../../core/clients/codes";

/** O1: these leave the same matter open, to be taken up again after a week. */
const takenUpAgain: ReadonlySet<CallOutcome> = new Set([
  "reached",
  "considering",
  "moved_to_wechat",
]);

/**
 * When a client is contacted next by each way her call can end (O1), if nobody chooses a day.
 *
 * A promotional call that reaches her holds every offer for a month (G5), so its matter is not taken
 * up after a week: what is promised on the screen is a day on which she will be on the list.
 *
 * @param reason - what the call is about; `undefined` where nothing is due
 */
export function nextContactDays(
  { contacts, day }: ClientCase,
  reason: Reason | undefined,
): Readonly<Partial<Record<CallOutcome, Day>>> {
  const { asOf, policy } = day;
  const offeredAgainOn =
    reason !== undefined && isPromotional(reason)
      ? addDays(asOf, policy.guardrails.promotionalAgainFromDay)
      : asOf;
  return Object.fromEntries(
    callOutcomes.flatMap((outcome) => {
      const on = nextContactOn(outcome, contacts, asOf, policy);
      if (on === undefined) return [];
      const isHeld = takenUpAgain.has(outcome) && on < offeredAgainOn;
      return [[outcome, isHeld ? offeredAgainOn : on]];
    }),
  );
}
