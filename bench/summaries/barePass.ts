import { noDay } from "../../src/core/calendar/day";
import type { RowsByClient } from "../../src/core/clients/clientBook";

/** The columns a bare pass reads: the purchases of each client, their days and amounts. */
export interface BareColumns {
  readonly rows: RowsByClient;
  readonly on: Int32Array;
  readonly cents: Float64Array;
}

/**
 * The yardstick: the plainest loop over the same columns that gives the same columns, one client
 * after another. It knows one kind of purchase with an amount in every row and nothing else: no
 * kinds, no refunds beyond a day's sum, no other sheets, no unknown amounts.
 *
 * @param asOf - later rows have not happened yet
 * @param recentFromOn - first day of the recent months
 */
export function barePass(columns: BareColumns, asOf: number, recentFromOn: number) {
  const { start, rows } = columns.rows;
  const count = start.length - 1;
  const lastArrivalOn = new Int32Array(count).fill(noDay);
  const arrivalDays = new Int32Array(count);
  const medianGapDays = new Float64Array(count).fill(NaN);
  const firstDealOn = new Int32Array(count).fill(noDay);
  const secondDealOn = new Int32Array(count).fill(noDay);
  const lastDealOn = new Int32Array(count).fill(noDay);
  const deals = new Int32Array(count);
  const spendCents = new Float64Array(count);
  const spend24MonthsCents = new Float64Array(count);
  const medianDealCents = new Float64Array(count).fill(NaN);

  const most = start
    .slice(1)
    .reduce((known, end, client) => Math.max(known, end - start[client]!), 0);
  const days = new Int32Array(most);
  const amounts = new Float64Array(most);
  const gaps = new Int32Array(most);
  const recent = new Float64Array(most);

  for (let client = 0; client < count; client++) {
    let dayCount = 0;
    for (let place = start[client]!; place < start[client + 1]!; place++) {
      const on = columns.on[rows[place]!]!;
      if (on === noDay || on > asOf) continue;
      const cents = columns.cents[rows[place]!]!;
      let at = dayCount;
      while (at > 0 && days[at - 1]! > on) at--;
      if (at > 0 && days[at - 1] === on) {
        amounts[at - 1]! += cents;
        continue;
      }
      for (let later = dayCount; later > at; later--) {
        days[later] = days[later - 1]!;
        amounts[later] = amounts[later - 1]!;
      }
      days[at] = on;
      amounts[at] = cents;
      dayCount++;
    }
    if (dayCount === 0) continue;

    let recentCount = 0;
    for (let at = 0; at < dayCount; at++) {
      if (at > 0) gaps[at - 1] = days[at]! - days[at - 1]!;
      spendCents[client]! += amounts[at]!;
      if (days[at]! < recentFromOn) continue;
      spend24MonthsCents[client]! += amounts[at]!;
      recent[recentCount++] = amounts[at]!;
    }
    lastArrivalOn[client] = lastDealOn[client] = days[dayCount - 1]!;
    arrivalDays[client] = deals[client] = dayCount;
    firstDealOn[client] = days[0]!;
    if (dayCount > 1) secondDealOn[client] = days[1]!;
    medianGapDays[client] = middle(gaps, dayCount - 1);
    medianDealCents[client] = middle(recent, recentCount);
  }
  return {
    lastArrivalOn,
    arrivalDays,
    medianGapDays,
    firstDealOn,
    secondDealOn,
    lastDealOn,
    deals,
    spendCents,
    spend24MonthsCents,
    medianDealCents,
  };
}

function middle(values: Int32Array | Float64Array, count: number): number {
  if (count === 0) return NaN;
  for (let place = 1; place < count; place++) {
    const value = values[place]!;
    let at = place;
    for (; at > 0 && values[at - 1]! > value; at--) values[at] = values[at - 1]!;
    values[at] = value;
  }
  const half = count >> 1;
  return count % 2 === 1 ? values[half]! : (values[half - 1]! + values[half]!) / 2;
}
