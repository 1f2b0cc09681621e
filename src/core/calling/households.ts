import { at } from "../clients/at";
import { noText } from "../clients/columns";
import { eachSlice, rowsASlice, type Sliced } from "../sliced";
import { sortInSlices } from "../sortInSlices";
import type { OpenCalls } from "./openCalls";

/** One call a phone number, in the order of the sheet; calls by their places among the open ones. */
export interface Households {
  readonly leads: Int32Array;
  /** Everybody else on the number of a lead who has something due, in the order of the sheet. */
  readonly othersOf: ReadonlyMap<number, readonly number[]>;
}

const noCall = -1;

/**
 * Joins clients who share a phone number into one call each (G7), and puts the calls in the order
 * of the sheet (C4). Who would stand first leads; a client without a number stands alone.
 *
 * @source rules G7, C4
 */
export function* households(calls: OpenCalls): Sliced<Households> {
  const ordered = Int32Array.from({ length: calls.count }, (_, place) => place);
  yield;
  yield* sortInSlices(ordered, (one, other) => calls.compare(one, other));
  return yield* joinedByPhone(ordered, calls);
}

/** One pass over calls in their order: the first on a number leads. */
function* joinedByPhone(ordered: Int32Array, calls: OpenCalls): Sliced<Households> {
  const leads = new Int32Array(ordered.length);
  const othersOf = new Map<number, number[]>();
  // Numbers are places among the texts: a table of them takes a fraction of a Map's time.
  const leadOn = new Int32Array(calls.highestPhone + 1).fill(noCall);
  let count = 0;
  yield;
  yield* eachSlice(ordered.length, rowsASlice, (from, to) => {
    for (let index = from; index < to; index++) {
      const call = at(ordered, index);
      const phone = calls.phoneAt(call);
      const lead = phone === noText ? noCall : at(leadOn, phone);
      if (lead === noCall) {
        if (phone !== noText) leadOn[phone] = call;
        leads[count++] = call;
      } else addTo(othersOf, lead, call);
    }
  });
  return { leads: leads.subarray(0, count), othersOf };
}

function addTo(othersOf: Map<number, number[]>, lead: number, call: number): void {
  const others = othersOf.get(lead);
  if (others === undefined) othersOf.set(lead, [call]);
  else others.push(call);
}
