import { noDay } from "../calendar/day";
import { quantile } from "../statistics/quantile";
import type { DealDay } from "./dealDays";
import { isTooFew } from "./isTooFew";

/** The gaps before the deals of one week or month (W3). */
export interface PeriodGaps {
  /** What the deals have in common: a Monday, or the first day of a month. */
  readonly key: number;
  /** Second deals: whose, and the middle of the days since the first. */
  readonly seconds: MiddleGap;
  /** All later deals: whose, and the middle of the days since the one before. */
  readonly sincePrevious: MiddleGap;
}

export interface MiddleGap {
  readonly clients: readonly number[];
  /** `undefined` without such a deal. */
  readonly medianDays: number | undefined;
  readonly isSmall: boolean;
}

/**
 * How long after the first deal second deals come, and after the one before every later deal, by the
 * week or month in which they come (W3).
 *
 * Of deals that came: clients who have not come back are in the repurchase curve, not here.
 *
 * @param days - the days on which clients bought, client by client, in order of days
 * @param keyOf - the week or month of a day; `noDay` for a day not asked about
 * @source policy/SOURCES.md#repurchase (rule W3; document 000)
 *
 * @example
 * dealGapsByPeriod([{ client: 7, day: 1, cents: 1 }, { client: 7, day: 31, cents: 1 }], () => 0)[0].seconds // => { clients: [7], medianDays: 30, isSmall: true }
 */
export function dealGapsByPeriod(
  days: readonly DealDay[],
  keyOf: (day: number) => number,
): readonly PeriodGaps[] {
  const periods = new Map<number, { seconds: Gaps; sincePrevious: Gaps }>();
  let [buyer, place, previousOn] = [-1, 0, noDay as number];
  for (const { client, day, cents } of days) {
    if (cents <= 0) continue;
    place = client === buyer ? place + 1 : 1;
    if (place > 1 && keyOf(day) !== noDay) {
      const period = periods.get(keyOf(day)) ?? {
        seconds: emptyGaps(),
        sincePrevious: emptyGaps(),
      };
      periods.set(keyOf(day), period);
      addGap(period.sincePrevious, client, day - previousOn);
      if (place === 2) addGap(period.seconds, client, day - previousOn);
    }
    [buyer, previousOn] = [client, day];
  }
  return [...periods]
    .sort(([one], [other]) => one - other)
    .map(([key, { seconds, sincePrevious }]) => ({
      key,
      seconds: middleOf(seconds),
      sincePrevious: middleOf(sincePrevious),
    }));
}

interface Gaps {
  readonly clients: number[];
  readonly days: number[];
}

function emptyGaps(): Gaps {
  return { clients: [], days: [] };
}

function addGap(gaps: Gaps, client: number, days: number): void {
  gaps.clients.push(client);
  gaps.days.push(days);
}

function middleOf({ clients, days }: Gaps): MiddleGap {
  return {
    clients: [...new Set(clients)],
    medianDays: quantile(Float64Array.from(days).sort(), 0.5),
    isSmall: isTooFew(days.length),
  };
}
