import { daysBetween, type Day } from "../calendar/day";
import type { RhythmPolicy } from "../policy/rhythm";

/**
 * The median days between a client's arrivals: how often she usually comes.
 *
 * Of an even number of gaps it is the mean of the middle two.
 *
 * @param arrivalDays - the days she came, ascending, none twice
 * @param policy - how many arrival days make a rhythm
 * @returns the median gap in days; `undefined` with too few arrivals
 * @source policy/SOURCES.md#rhythm (rule D4)
 *
 * @example
 * ownRhythm([day("2026-01-01"), day("2026-01-31"), day("2026-03-12")], rhythm) // => 35
 * ownRhythm([day("2026-01-01"), day("2026-01-31")], rhythm) // => undefined
 */
export function ownRhythm(arrivalDays: readonly Day[], policy: RhythmPolicy): number | undefined {
  if (arrivalDays.length < policy.fromArrivalDays) return undefined;
  const gaps = arrivalDays
    .flatMap((on, place) => {
      const next = arrivalDays[place + 1];
      return next === undefined ? [] : [daysBetween(on, next)];
    })
    .sort((one, other) => one - other);
  const upper = gaps[gaps.length >> 1];
  const lower = gaps[(gaps.length - 1) >> 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
