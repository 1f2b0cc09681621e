import type { Interval } from "../statistics/interval";
import { wilsonInterval } from "../statistics/wilsonInterval";
import type { DealDay } from "./dealDays";
import { isTooFew } from "./isTooFew";
import { spanAt, type MonthSpan } from "./monthSpans";
import { returningSums, type ReturningShare } from "./returningShare";

/** What new and returning clients brought in a month, with who they were. */
export interface ReturningMonth extends ReturningShare, MonthSpan {
  /** First deal ever in this month. */
  readonly newClients: readonly number[];
  /** A deal in this month and one on an earlier day. */
  readonly returningClients: readonly number[];
  readonly headsInterval: Interval | undefined;
  /** True where one buyer more or less would move a share by ten points. */
  readonly isSmall: boolean;
}

/**
 * The shares of returning clients month by month (R3), from one look at the deals.
 *
 * A closed month is told from deals up to its end alone and never changes.
 *
 * @param days - the days on which clients bought or gave back, client by client, in order of days
 * @param spans - the months, earliest first
 * @source documents 000 and 003 (rule R3); interval: Wilson 1927
 *
 * @example
 * returningMonths([{ client: 7, day: 1, cents: 100 }, { client: 7, day: 40, cents: 300 }], [{ from: 31, to: 58, isClosed: true }])[0].returningClients // => [7]
 */
export function returningMonths(
  days: readonly DealDay[],
  spans: readonly MonthSpan[],
): readonly ReturningMonth[] {
  const inSpan: (DealDay & { readonly isReturning: boolean })[][] = spans.map(() => []);
  let [buyer, hasBought] = [-1, false];
  for (const deal of days) {
    const isReturning = deal.client === buyer && hasBought;
    [buyer, hasBought] = [deal.client, isReturning || !(deal.cents <= 0)];
    inSpan[spanAt(spans, deal.day)]?.push({ ...deal, isReturning });
  }
  return spans.map((span, place) => {
    const own = inSpan[place] ?? [];
    const deals = own.filter(({ cents }) => !(cents <= 0));
    const isNew = (wanted: boolean): readonly number[] => [
      ...new Set(deals.filter((deal) => deal.isReturning !== wanted).map(({ client }) => client)),
    ];
    const sums = returningSums(own);
    return {
      ...span,
      ...sums,
      headsInterval: wilsonInterval({ hits: sums.returningHeads, trials: sums.heads }),
      isSmall: isTooFew(sums.heads),
      newClients: isNew(true),
      returningClients: isNew(false),
    };
  });
}
