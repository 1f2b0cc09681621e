import type { Day } from "../core/calendar/day";
import { repurchaseStatus, type RepurchaseQuestion } from "../core/retention/repurchaseStatus";
import { windowDaysLeft } from "../core/retention/windowDaysLeft";
import type { RawCell } from "../intake/cells/reading";
import { answerRows, type Question } from "./answer";
import { isRefusal, type CellAnswer, type Refusal } from "./cellAnswer";
import type { CellReader } from "./cellReader";

/**
 * Tells where each client stands in the weeks after the first purchase: open, closing, converted,
 * late, cold or returned late.
 * @customfunction REPURCHASE.WINDOW REPURCHASE_WINDOW
 * @param firstPurchase Dates of the first purchases: one cell or a column.
 * @param secondPurchase Dates of the second purchases, blank where there is none.
 * @param asOf The day asked about: one fixed date cell. Today when left out.
 * @param windowDays Days the second purchase is expected within. 90 when left out.
 * @returns The status in the workbook's language; blank without a purchase.
 */
export function repurchaseWindowCells(
  firstPurchase: any[][],
  secondPurchase?: any[][],
  asOf?: any,
  windowDays?: any,
): any[][] {
  const given = [firstPurchase, secondPurchase, asOf, windowDays];
  return answerDeals({ name: "REPURCHASE_WINDOW", width: 1, given }, (deals, reader) => {
    const status = repurchaseStatus(deals, reader.settings.policy.repurchase);
    return status.ok ? reader.words.windowStatuses[status.value] : undefined;
  });
}

/**
 * Counts the days until each client's window for a second purchase closes, negative once it has.
 * @customfunction WINDOW.DAYS.LEFT WINDOW_DAYS_LEFT
 * @param firstPurchase Dates of the first purchases: one cell or a column.
 * @param secondPurchase Dates of the second purchases, blank where there is none.
 * @param asOf The day asked about: one fixed date cell. Today when left out.
 * @param windowDays Days the second purchase is expected within. 90 when left out.
 * @returns Days left; blank once the client has bought again.
 */
export function windowDaysLeftCells(
  firstPurchase: any[][],
  secondPurchase?: any[][],
  asOf?: any,
  windowDays?: any,
): any[][] {
  const given = [firstPurchase, secondPurchase, asOf, windowDays];
  return answerDeals({ name: "WINDOW_DAYS_LEFT", width: 1, given }, (deals) => {
    const left = windowDaysLeft(deals);
    return left.ok ? (left.value ?? "") : undefined;
  });
}

/**
 * Answers each row from its deals; blank without a first one.
 *
 * @param judge - the rule; `undefined` where the first deal lies after the day asked about
 */
function answerDeals(
  question: Question,
  judge: (deals: RepurchaseQuestion, reader: CellReader) => CellAnswer | undefined,
): any[][] {
  return answerRows(question, (cells, reader) => {
    const deals = dealsIn(cells, reader);
    if (isRefusal(deals)) return deals;
    const { firstDealOn, asOf } = deals;
    if (firstDealOn === undefined) return [""];
    return [judge({ ...deals, firstDealOn }, reader) ?? reader.afterAsOf(firstDealOn, asOf)];
  });
}

type DealsOfRow = Omit<RepurchaseQuestion, "firstDealOn"> & {
  readonly firstDealOn: Day | undefined;
};

function dealsIn(
  [firstCell = null, secondCell = null, asOfCell = null, daysCell = null]: readonly RawCell[],
  reader: CellReader,
): DealsOfRow | Refusal {
  const asOf = reader.asOf(asOfCell);
  if (isRefusal(asOf)) return asOf;
  const windowDays = reader.wholeDays(daysCell, reader.settings.policy.repurchase.windowDays);
  if (isRefusal(windowDays)) return windowDays;
  const firstDealOn = reader.day(firstCell, asOf);
  if (isRefusal(firstDealOn)) return firstDealOn;
  const secondDealOn = reader.day(secondCell, asOf);
  if (isRefusal(secondDealOn)) return secondDealOn;
  return { firstDealOn, secondDealOn, asOf, windowDays };
}
