import { addDays, type Day } from "../calendar/day";
import type { ClientCase } from "./clientCase";
import { dayIn } from "./dayIn";
import type { FollowUpPlan } from "./followUpPlans";
import { rowsOf } from "./rowsOf";
import { clockOfVisit } from "./treatmentClock";

/**
 * The last day on which nothing may be offered to a client, over all her treatments with a plan.
 *
 * @returns `undefined` when no treatment of hers has a plan
 * @source rules G11, C2
 */
export function noSalesUntil({ client, clock, day }: ClientCase): Day | undefined {
  if (clock === undefined) return undefined;
  const { matched, clients, visits, asOf, planOf, plans } = day;
  let until = lastDay(clock);
  const { treatmentDate, item } = clients;
  for (const rowIndex of treatmentDate ? rowsOf(matched.clientRows, client) : []) {
    const treatedOn = dayIn(treatmentDate, rowIndex);
    if (treatedOn === undefined || treatedOn > asOf) continue;
    until = later(until, lastDay({ treatedOn, plan: planOf(item?.[rowIndex]) ?? plans.standard }));
  }
  const sources = { asOf, visits, texts: matched.records.texts, planOf, standard: plans.standard };
  for (const rowIndex of rowsOf(matched.rows.visits, client)) {
    const treated = clockOfVisit(rowIndex, undefined, sources);
    if (treated !== undefined) until = later(until, lastDay(treated));
  }
  return until;
}

function lastDay({ treatedOn, plan }: { treatedOn: Day; plan: FollowUpPlan }): Day {
  return addDays(treatedOn, plan.noSalesDays);
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}
