import type { CallCandidate } from "./callCandidate";
import { callOrder } from "./callOrder";

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
export function households(candidates: readonly CallCandidate[]): readonly Household[] {
  const byPhone = new Map<string, { lead: CallCandidate; others: CallCandidate[] }>();
  const calls: Household[] = [];
  for (const candidate of [...candidates].sort(callOrder)) {
    const { phone } = candidate;
    const known = phone === undefined ? undefined : byPhone.get(phone);
    if (known !== undefined) {
      known.others.push(candidate);
      continue;
    }
    const household = { lead: candidate, others: [] };
    calls.push(household);
    if (phone !== undefined) byPhone.set(phone, household);
  }
  return calls;
}
