import { noText } from "../clients/columns";
import type { Sliced } from "../sliced";
import type { CallCandidate } from "./callCandidate";
import { inCallOrder } from "./inCallOrder";

/** One call and everybody else on the same number who has something due. */
export interface Household {
  readonly lead: CallCandidate;
  readonly others: readonly CallCandidate[];
}

/**
 * Joins clients who share a phone number into one call each (G7), and puts the calls in the order
 * of the sheet (C4). Who would stand first leads; a client without a number stands alone.
 *
 * @source rules G7, C4
 */
export function* households(candidates: readonly CallCandidate[]): Sliced<readonly Household[]> {
  const byPhone = new Map<number, { lead: CallCandidate; others: CallCandidate[] }>();
  const calls: Household[] = [];
  const ordered = yield* inCallOrder(candidates);
  yield;
  for (const candidate of ordered) {
    const { phone } = candidate;
    const known = byPhone.get(phone);
    if (known !== undefined) {
      known.others.push(candidate);
      continue;
    }
    const household = { lead: candidate, others: [] };
    calls.push(household);
    if (phone !== noText) byPhone.set(phone, household);
  }
  return calls;
}
