import { overdue } from "../core/retention/overdue";
import { ownRhythm } from "../core/retention/ownRhythm";
import { satisfaction } from "../core/results/satisfaction";
import { rawText } from "../intake/cells/reading";
import { answerRows } from "./answer";
import { isRefusal, notEnough, wrong } from "./cellAnswer";
import { answerClients } from "./clientHistories";
import { readScores } from "./scorePair";

/**
 * Gives each client's last visit from a list of visits.
 * @customfunction LAST.VISIT LAST_VISIT
 * @param client The clients asked about: one cell or a column.
 * @param visitClients The client of each visit.
 * @param visitDates The date of each visit.
 * @param asOf The day asked about: one fixed date cell. Today when left out.
 * @returns The date of the last visit; blank for a client without one.
 */
export function lastVisitCells(
  client: any[][],
  visitClients: any[][],
  visitDates: any[][],
  asOf?: any,
): any[][] {
  const question = {
    name: "LAST_VISIT",
    width: 1,
    given: [client, visitClients, visitDates, asOf],
  };
  const searched = { clients: visitClients, dates: visitDates };
  return answerClients(question, { asked: client, searched, asOf }, ({ days }, { reader }) => {
    return [reader.serial(days.at(-1))];
  });
}

/**
 * Sums up each client from a list of visits or purchases: first, second and last date, visits and
 * spend.
 * @customfunction CLIENT.SUMMARY CLIENT_SUMMARY
 * @param client The clients asked about: one cell or a column.
 * @param clients The client of each row.
 * @param dates The date of each row.
 * @param amounts The amount of each row; below 0 for a refund, which is no visit.
 * @param asOf The day asked about: one fixed date cell. Today when left out.
 * @returns Five columns: first, second, last, visits, spend; one day counts as one visit.
 */
export function clientSummaryCells(
  client: any[][],
  clients: any[][],
  dates: any[][],
  amounts?: any[][],
  asOf?: any,
): any[][] {
  const given = [client, clients, dates, amounts, asOf];
  const question = { name: "CLIENT_SUMMARY", width: 5, given };
  const searched = { clients, dates, amounts };
  return answerClients(question, { asked: client, searched, asOf }, (history, { reader }) => {
    const { days, spendCents } = history;
    return [
      reader.serial(days[0]),
      reader.serial(days[1]),
      reader.serial(days.at(-1)),
      days.length === 0 ? "" : days.length,
      spendCents === undefined ? "" : spendCents / 100,
    ];
  });
}

/**
 * Compares how long each client has been away with how often the client usually comes.
 * @customfunction OVERDUE
 * @param client The clients asked about: one cell or a column.
 * @param clients The client of each visit.
 * @param dates The date of each visit.
 * @param asOf The day asked about: one fixed date cell. Today when left out.
 * @returns Three columns: usual gap in days, days away, and how many usual gaps that is.
 */
export function overdueCells(
  client: any[][],
  clients: any[][],
  dates: any[][],
  asOf?: any,
): any[][] {
  const question = { name: "OVERDUE", width: 3, given: [client, clients, dates, asOf] };
  const searched = { clients, dates };
  return answerClients(question, { asked: client, searched, asOf }, ({ days }, { reader, on }) => {
    const lastArrivalOn = days.at(-1);
    if (lastArrivalOn === undefined) return ["", "", ""];
    const { rhythm } = reader.settings.policy;
    const medianGapDays = ownRhythm(days, rhythm) ?? NaN;
    const late = overdue({ arrivalDays: days.length, medianGapDays, lastArrivalOn }, on, rhythm);
    if (late.ok) return [late.value.medianGapDays, late.value.daysAway, late.value.ratio];
    const { needed, arrivalDays } = late.problem;
    return notEnough(reader.words.cellErrors.notEnoughToTell(needed, arrivalDays));
  });
}

/**
 * Gives how much of what each client expected was found: experience divided by expectation.
 * @customfunction SATISFACTION
 * @param experience Scores of what was found: one cell or a column.
 * @param expectation Scores of what was expected, on the same scale.
 * @returns The quotient, 1 being as expected; blank where a score is missing.
 */
export function satisfactionCells(experience: any[][], expectation: any[][]): any[][] {
  const question = { name: "SATISFACTION", width: 1, given: [experience, expectation] };
  return answerRows(question, ([foundCell = null, hopedCell = null], reader) => {
    const scores = readScores(foundCell, hopedCell, reader);
    if (scores === undefined) return [""];
    if (isRefusal(scores)) return scores;
    const found = satisfaction(scores.experience, scores.expectation);
    // An expectation next to nothing is no score: its quotient is beyond any number.
    if (found.ok && Number.isFinite(found.value)) return [found.value];
    const { zeroExpectation, notAScore } = reader.words.cellErrors;
    if (scores.expectation === 0) return wrong(zeroExpectation);
    return wrong(notAScore(rawText(scores.experience < 0 ? foundCell : hopedCell)));
  });
}
