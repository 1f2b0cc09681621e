import type { CallPlan } from "../calling/callPlan";

/** How far a day's list goes with the clinic's thresholds and quotas. */
export interface ListCoverage {
  /** Calls on the sheet and those that found no room. */
  readonly onSheet: number;
  readonly waiting: number;
  /** On the sheet ÷ all that are due; `undefined` when nothing is. */
  readonly coveredShare: number | undefined;
  /** Open days until everybody who waits today has been called; `undefined` if nobody can call. */
  readonly daysToWorkOff: number | undefined;
  /** Calls by caller, the unassigned under "". */
  readonly loads: Readonly<Record<string, number>>;
}

/**
 * Tells how long a day's list is, who carries it and how much of what is due it covers, to stand
 * beside the same of other thresholds before they are kept.
 *
 * @param plan - the day's plan by some thresholds
 * @source rule C6
 *
 * @example
 * listCoverage({ counts: { onSheet: 2, waiting: 3 }, loads: { Li: 2 } }) // => { onSheet: 2, waiting: 3, coveredShare: 0.4, daysToWorkOff: 2, loads: { Li: 2 } }
 */
export function listCoverage(plan: {
  readonly counts: Pick<CallPlan["counts"], "onSheet" | "waiting">;
  readonly loads: CallPlan["loads"];
}): ListCoverage {
  const { onSheet, waiting } = plan.counts;
  const due = onSheet + waiting;
  return {
    onSheet,
    waiting,
    coveredShare: due === 0 ? undefined : onSheet / due,
    daysToWorkOff: waiting === 0 ? 0 : onSheet === 0 ? undefined : Math.ceil(waiting / onSheet),
    loads: plan.loads,
  };
}
