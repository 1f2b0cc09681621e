import { dayFromParts, dayParts, daysInMonth, type Day } from "../calendar/day";
import type { Interval } from "../statistics/interval";
import { visitOrder, type VisitColumns } from "../statistics/visitOrder";
import { wilsonInterval } from "../statistics/wilsonInterval";

/** The dormant rate at the end of a month. */
export interface DormantMonth {
  /** The month's last day; of the month still running, the day asked about. */
  readonly on: Day;
  readonly everArrived: number;
  readonly dormant: number;
  /** `undefined` while nobody had arrived, like its interval. */
  readonly share: number | undefined;
  readonly interval: Interval | undefined;
}

/**
 * The dormant rate (D3) month by month, each as it was on the month's last day.
 *
 * A month is told from the arrivals up to its end alone, so a closed month never changes. One pass:
 * an arrival makes its client dormant from so many days on until the next one.
 *
 * @param arrivals - every arrival known
 * @param fromDay - first day of absence that counts as dormant
 * @param months - the first and last day asked about; arrivals after the last are passed over
 * @source policy/SOURCES.md#dormancy (rule D3); interval: Wilson 1927
 *
 * @example
 * dormantTrend({ client: [1], day: [day("2026-01-05")] }, 30, { from: day("2026-01-01"), asOf: day("2026-02-10") }).map(({ dormant }) => dormant) // => [0, 1]
 */
export function dormantTrend(
  arrivals: VisitColumns,
  fromDay: number,
  months: { readonly from: Day; readonly asOf: Day },
): readonly DormantMonth[] {
  const ends = monthEnds(months.from, months.asOf);
  // Changes at each month's end, added up afterwards.
  const arrived = new Int32Array(ends.length + 1);
  const dormant = new Int32Array(ends.length + 1);
  const bump = (changes: Int32Array, on: number, by: number): void => {
    const end = firstFrom(ends, on);
    changes[end] = (changes[end] ?? 0) + by;
  };
  const { client, day } = arrivals;
  const order = visitOrder(arrivals, months.asOf);
  order.forEach((place, at) => {
    const [previous, next] = [order[at - 1] ?? -1, order[at + 1] ?? -1];
    const on = day[place] ?? NaN;
    if (client[previous] !== client[place]) bump(arrived, on, 1);
    const nextOn = client[next] === client[place] ? (day[next] ?? NaN) : Infinity;
    if (on + fromDay >= nextOn) return;
    bump(dormant, on + fromDay, 1);
    bump(dormant, nextOn, -1);
  });
  let [everArrived, now] = [0, 0];
  return ends.map((on, end) => {
    everArrived += arrived[end] ?? 0;
    now += dormant[end] ?? 0;
    const interval = wilsonInterval({ hits: now, trials: everArrived });
    const share = everArrived === 0 ? undefined : now / everArrived;
    return { on, everArrived, dormant: now, share, interval };
  });
}

function monthEnds(from: Day, asOf: Day): readonly Day[] {
  const ends: Day[] = [];
  let { year, month } = dayParts(from);
  for (;;) {
    const end = dayFromParts({ year, month, dayOfMonth: daysInMonth(year, month) });
    if (end === undefined || end >= asOf) return from <= asOf ? [...ends, asOf] : ends;
    ends.push(end);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

/** The place of the first end on or after a day; as long as the list when there is none. */
function firstFrom(ends: readonly number[], on: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? Infinity) < on) low = middle + 1;
    else high = middle;
  }
  return low;
}
