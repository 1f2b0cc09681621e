import { noText } from "../clients/columns";
import { eachSlice, rowsASlice, type Sliced } from "../sliced";
import type { CallCandidate } from "./callCandidate";
import { inCallOrder } from "./inCallOrder";

/** One call and everybody else on the same number who has something due. */
export interface Household {
  readonly lead: CallCandidate;
  readonly others: readonly CallCandidate[];
}

const alone: CallCandidate[] = [];
const noCall = -1;

/**
 * Joins clients who share a phone number into one call each (G7), and puts the calls in the order
 * of the sheet (C4). Who would stand first leads; a client without a number stands alone.
 *
 * @source rules G7, C4
 */
export function* households(candidates: readonly CallCandidate[]): Sliced<readonly Household[]> {
  const ordered = yield* inCallOrder(candidates);
  return yield* joinedByPhone(ordered);
}

/** One pass over calls in their order: the first on a number leads. */
function* joinedByPhone(ordered: readonly CallCandidate[]): Sliced<readonly Household[]> {
  const calls: Call[] = [];
  // Numbers are places among the texts: a table of them takes a fraction of a Map's time.
  const callOf = new Int32Array(highestPhone(ordered) + 1).fill(noCall);
  const join = (candidate: CallCandidate): void => {
    const { phone } = candidate;
    const place = phone === noText ? noCall : (callOf[phone] ?? noCall);
    const known = place === noCall ? undefined : calls[place];
    if (known === undefined) {
      if (phone !== noText) callOf[phone] = calls.length;
      calls.push({ lead: candidate, others: alone });
    } else if (known.others === alone) known.others = [candidate];
    else known.others.push(candidate);
  };
  yield;
  yield* eachSlice(ordered.length, rowsASlice, (from, to) => {
    for (const candidate of ordered.slice(from, to)) join(candidate);
  });
  return calls;
}

interface Call {
  readonly lead: CallCandidate;
  others: CallCandidate[];
}

function highestPhone(candidates: readonly CallCandidate[]): number {
  let highest = noText;
  for (const { phone } of candidates) if (phone > highest) highest = phone;
  return highest;
}
