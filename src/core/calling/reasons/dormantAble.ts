import { awayEvidence } from "../awayEvidence";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { numberIn } from "../numberIn";

/**
 * `dormant_able`: dormant, nothing left to use, and able to buy again.
 *
 * @source rules C1, S2 (document 004)
 */
export function dormantAble(clientCase: ClientCase): DueReason | undefined {
  if (clientCase.standing.segment !== "able") return undefined;
  const { client, day } = clientCase;
  const cents = numberIn(day.summaries.spend24MonthsCents, client);
  const away = awayEvidence(clientCase);
  const evidence =
    cents !== undefined && cents > 0 ? away.concat({ code: "spend24Months", cents }) : away;
  return { reason: "dormant_able", evidence, urgency: 0 };
}
