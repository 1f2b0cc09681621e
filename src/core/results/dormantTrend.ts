import { dayFromParts, dayParts, daysInMonth, type Day } from "../calendar/day";
import type { Interval } from "../statistics/interval";
import { wilsonInterval } from "../statistics/wilsonInterval";

/** Arrivals in columns, in any order. */
export interface ArrivalColumns {
  readonly client: ArrayLike<number>;
  readonly day: ArrayLike<number>;
}

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
  arrivals: ArrivalColumns,
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
  for (const days of daysByClient(arrivals, months.asOf)) {
    bump(arrived, days[0] ?? Infinity, 1);
    days.forEach((day, place) => {
      const next = days[place + 1] ?? Infinity;
      if (day + fromDay >= next) return;
      bump(dormant, day + fromDay, 1);
      bump(dormant, next, -1);
    });
  }
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

function daysByClient({ client, day }: ArrivalColumns, asOf: Day): Iterable<readonly number[]> {
  const order = Uint32Array.from(day, (_, place) => place)
    .filter((place) => (day[place] ?? Infinity) <= asOf)
    .sort((one, other) => (day[one] ?? NaN) - (day[other] ?? NaN));
  const own = new Map<number, number[]>();
  for (const place of order) {
    const key = client[place] ?? NaN;
    const days = own.get(key);
    if (days === undefined) own.set(key, [day[place] ?? NaN]);
    else days.push(day[place] ?? NaN);
  }
  return own.values();
}
