import type { DueReason } from "../core/calling/callPlan";

/** The day of the follow-up plan a reason is due for; `undefined` for one that follows no plan. */
export function rungDayOf({ evidence }: DueReason): number | undefined {
  for (const fact of evidence) if (fact.code === "treatedOn") return fact.rungDay;
  return undefined;
}
