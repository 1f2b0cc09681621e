import { isoDay, type Day } from "../core/calendar/day";
import { repurchaseReport } from "../core/results/repurchaseReport";
import { returnChance } from "../core/results/returnChance";
import { returningShare, type DealColumns } from "../core/results/returningShare";
import { shareOfReturners } from "../core/results/shareOfReturners";
import { visitGaps } from "../core/results/visitGaps";
import type { NotEnough } from "../core/statistics/notEnough";
import type { ShareBack } from "../core/statistics/shareBack";
import { survivalCurve, type ReturnTimes } from "../core/statistics/survivalCurve";
import type { VisitColumns } from "../core/statistics/visitOrder";
import { windowQuestion } from "../core/statistics/repurchaseWindow";
import { rawText, type RawCell } from "../intake/cells/reading";
import { answer, spilled, type Judged } from "./answer";
import { cellAt, oneCell, sideBySide } from "./argumentCells";
import { isRefusal, notEnough, wrong, type AnswerRow, type Refusal } from "./cellAnswer";
import type { CellReader } from "./cellReader";
import { visitRows, type VisitRows } from "./visitRows";

const curveWidth = 5;

/**
 * Draws how soon the clinic's first-time clients come back, in two readings: of all of them, and of
 * those who return within a year.
 * @customfunction REPURCHASE.CURVE REPURCHASE_CURVE
 * @param clients The client of each purchase or visit.
 * @param dates The date of each purchase or visit.
 * @param asOf The day asked about: one fixed date cell. Today when left out.
 * @returns A table for each reading: day, share back, low, high, still at risk; #N/A while the
 * clinic is too small to tell.
 */
export function repurchaseCurveCells(clients: any[][], dates: any[][], asOf?: any): any[][] {
  const question = { name: "REPURCHASE_CURVE", width: curveWidth, given: [clients, dates, asOf] };
  return answer(question, (reader) => {
    const on = reader.asOfEverywhere(asOf);
    if (isRefusal(on)) return on;
    const visits = visitRows([clients, dates], on, reader);
    if (isRefusal(visits)) return visits;
    if (visits.day.length > 0) return curveTable(visits, on, reader);
    return visits.unreadable ?? [blankRow(curveWidth)];
  });
}

/**
 * Gives the chance that a client away this long returns, from how the clinic's first-time clients
 * came back.
 * @customfunction RETURN.CHANCE RETURN_CHANCE
 * @param daysAway Whole days since the last visit: one cell or a column.
 * @param clients The client of each purchase or visit.
 * @param dates The date of each purchase or visit.
 * @param asOf The day asked about: one fixed date cell. Today when left out.
 * @param withinDays Days the return is asked for. 90 when left out.
 * @returns A chance from 0 to 1; #N/A where too few clients were away that long.
 */
export function returnChanceCells(
  daysAway: any[][],
  clients: any[][],
  dates: any[][],
  asOf?: any,
  withinDays?: any,
): any[][] {
  const given = [daysAway, clients, dates, asOf, withinDays];
  return answer({ name: "RETURN_CHANCE", width: 1, given }, (reader) => {
    const asked = sideBySide([daysAway], "repeat", reader.words);
    if (isRefusal(asked)) return asked;
    const on = reader.asOfEverywhere(asOf);
    if (isRefusal(on)) return on;
    const within = reader.wholeDaysEverywhere(withinDays, windowQuestion.nextDays);
    if (isRefusal(within)) return within;
    const visits = visitRows([clients, dates], on, reader);
    if (isRefusal(visits)) return visits;
    if (visits.day.length === 0 && visits.unreadable !== undefined) return visits.unreadable;
    const curve = survivalCurve(firstReturns(visits, on));
    return spilled(asked.rowCount, 1, reader, (rowIndex) => {
      const days = daysAwayIn(cellAt(asked.columns[0], rowIndex), reader);
      if (days === undefined) return [""];
      if (isRefusal(days)) return days;
      const chance = returnChance(curve, days, within);
      return chance.ok ? [chance.value.share] : tooLittle(chance.problem, reader);
    });
  });
}

/**
 * Gives the share of revenue, deals and clients that returning clients brought between two days.
 * @customfunction RETURNING.SHARE RETURNING_SHARE
 * @param clients The client of each purchase, from before the first day too.
 * @param dates The date of each purchase.
 * @param amounts The amount of each purchase; below 0 for money given back.
 * @param from The first day: one date cell.
 * @param to The last day: one date cell.
 * @returns Three columns: share of revenue, of deals, of clients; blank without any.
 */
export function returningShareCells(
  clients: any[][],
  dates: any[][],
  amounts: any[][],
  from: any,
  to: any,
): any[][] {
  const given = [clients, dates, amounts, from, to];
  return answer({ name: "RETURNING_SHARE", width: 3, given }, (reader) => {
    const first = dayEverywhere(from, reader);
    if (isRefusal(first)) return first;
    const last = dayEverywhere(to, reader);
    if (isRefusal(last)) return last;
    const beside = sideBySide([clients, dates, amounts], "exact", reader.words);
    if (isRefusal(beside)) return beside;
    if (first === undefined || last === undefined) return [blankRow(3)];
    const { words } = reader;
    if (first > last) return wrong(words.cellErrors.lastBeforeFirst(isoDay(first), isoDay(last)));
    const deals = dealRows([clients, dates, amounts], last, reader);
    if (isRefusal(deals)) return deals;
    const shares = returningShare(deals, first, last);
    return [[shares.ofRevenueShare ?? "", shares.ofDealsShare ?? "", shares.ofHeadsShare ?? ""]];
  });
}

/** The rows with their money; with a cell that cannot be read any share of them would be a guess. */
function dealRows(
  given: readonly unknown[],
  until: Day,
  reader: CellReader,
): DealColumns | Refusal {
  const rows = visitRows(given, until, reader);
  if (isRefusal(rows)) return rows;
  if (rows.unreadable !== undefined) return rows.unreadable;
  const amounts = rows.more[0] ?? [];
  const deals = { client: [] as number[], day: [] as Day[], cents: [] as number[] };
  for (const [place, day] of rows.day.entries()) {
    const paid = reader.paid(amounts[place] ?? null, day);
    if (isRefusal(paid)) return paid;
    // A gift and a session of a course already paid for are no deals (D1).
    if (paid?.kind === "gift" || paid?.kind === "redeem") continue;
    deals.client.push(rows.client[place] ?? NaN);
    deals.day.push(day);
    deals.cents.push(paid?.cents ?? NaN);
  }
  return deals;
}

function curveTable(visits: VisitRows, on: Day, reader: CellReader): Judged {
  const report = repurchaseReport(firstReturns(visits, on));
  if (!report.ok) return [refusedRow(tooLittle(report.problem, reader), curveWidth)];
  const { curve, backBy, timing } = report.value;
  const { curve: say } = reader.words.functionTables;
  const { horizonDay, mostBackByDay } = timing;
  const days = [...backBy.map(({ day }) => day), mostBackByDay, horizonDay];
  const ofReturners = ascending(days.filter((day) => day <= horizonDay)).map((day) =>
    shareRow(day, shareOfReturners(curve, day, horizonDay)),
  );
  return [
    headRow(say.ofAll),
    say.heads,
    ...backBy.map((told) => shareRow(told.day, told)),
    headRow(say.ofReturners(horizonDay, windowQuestion.mostShare, mostBackByDay)),
    say.heads,
    ...ofReturners,
  ];
}

/** Whole days from each client's first visit to the second, or to the day asked about. */
function firstReturns(visits: VisitColumns, on: Day): ReturnTimes {
  const { days, returned, visitNumber } = visitGaps(visits, on);
  const isFirst = (_: number, place: number) => visitNumber[place] === 1;
  return { days: days.filter(isFirst), returned: returned.filter(isFirst) };
}

function shareRow(day: number, told: ShareBack | undefined): AnswerRow {
  return [
    day,
    told?.share ?? "",
    told?.interval?.low ?? "",
    told?.interval?.high ?? "",
    told?.atRisk ?? "",
  ];
}

function headRow(text: string): AnswerRow {
  return [text, ...blankRow(curveWidth - 1)];
}

function blankRow(width: number): AnswerRow {
  return Array<string>(width).fill("");
}

function refusedRow(refusal: Refusal, width: number): AnswerRow {
  return Array<Refusal>(width).fill(refusal);
}

function ascending(days: readonly number[]): readonly number[] {
  return [...new Set(days)].sort((one, other) => one - other);
}

/** Whole days from 0: today is no day away. */
function daysAwayIn(raw: RawCell, reader: CellReader): number | undefined | Refusal {
  const days = reader.count(raw);
  if (typeof days !== "number") return days;
  if (Number.isInteger(days) && days >= 0) return days;
  return wrong(reader.words.cellErrors.notDaysAway(rawText(raw)));
}

function tooLittle({ counted, needed, found }: NotEnough, { words }: CellReader): Refusal {
  return notEnough(words.cellErrors.tooLittleToTell(words.counted[counted], needed, found));
}

/** A day that holds for a whole call and need not have been yet; `undefined` where it is blank. */
function dayEverywhere(given: unknown, reader: CellReader): Day | undefined | Refusal {
  const raw = oneCell(given, reader.words);
  return isRefusal(raw) ? raw : reader.dayWritten(raw);
}
