import { daysBetween, type Day } from "../../calendar/day";
import { codeAt, deals } from "../../clients/codes";
import { compareTexts } from "../../compareTexts";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { dayIn } from "../dayIn";
import { rowsOf } from "../rowsOf";
import { soldOne } from "../soldOne";
import { textIn } from "../textIn";

/**
 * `trial`: she tried something, or bought one of what is usually bought in more (a syringe, a
 * session, an area), 1–14 days ago, and nothing since.
 *
 * @source rule C1, band 5 (documents 001, 002)
 */
export function trial(clientCase: ClientCase): DueReason | undefined {
  const { client, day } = clientCase;
  const lastDealOn = dayIn(day.summaries.lastDealOn, client);
  const { toDay } = day.policy.reasons.trialDaysAgo;
  // What she bought one of was her last deal; most deals are long past.
  const isLongAgo = lastDealOn === undefined || daysBetween(lastDealOn, day.asOf) > toDay;
  if (isLongAgo && day.visits.deal === undefined) return undefined;
  return triedLately(clientCase, lastDealOn);
}

function triedLately(clientCase: ClientCase, lastDealOn: Day | undefined): DueReason | undefined {
  const { day } = clientCase;
  const { fromDay, toDay } = day.policy.reasons.trialDaysAgo;
  const isDue = (on: Day): boolean => {
    const daysAgo = daysBetween(on, day.asOf);
    return daysAgo >= fromDay && daysAgo <= toDay && (lastDealOn === undefined || lastDealOn <= on);
  };
  const [tried] = [...triedVisits(clientCase), ...soldOne(clientCase, lastDealOn)]
    .filter(({ on }) => isDue(on))
    .sort((one, other) => other.on - one.on || compareTexts(one.treatment, other.treatment));
  if (tried === undefined) return undefined;
  const { on, treatment } = tried;
  const named = treatment === undefined ? {} : { treatment };
  return { reason: "trial", evidence: [{ code: "tried", on, ...named }], urgency: 0 };
}

interface Tried {
  readonly on: Day;
  readonly treatment: string | undefined;
}

function triedVisits({ client, day }: ClientCase): readonly Tried[] {
  const { deal, item, visitDate } = day.visits;
  const tried: Tried[] = [];
  if (deal === undefined) return tried;
  const { records, rows } = day.matched;
  for (const rowIndex of rowsOf(rows.visits, client)) {
    const on = dayIn(visitDate, rowIndex);
    if (on === undefined || codeAt(deals, deal, rowIndex) !== "trial") continue;
    tried.push({ on, treatment: textIn(records.texts, item, rowIndex) });
  }
  return tried;
}
