import { daysBetween } from "../../calendar/day";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { nextFollowUp } from "../nextFollowUp";
import { medicalFlag } from "./medicalFlag";
import { rungReason } from "../rungReason";

/** Rungs come after red flags and complaints; one open since yesterday before one due today. */
const urgencyOfToday = 1_000;

/**
 * `postop_d1`, `postop_early`, `postop_mid`, `postop_long`: a rung of her follow-up ladder is open.
 *
 * While a red flag is open the ladder stands still: the nurse or doctor has her.
 *
 * @source rule C2 (document 000)
 */
export function postopRung(clientCase: ClientCase): DueReason | undefined {
  const { clock, contacts, day } = clientCase;
  if (clock === undefined) return undefined;
  const { asOf, policy } = day;
  const rung = nextFollowUp({
    treatedOn: clock.treatedOn,
    rungDays: clock.plan.rungDays,
    lastContactOn: contacts.lastOn,
    asOf,
    policy,
  });
  if (rung === undefined || rung.on > asOf || medicalFlag(clientCase) !== undefined)
    return undefined;
  const { treatment } = clock;
  return {
    reason: rungReason(rung.rungDay, policy.rungs),
    evidence: [
      {
        code: "treatedOn",
        on: clock.treatedOn,
        rungDay: rung.rungDay,
        ...(treatment === undefined ? {} : { treatment }),
      },
    ],
    urgency: urgencyOfToday - daysBetween(rung.on, asOf),
  };
}
