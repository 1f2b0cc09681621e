import type { DealRows } from "./dealRows";
import { OpenDeals } from "./openDeals";

/** Orders treatments by something that does not depend on the order of the rows (G14). */
export type TreatmentOrder = (one: number, other: number) => number;

/** Money given back to a client. */
export interface Refund {
  readonly on: number;
  /** Text index of the treatment; `noText` where the row names none. */
  readonly treatment: number;
  /** What was given back, negative; `NaN` where it is not known. */
  readonly cents: number;
}

/** How deals and refunds are told apart. */
export interface TreatmentTerms {
  /** The treatment of a deal's row, as a text index; `noText` where the row names none. */
  readonly treatmentOf: (rowIndex: number) => number;
  readonly byTreatment: TreatmentOrder;
}

/**
 * Takes each refund off the deal it gives back (W1: a deal refunded to zero does not count).
 *
 * The deal is of the refund's day or earlier, the latest first: the same treatment and amount, else
 * the same treatment, else the same amount, else any of the same day. What exceeds a deal goes on to
 * the next of that treatment. A refund without an amount gives back the whole deal of its treatment;
 * a deal without an amount is given back by any refund of its treatment.
 *
 * @param deals - one client's deals, in any order; what is left of each is written into it
 * @param refunds - her refunds and reversals, in any order
 * @returns money given back that no deal explains, as negative amounts
 * @source rule W1
 */
export function takeOffRefunds(
  deals: DealRows,
  refunds: readonly Refund[],
  { treatmentOf, byTreatment }: TreatmentTerms,
): readonly Refund[] {
  const open = new OpenDeals(deals, refunds, treatmentOf);
  const unmatched: Refund[] = [];
  const places = earliestFirst(deals, { treatmentOf, byTreatment });
  let next = 0;
  for (const refund of [...refunds].sort(earlierRefund(byTreatment))) {
    for (
      let place = places[next];
      place !== undefined && deals.dayAt(place) <= refund.on;
      place = places[++next]
    )
      open.add(place);
    const rest = giveBack(open, refund);
    if (rest > 0) unmatched.push({ ...refund, cents: -rest });
  }
  return unmatched;
}

function earliestFirst(
  deals: DealRows,
  { treatmentOf, byTreatment }: TreatmentTerms,
): readonly number[] {
  const treatmentAt = (place: number) => treatmentOf(deals.rowIndexAt(place));
  return Array.from({ length: deals.count }, (_, place) => place).sort(
    (one, other) =>
      deals.dayAt(one) - deals.dayAt(other) ||
      knownFirst(deals.centsAt(one), deals.centsAt(other)) ||
      byTreatment(treatmentAt(one), treatmentAt(other)),
  );
}

function earlierRefund(byTreatment: TreatmentOrder): (one: Refund, other: Refund) => number {
  return (one, other) =>
    one.on - other.on ||
    knownFirst(one.cents, other.cents) ||
    byTreatment(one.treatment, other.treatment);
}

/** By amount; what is known comes before what is not. */
function knownFirst(one: number, other: number): number {
  if (Number.isNaN(one) || Number.isNaN(other))
    return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
  return one - other;
}

/** Takes a refund off the deals it fits; answers what no deal explains. */
function giveBack(open: OpenDeals, refund: Refund): number {
  const { treatment } = refund;
  let rest = Math.abs(refund.cents);
  let place = Number.isNaN(rest) ? open.latestOf(treatment) : open.latestLike(refund);
  while (place !== undefined) {
    const left = open.leftAt(place);
    const isWhole = Number.isNaN(rest) || Number.isNaN(left);
    const taken = isWhole ? left : Math.min(rest, left);
    open.leave(place, isWhole ? 0 : left - taken);
    if (isWhole || rest === taken) return 0;
    rest -= taken;
    place = open.latestOf(treatment);
  }
  return rest;
}
