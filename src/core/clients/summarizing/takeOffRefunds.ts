import { noText } from "../columns";

/** Orders treatments by something that does not depend on the order of the rows (G14). */
export type TreatmentOrder = (one: number, other: number) => number;

/** A deal of one client, or money given back to her. */
export interface MoneyRow {
  readonly on: number;
  /** Text index of the treatment; `noText` where the row names none. */
  readonly treatment: number;
  /** Amount agreed, positive; for a refund the amount given back, negative. `NaN`: not known. */
  readonly cents: number;
}

/** A deal and what is left of it. */
export interface DealLeft {
  readonly deal: MoneyRow;
  leftCents: number;
}

export interface AfterRefunds {
  readonly deals: readonly DealLeft[];
  /** Money given back that no deal explains, as negative amounts. */
  readonly unmatched: readonly MoneyRow[];
}

/**
 * Takes each refund off the deal it gives back (W1: a deal refunded to zero does not count).
 *
 * The deal is of the refund's day or earlier, the latest first: the same treatment and amount, else
 * the same treatment, else the same amount, else any of the same day. What exceeds a deal goes on to
 * the next of that treatment. A refund without an amount gives back the whole deal of its treatment;
 * a deal without an amount is given back by any refund of its treatment.
 *
 * @param deals - one client's deals, in any order
 * @param refunds - her refunds and reversals, in any order
 * @param byTreatment - decides between rows of one day and amount
 * @returns what is left of each deal, and the refunds no deal explains
 * @source rule W1
 *
 * @example
 * takeOffRefunds([{ on: 1, treatment: 5, cents: 300 }], [{ on: 4, treatment: 5, cents: -300 }], (one, other) => one - other).deals[0].leftCents // => 0
 */
export function takeOffRefunds(
  deals: readonly MoneyRow[],
  refunds: readonly MoneyRow[],
  byTreatment: TreatmentOrder,
): AfterRefunds {
  const earlierFirst = (one: MoneyRow, other: MoneyRow) =>
    one.on - other.on || byCents(one, other) || byTreatment(one.treatment, other.treatment);
  const left = [...deals].sort(earlierFirst).map((deal) => ({ deal, leftCents: deal.cents }));
  const open = openDeals();
  const unmatched: MoneyRow[] = [];
  let next = 0;
  for (const refund of [...refunds].sort(earlierFirst)) {
    for (
      let deal = left[next];
      deal !== undefined && deal.deal.on <= refund.on;
      deal = left[++next]
    )
      open.add(deal);
    const rest = giveBack(open, refund);
    if (rest > 0) unmatched.push({ ...refund, cents: -rest });
  }
  return { deals: left, unmatched };
}

/** What is known comes before what is not. */
function byCents({ cents: one }: MoneyRow, { cents: other }: MoneyRow): number {
  if (Number.isNaN(one) || Number.isNaN(other))
    return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
  return one - other;
}

/** The deals so far, each found by what a refund may say of it; the latest of them first. */
interface OpenDeals {
  readonly add: (deal: DealLeft) => void;
  readonly latest: (description: string) => DealLeft | undefined;
}

function openDeals(): OpenDeals {
  const stacks = new Map<string, DealLeft[]>();
  return {
    add(left) {
      for (const description of descriptions(left.deal)) {
        const stack = stacks.get(description);
        if (stack === undefined) stacks.set(description, [left]);
        else stack.push(left);
      }
    },
    latest(description) {
      const stack = stacks.get(description) ?? [];
      while ((stack.at(-1)?.leftCents ?? NaN) <= 0) stack.pop();
      return stack.at(-1);
    },
  };
}

/** What a refund and its deal have in common, the most telling first. */
function descriptions({ on, treatment, cents }: MoneyRow): readonly string[] {
  const amount = Math.abs(cents);
  const ofTreatment = treatment === noText ? [] : [`${treatment} for ${amount}`, `${treatment}`];
  return [...ofTreatment, `for ${amount}`, `on ${on}`];
}

/** Takes a refund off the deals it fits; answers what no deal explains. */
function giveBack(open: OpenDeals, refund: MoneyRow): number {
  const described = Number.isNaN(refund.cents) ? [`${refund.treatment}`] : descriptions(refund);
  let rest = Math.abs(refund.cents);
  let fitting = described;
  for (;;) {
    const found = fitting.map(open.latest).find((deal) => deal !== undefined);
    if (found === undefined) return rest;
    const isWhole = Number.isNaN(rest) || Number.isNaN(found.leftCents);
    const taken = isWhole ? found.leftCents : Math.min(rest, found.leftCents);
    found.leftCents = isWhole ? 0 : found.leftCents - taken;
    if (isWhole || rest === taken) return 0;
    rest -= taken;
    fitting = [`${refund.treatment}`];
  }
}
