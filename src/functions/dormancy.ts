import type { Day } from "../core/calendar/day";
import { daysAway } from "../core/retention/daysAway";
import { dormancyTier } from "../core/retention/dormancyTier";
import { dormantRate } from "../core/retention/dormantRate";
import { isDormant } from "../core/retention/isDormant";
import { answer, answerRows } from "./answer";
import { cellAt, sideBySide } from "./argumentCells";
import { isRefusal, type Refusal } from "./cellAnswer";

/**
 * Counts the whole days since each client's last visit.
 * @customfunction DAYS.AWAY DAYS_AWAY
 * @param lastVisit Dates of the last visits: one cell or a column.
 * @param asOf The day asked about: one fixed date cell. Today when left out.
 * @returns Whole days since the last visit; blank without one.
 */
export function daysAwayCells(lastVisit: any[][], asOf?: any): any[][] {
  const question = { name: "DAYS_AWAY", width: 1, given: [lastVisit, asOf] };
  return answerRows(question, ([visitCell = null, asOfCell = null], reader) => {
    const on = reader.asOf(asOfCell);
    if (isRefusal(on)) return on;
    const visited = reader.day(visitCell, on);
    if (visited === undefined) return [""];
    if (isRefusal(visited)) return visited;
    const days = daysAway(visited, on);
    return days.ok ? [days.value] : reader.afterAsOf(visited, on);
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
  return answerRows(question, ([visitCell = null, asOfCell = null, daysCell = null], reader) => {
    const on = reader.asOf(asOfCell);
    if (isRefusal(on)) return on;
    const fromDay = reader.wholeDays(daysCell, reader.settings.policy.dormancy.dormantFromDay);
    if (isRefusal(fromDay)) return fromDay;
    const visited = reader.day(visitCell, on);
    if (visited === undefined) return [""];
    if (isRefusal(visited)) return visited;
    const dormant = isDormant(visited, on, fromDay);
    return dormant.ok ? [dormant.value] : reader.afterAsOf(visited, on);
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
  return answerRows(question, ([visitCell = null, asOfCell = null], reader) => {
    const on = reader.asOf(asOfCell);
    if (isRefusal(on)) return on;
    const visited = reader.day(visitCell, on);
    if (visited === undefined) return [""];
    if (isRefusal(visited)) return visited;
    const tier = dormancyTier(visited, on, reader.settings.policy.dormancy);
    return tier.ok ? [reader.words.tiers[tier.value]] : reader.afterAsOf(visited, on);
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
    const beside = sideBySide(question.given, "repeat", reader.words);
    if (isRefusal(beside)) return beside;
    const [visits, asOfCells, daysCells] = beside.columns;
    const on = reader.asOf(cellAt(asOfCells, 0));
    if (isRefusal(on)) return on;
    const usual = reader.settings.policy.dormancy.dormantFromDay;
    const fromDay = reader.wholeDays(cellAt(daysCells, 0), usual);
    if (isRefusal(fromDay)) return fromDay;
    const visitedOn: (Day | undefined)[] = [];
    let unreadable: Refusal | undefined;
    for (let rowIndex = 0; rowIndex < beside.rowCount; rowIndex++) {
      const visited = reader.day(cellAt(visits, rowIndex), on);
      if (isRefusal(visited)) unreadable ??= visited;
      else visitedOn.push(visited);
    }
    const share = dormantRate(visitedOn, on, fromDay).ofArrivedShare;
    return [[share ?? unreadable ?? ""]];
  });
}
