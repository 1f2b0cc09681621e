import { amountLeft } from "../amountLeft";
import type { DueReason } from "../callPlan";
import { awayEvidence } from "../awayEvidence";
import type { ClientCase } from "../clientCase";

/**
 * `card_balance`: money is left on her card and she has been away for at least 60 days.
 *
 * @source rule C1, band 6 (document 004)
 */
export function cardBalance(clientCase: ClientCase): DueReason | undefined {
  const { client, day, daysAway } = clientCase;
  const cents = amountLeft(day.summaries.balanceCents, client);
  if (cents === undefined || daysAway === undefined) return undefined;
  if (daysAway < day.policy.reasons.cardBalanceFromDaysAway) return undefined;
  const evidence = [{ code: "balance", cents }, ...awayEvidence(clientCase)] as const;
  return { reason: "card_balance", evidence, urgency: 0 };
}
