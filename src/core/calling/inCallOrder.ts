import { sortInSlices } from "../sortInSlices";
import { eachSlice, rowsASlice, type Sliced } from "../sliced";
import type { CallCandidate } from "./callCandidate";
import { reasons } from "./callPlan";

/** How many numbers decide. */
const width = 5;

/**
 * Puts calls in the order of the sheet (C4): the lower band first; inside bands 1 and 2 the more
 * urgent or the earlier; inside bands 3–7 what the call is expected to add, where the clinic is large
 * enough to tell, then the larger median deal of 24 months (none comes last); then the longer since
 * the last contact (never is longest), then client id, phone and name, which is the order of the
 * client book.
 *
 * @returns the same calls; the same order whatever the order they came in
 * @source rule C4
 */
export function* inCallOrder(
  candidates: readonly CallCandidate[],
): Sliced<readonly CallCandidate[]> {
  // The numbers stand side by side: a hundred thousand calls are compared a million times.
  const numbers = new Float64Array(candidates.length * width);
  const places = new Int32Array(candidates.length);
  yield* eachSlice(candidates.length, rowsASlice, (from, to) => {
    candidates.slice(from, to).forEach((candidate, beyond) => {
      const place = from + beyond;
      writeOrder(numbers, place * width, candidate);
      places[place] = place;
    });
  });
  yield* sortInSlices(places, (one, other) => {
    for (let at = 0; at < width; at++) {
      const first = numbers[one * width + at] ?? NaN;
      const second = numbers[other * width + at] ?? NaN;
      if (first !== second) return first < second ? -1 : 1;
    }
    return 0;
  });
  return inOrder(candidates, places);
}

function inOrder(
  candidates: readonly CallCandidate[],
  places: Int32Array,
): readonly CallCandidate[] {
  const ordered: CallCandidate[] = [];
  for (const place of places) {
    const candidate = candidates[place];
    if (candidate !== undefined) ordered.push(candidate);
  }
  return ordered;
}

/** What decides, in this order; the smaller stands first. */
function writeOrder(numbers: Float64Array, at: number, candidate: CallCandidate): void {
  const { band, lastContactOn, client, gainCents = 0, medianDealCents = -Infinity } = candidate;
  const [{ reason, urgency }] = candidate.due;
  const isUrgent = band <= 2;
  numbers[at] = band;
  // What cannot be told counts as nothing gained.
  numbers[at + 1] = isUrgent ? urgency : -gainCents;
  numbers[at + 2] = isUrgent ? reasons.indexOf(reason) : -medianDealCents;
  numbers[at + 3] = lastContactOn;
  numbers[at + 4] = client;
}
