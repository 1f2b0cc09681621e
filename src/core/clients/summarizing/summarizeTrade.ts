import { noDay, type Day } from "../../calendar/day";
import { at } from "../at";
import { compareTexts } from "../../compareTexts";
import type { MatchedRecords, RowsByClient } from "../clientBook";
import type { ClientSummaries } from "../clientSummaries";
import { noText } from "../columns";
import { arrivalSources, type ArrivalSource } from "./arrivalSources";
import { DealLedger } from "./dealLedger";
import { GatheredRows } from "./gatheredRows";
import { largestSaid } from "./largestSaid";
import { NumberList } from "./numberList";
import {
  dayShown,
  purchaseMeaning,
  shows,
  type PurchaseColumns,
  type PurchaseMeaning,
} from "./purchaseMeaning";
import { clientsASlice, eachSlice, type Sliced } from "../../sliced";
import type { TreatmentOrder } from "./takeOffRefunds";

/** The part of the summaries that visits and purchases make. */
export type TradeSummaries = Pick<
  ClientSummaries,
  | "lastArrivalOn"
  | "arrivalDays"
  | "medianGapDays"
  | "firstDealOn"
  | "secondDealOn"
  | "lastDealOn"
  | "deals"
  | "spendCents"
  | "spend24MonthsCents"
  | "medianDealCents"
>;

/**
 * Sums up when each client came and what she bought, client by client.
 *
 * A clinic without a purchase sheet may date its courses: each is then a purchase.
 *
 * @param asOf - later rows have not happened yet
 * @param recentFromOn - first day of the recent past for spend and deals
 * @source rules D1, D4, W1, S2
 */
export function* summarizeTrade(
  matched: MatchedRecords,
  { asOf, recentFromOn }: { readonly asOf: Day; readonly recentFromOn: Day },
): Sliced<TradeSummaries> {
  const { count } = matched.book;
  const summaries = emptyTrade(count);
  const purchases = purchasesIn(matched, asOf);
  yield;
  const sources = arrivalSources(matched, asOf);
  yield;
  const arrivals = new NumberList();
  const gaps = new NumberList();
  const ledger = new DealLedger({
    recentFromOn,
    treatments: purchases?.treatments,
    byTreatment: byText(matched.records.texts),
  });
  const summarize = (from: number, to: number): void => {
    if (purchases !== undefined) gatherOf(purchases, from, to);
    for (let client = from; client < to; client++) {
      arrivals.clear();
      ledger.clear();
      for (const source of sources) addArrivals(arrivals, source, client);
      if (purchases !== undefined) addPurchases({ arrivals, ledger }, purchases, client);
      writeArrivals(summaries, client, { arrivals, gaps });
      writeDeals(summaries, client, ledger);
    }
  };
  yield* eachSlice(count, clientsASlice, summarize);
  if (purchases?.meaning.hasMoney !== true) forgetMoney(summaries, matched);
  return summaries;
}

/** By the words themselves: their place among the texts depends on the order of the rows. */
function byText(texts: readonly string[]): TreatmentOrder {
  const said = (treatment: number) => (treatment === noText ? "" : (texts[treatment] ?? ""));
  return (one, other) => compareTexts(said(one), said(other));
}

interface Purchases {
  readonly rows: RowsByClient;
  readonly meaning: PurchaseMeaning;
  readonly treatments: Int32Array | undefined;
  readonly gathered: GatheredRows;
}

function purchasesIn({ records, rows }: MatchedRecords, asOf: Day): Purchases | undefined {
  const [table, grouped] =
    records.purchases === undefined
      ? [records.packages, rows.packages]
      : [records.purchases, rows.purchases];
  if (table === undefined || grouped === undefined) return undefined;
  const fields: PurchaseColumns = table.fields;
  if (fields.purchaseDate === undefined) return undefined;
  return {
    rows: grouped,
    meaning: purchaseMeaning(fields, table.count, asOf),
    treatments: fields.item,
    gathered: new GatheredRows(),
  };
}

/** The rows of these clients. */
function gatherOf({ rows, meaning, gathered }: Purchases, from: number, to: number): void {
  gathered.gather(meaning.rows, rows.rows, at(rows.start, from), at(rows.start, to));
}

function addArrivals(arrivals: NumberList, { rows, on }: ArrivalSource, client: number): void {
  const end = at(rows.start, client + 1);
  for (let place = at(rows.start, client); place < end; place++) {
    const day = at(on, at(rows.rows, place));
    if (day !== noDay) arrivals.add(day);
  }
}

function writeArrivals(
  summaries: TradeSummaries,
  client: number,
  { arrivals, gaps }: { readonly arrivals: NumberList; readonly gaps: NumberList },
): void {
  gaps.clear();
  let last: number = noDay;
  let days = 0;
  arrivals.sort();
  for (let place = 0; place < arrivals.count; place++) {
    const day = arrivals.valueAt(place);
    if (day === last) continue;
    if (days > 0) gaps.add(day - last);
    last = day;
    days++;
  }
  summaries.lastArrivalOn[client] = last;
  summaries.arrivalDays[client] = days;
  summaries.medianGapDays[client] = gaps.median();
}

function addPurchases(
  { arrivals, ledger }: { readonly arrivals: NumberList; readonly ledger: DealLedger },
  { rows, gathered }: Purchases,
  client: number,
): void {
  const end = at(rows.start, client + 1);
  for (let place = at(rows.start, client); place < end; place++) {
    const shown = gathered.shownAt(place);
    if (shown === 0) continue;
    const on = dayShown(shown);
    if ((shown & shows.arrival) !== 0) arrivals.add(on);
    if ((shown & (shows.deal | shows.refund)) === 0) continue;
    const cents = gathered.centsAt(place);
    const rowIndex = at(rows.rows, place);
    if ((shown & shows.deal) !== 0) ledger.addDeal(on, cents, rowIndex);
    else ledger.addRefund(on, cents, rowIndex);
  }
}

function writeDeals(summaries: TradeSummaries, client: number, ledger: DealLedger): void {
  const totals = ledger.total();
  summaries.firstDealOn[client] = totals.firstOn;
  summaries.secondDealOn[client] = totals.secondOn;
  summaries.lastDealOn[client] = totals.lastOn;
  summaries.deals[client] = totals.days;
  summaries.spendCents[client] = totals.spendCents;
  summaries.spend24MonthsCents[client] = totals.recentCents;
  summaries.medianDealCents[client] = totals.medianCents;
}

/** Without a money column nothing is known of spend, unless the client sheet totals it. */
function forgetMoney(summaries: TradeSummaries, { records, clientRows }: MatchedRecords): void {
  const { spendCents, spend24MonthsCents, medianDealCents } = summaries;
  for (const column of [spendCents, spend24MonthsCents, medianDealCents]) column.fill(NaN);
  const totalSpend = records.clients?.fields.totalSpend;
  spendCents.set(largestSaid(totalSpend, clientRows));
}

function emptyTrade(count: number): TradeSummaries {
  const days = () => new Int32Array(count).fill(noDay);
  return {
    lastArrivalOn: days(),
    arrivalDays: new Int32Array(count),
    medianGapDays: new Float64Array(count).fill(NaN),
    firstDealOn: days(),
    secondDealOn: days(),
    lastDealOn: days(),
    deals: new Int32Array(count),
    spendCents: new Float64Array(count),
    spend24MonthsCents: new Float64Array(count),
    medianDealCents: new Float64Array(count).fill(NaN),
  };
}
