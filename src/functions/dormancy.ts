import type { Day } from "../core/calendar/day";
import { daysAway } from "../core/retention/daysAway";
import { dormancyTier } from "../core/retention/dormancyTier";
import { dormantRate } from "../core/retention/dormantRate";
import { isDormant } from "../core/retention/isDormant";
import { answer, answerRows, type Question } from "./answer";
import { cellAt, sideBySide } from "./argumentCells";
import { isRefusal, type CellAnswer, type Refusal } from "./cellAnswer";
import type { CellReader } from "./cellReader";

/**
 * Counts the whole days since each client's last visit.
 * @customfunction DAYS.AWAY DAYS_AWAY
 * @param lastVisit Dates of the last visits: one cell or a column.
 * @param asOf The day asked about: one fixed date cell. Today when left out.
 * @returns Whole days since the last visit; blank without one.
 */
export function daysAwayCells(lastVisit: any[][], asOf?: any): any[][] {
  const question = { name: "DAYS_AWAY", width: 1, given: [lastVisit, asOf] };
  return answerLastVisits(question, ({ visitedOn, on }) => {
    const days = daysAway(visitedOn, on);
    return days.ok ? days.value : undefined;
  });
}

/**
 * Tells whether each client has been away long enough to count as dormant.
 * @customfunction DORMANT
 * @param lastVisit Dates of the last visits: one cell or a column.
 * @param asOf The day asked about: one fixed date cell. Today when left out.
 * @param days Days away from which a client is dormant. 90 when left out.
 * @returns TRUE from that day on; blank without a visit.
 */
export function dormantCells(lastVisit: any[][], asOf?: any, days?: any): any[][] {
  const question = { name: "DORMANT", width: 1, given: [lastVisit, asOf, days] };
  return answerLastVisits(question, ({ visitedOn, on, fromDay }) => {
    const dormant = isDormant(visitedOn, on, fromDay);
    return dormant.ok ? dormant.value : undefined;
  });
}

/**
 * Names how long each client has been away: active, sleeping, dormant, half-year or year-plus.
 * @customfunction DORMANCY.TIER DORMANCY_TIER
 * @param lastVisit Dates of the last visits: one cell or a column.
 * @param asOf The day asked about: one fixed date cell. Today when left out.
 * @returns The tier in the workbook's language; blank without a visit.
 */
export function dormancyTierCells(lastVisit: any[][], asOf?: any): any[][] {
  const question = { name: "DORMANCY_TIER", width: 1, given: [lastVisit, asOf] };
  return answerLastVisits(question, ({ visitedOn, on }, reader) => {
    const tier = dormancyTier(visitedOn, on, reader.settings.policy.dormancy);
    return tier.ok ? reader.words.tiers[tier.value] : undefined;
  });
}

/**
 * Gives the share of clients with a visit who are dormant.
 * @customfunction DORMANT.RATE DORMANT_RATE
 * @param lastVisits Dates of the last visits: a column.
 * @param asOf The day asked about: one fixed date cell. Today when left out.
 * @param days Days away from which a client is dormant. 90 when left out.
 * @returns A share from 0 to 1; blank when nobody ever came.
 */
export function dormantRateCells(lastVisits: any[][], asOf?: any, days?: any): any[][] {
  const question = { name: "DORMANT_RATE", width: 1, given: [lastVisits, asOf, days] };
  return answer(question, (reader) => {
    const beside = sideBySide([lastVisits], "repeat", reader.words);
    if (isRefusal(beside)) return beside;
    const on = reader.asOfEverywhere(asOf);
    if (isRefusal(on)) return on;
    const usual = reader.settings.policy.dormancy.dormantFromDay;
    const fromDay = reader.wholeDaysEverywhere(days, usual);
    if (isRefusal(fromDay)) return fromDay;
    const visitedOn: (Day | undefined)[] = [];
    let unreadable: Refusal | undefined;
    for (let rowIndex = 0; rowIndex < beside.rowCount; rowIndex++) {
      const visited = reader.day(cellAt(beside.columns[0], rowIndex), on);
      if (isRefusal(visited)) unreadable ??= visited;
      else visitedOn.push(visited);
    }
    const share = dormantRate(visitedOn, on, fromDay).ofArrivedShare;
    return [[share ?? unreadable ?? ""]];
  });
}

interface LastVisitOfRow {
  readonly visitedOn: Day;
  readonly on: Day;
  /** First day of absence that counts as dormant. */
  readonly fromDay: number;
}

/**
 * Answers each row from its last visit; blank without one.
 *
 * @param judge - the rule; `undefined` where the visit lies after the day asked about
 */
function answerLastVisits(
  question: Question,
  judge: (row: LastVisitOfRow, reader: CellReader) => CellAnswer | undefined,
): any[][] {
  return answerRows(question, ([visitCell = null, asOfCell = null, daysCell = null], reader) => {
    const on = reader.asOf(asOfCell);
    if (isRefusal(on)) return on;
    const usual = reader.settings.policy.dormancy.dormantFromDay;
    const fromDay = reader.wholeDays(daysCell, usual);
    if (isRefusal(fromDay)) return fromDay;
    const visitedOn = reader.day(visitCell, on);
    if (visitedOn === undefined) return [""];
    if (isRefusal(visitedOn)) return visitedOn;
    return [judge({ visitedOn, on, fromDay }, reader) ?? reader.afterAsOf(visitedOn, on)];
  });
}
