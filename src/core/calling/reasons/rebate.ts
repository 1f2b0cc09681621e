import { daysBetween } from "../../calendar/day";
import { amountLeft } from "../amountLeft";
import type { DueReason } from "../callPlan";
import { awayEvidence } from "../awayEvidence";
import type { ClientCase } from "../clientCase";
import { dayIn } from "../dayIn";
import { isCalledAbout } from "../isCalledAbout";

/**
 * `rebate`: a credit has not been spent for 30 days.
 *
 * No sheet says when a credit was given: it is taken to come from her last purchase, else from her
 * last visit. A call about it that reached her since is enough.
 *
 * @source rule C1, band 4 (document 002)
 */
export function rebate(clientCase: ClientCase): DueReason | undefined {
  const { client, contacts, day, lastArrivalOn } = clientCase;
  const cents = amountLeft(day.summaries.rebateCents, client);
  if (cents === undefined) return undefined;
  const since = dayIn(day.summaries.lastDealOn, client) ?? lastArrivalOn;
  if (since === undefined) return undefined;
  if (daysBetween(since, day.asOf) < day.policy.reasons.rebateFromDay) return undefined;
  if (isCalledAbout(contacts.log, "rebate", since)) return undefined;
  const evidence = [{ code: "rebate", cents }, ...awayEvidence(clientCase)] as const;
  return { reason: "rebate", evidence, urgency: 0 };
}
