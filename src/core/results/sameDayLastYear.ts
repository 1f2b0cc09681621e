import { addMonths } from "../calendar/addMonths";
import type { Day } from "../calendar/day";
import { shareCounted, type ShareCounted } from "./shareCounted";

/** The dormant of the same day a year ago, and who of them came since. */
export interface SameDayLastYear {
  readonly on: Day;
  readonly dormant: ShareCounted;
  /** Of those dormant then, whoever came from the day after on. */
  readonly cameSince: readonly number[];
}

/** What it is told from. */
export interface LastYearQuestion {
  readonly clients: Iterable<number>;
  /** The days each client came, ascending. */
  readonly arrivalsOf: (client: number) => ArrayLike<number>;
  readonly asOf: Day;
  /** First day of absence that counts as dormant. */
  readonly fromDay: number;
}

/**
 * Keeps last year's list of the same day for comparison (R3): who was dormant then, of those who had
 * come by then, and who of them came since.
 *
 * Told from the arrivals up to that day, so it is the list as it would have been made; the
 * anniversary of 29 February is 28 February.
 *
 * @source rules D3, R3 (document 004)
 *
 * @example
 * sameDayLastYear({ clients: [7], arrivalsOf: () => [day("2025-01-05"), day("2026-02-01")], asOf: day("2026-11-21"), fromDay: 90 }).cameSince // => [7]
 */
export function sameDayLastYear(question: LastYearQuestion): SameDayLastYear {
  const on = addMonths(question.asOf, -12);
  const dormant: number[] = [];
  const cameSince: number[] = [];
  let everArrived = 0;
  for (const client of question.clients) {
    const days = question.arrivalsOf(client);
    const next = firstAfter(days, on);
    const last = days[next - 1];
    if (last === undefined) continue;
    everArrived++;
    if (on - last < question.fromDay) continue;
    dormant.push(client);
    if (next < days.length) cameSince.push(client);
  }
  return { on, dormant: shareCounted(dormant, everArrived), cameSince };
}

/** The place of the first day after one; as long as the list when there is none. */
function firstAfter(days: ArrayLike<number>, on: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? Infinity) <= on) low = middle + 1;
    else high = middle;
  }
  return low;
}
