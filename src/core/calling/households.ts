import { noText } from "../clients/columns";
import type { Sliced } from "../sliced";
import type { CallCandidate } from "./callCandidate";
import { inCallOrder } from "./inCallOrder";

/** One call and everybody else on the same number who has something due. */
export interface Household {
  readonly lead: CallCandidate;
  readonly others: readonly CallCandidate[];
}

const alone: CallCandidate[] = [];

/**
 * Joins clients who share a phone number into one call each (G7), and puts the calls in the order
 * of the sheet (C4). Who would stand first leads; a client without a number stands alone.
 *
 * @source rules G7, C4
 */
export function* households(candidates: readonly CallCandidate[]): Sliced<readonly Household[]> {
  const ordered = yield* inCallOrder(candidates);
  yield;
  return joinedByPhone(ordered);
}

/** One pass over calls in their order: the first on a number leads. */
function joinedByPhone(ordered: readonly CallCandidate[]): readonly Household[] {
  const leads = new Map<number, { readonly lead: CallCandidate; others: CallCandidate[] }>();
  const calls: Household[] = [];
  for (const candidate of ordered) {
    const { phone } = candidate;
    const known = leads.get(phone);
    if (known === undefined) {
      const household = { lead: candidate, others: alone };
      calls.push(household);
      if (phone !== noText) leads.set(phone, household);
    } else if (known.others === alone) known.others = [candidate];
    else known.others.push(candidate);
  }
  return calls;
}
