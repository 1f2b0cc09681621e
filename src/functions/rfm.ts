import type { Day } from "../core/calendar/day";
import { rfm, rfmCuts, type RfmFacts } from "../core/retention/rfm";
import type { RawCell } from "../intake/cells/reading";
import { answer, spilled } from "./answer";
import { cellAt, sideBySide } from "./argumentCells";
import { isRefusal, type Refusal } from "./cellAnswer";
import type { CellReader } from "./cellReader";

/**
 * Scores each client from 111 to 555 by last visit, number of visits and spend, in fifths of the
 * columns given.
 * @customfunction RFM
 * @param lastVisit Dates of the last visits: a column.
 * @param visits How often each client came.
 * @param spend What each client spent.
 * @param asOf The day asked about: one fixed date cell. Today when left out.
 * @returns Three digits, 5 the best fifth; blank where one of the three is blank.
 */
export function rfmCells(lastVisit: any[][], visits: any[][], spend: any[][], asOf?: any): any[][] {
  const columns = [lastVisit, visits, spend];
  return answer({ name: "RFM", width: 1, given: [...columns, asOf] }, (reader) => {
    const beside = sideBySide(columns, "repeat", reader.words);
    if (isRefusal(beside)) return beside;
    const asOfDay = reader.asOfEverywhere(asOf);
    if (isRefusal(asOfDay)) return asOfDay;
    const facts = Array.from({ length: beside.rowCount }, (_, rowIndex) =>
      rfmFacts(
        beside.columns.map((column) => cellAt(column, rowIndex)),
        asOfDay,
        reader,
      ),
    );
    const known = facts.filter(isKnown);
    const cuts = rfmCuts({
      daysAway: known.map((fact) => fact.daysAway),
      visits: known.map((fact) => fact.visits),
      spend: known.map((fact) => fact.spend),
    });
    return spilled(beside.rowCount, 1, reader, (rowIndex) => {
      const fact = facts[rowIndex];
      if (isRefusal(fact)) return fact;
      return [fact === undefined || cuts === undefined ? "" : rfm(fact, cuts)];
    });
  });
}

function rfmFacts(
  [visitCell = null, visitsCell = null, spendCell = null]: readonly RawCell[],
  asOf: Day,
  reader: CellReader,
): RfmFacts | undefined | Refusal {
  const visited = reader.pastDay(visitCell, asOf);
  const visits = reader.count(visitsCell);
  const spend = reader.cents(spendCell, asOf);
  const refusal = [visited, visits, spend].find(isRefusal);
  if (refusal !== undefined) return refusal;
  if (typeof visited !== "number" || typeof visits !== "number" || typeof spend !== "number")
    return undefined;
  return { daysAway: asOf - visited, visits, spend };
}

function isKnown(fact: RfmFacts | undefined | Refusal): fact is RfmFacts {
  return fact !== undefined && !isRefusal(fact);
}
