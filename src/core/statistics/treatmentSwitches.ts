import { visitOrder, type VisitColumns } from "./visitOrder";

/** Deals in columns: whose, when, and of which treatment, by number from 0. */
export interface TreatmentDeals extends VisitColumns {
  /** −1 where the treatment is not known: the deal counts as none. */
  readonly treatment: ArrayLike<number>;
}

/** Which steps count: only from the first deal, one a client, or every step of every client. */
export type SwitchSteps = "first" | "every";

/** How often clients went from one treatment to another. */
export interface SwitchTable {
  readonly treatments: number;
  /** Line by line: from treatment 0 to 0, 1, …; the diagonal, no switch, is 0. */
  readonly counts: Int32Array;
}

/**
 * Counts steps from one treatment to a different one in clients' consecutive deals.
 *
 * A step to the same treatment is none: counted, it would hide the links, as most clients repeat.
 * With "first", a client whose second deal repeats the first has no step. Several treatments on one
 * day are one deal, of the treatment that stands first in the columns.
 *
 * @param deals - in any order
 * @param treatments - how many there are
 * @param steps - "first" gives independent steps
 * @source the transition counts of Billingsley 1961, Ann. Math. Stat. 32:12, without the diagonal
 *
 * @example
 * treatmentSwitches({ client: [0, 0, 0], day: [1, 5, 9], treatment: [0, 1, 0] }, 2, "every").counts // => Int32Array.of(0, 1, 1, 0)
 * treatmentSwitches({ client: [0, 0, 0], day: [1, 5, 9], treatment: [0, 1, 0] }, 2, "first").counts // => Int32Array.of(0, 1, 0, 0)
 */
export function treatmentSwitches(
  deals: TreatmentDeals,
  treatments: number,
  steps: SwitchSteps,
): SwitchTable {
  const counts = new Int32Array(treatments * treatments);
  let previous = -1;
  let isFinished = false;
  for (const place of visitOrder(deals, Infinity)) {
    const treatment = deals.treatment[place] ?? -1;
    if (treatment < 0) continue;
    const isSameClient = previous >= 0 && deals.client[previous] === deals.client[place];
    if (isSameClient && (isFinished || deals.day[previous] === deals.day[place])) continue;
    const from = isSameClient ? (deals.treatment[previous] ?? treatment) : treatment;
    isFinished = isSameClient && steps === "first";
    previous = place;
    const entry = from * treatments + treatment;
    if (from !== treatment) counts[entry] = (counts[entry] ?? 0) + 1;
  }
  return { treatments, counts };
}
