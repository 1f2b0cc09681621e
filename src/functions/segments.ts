import type { Day } from "../core/calendar/day";
import { ableFrom as topSpendFrom } from "../core/retention/ableFrom";
import { isAble } from "../core/retention/isAble";
import { segmentOf } from "../core/retention/segmentOf";
import type { CellContext, RawCell, Reading } from "../intake/cells/reading";
import { readSessions, type Sessions } from "../intake/cells/sessions";
import { answer, spilled } from "./answer";
import { cellAt, isBlankCell, sideBySide, type ArgumentColumn } from "./argumentCells";
import { isRefusal, type AnswerRow, type Refusal } from "./cellAnswer";
import type { CellReader } from "./cellReader";

/**
 * Names each client's segment: prospect, new, active, sleeping, neglected, unfinished, able or
 * limited.
 * @customfunction SEGMENT
 * @param lastVisit Dates of the last visits: one cell or a column.
 * @param balance Sessions or money each client has left.
 * @param spend What each client spent in the last 24 months.
 * @param neglected TRUE where a client complained or was forgotten.
 * @param asOf The day asked about: one fixed date cell. Today when left out.
 * @param ableFrom Spend from which a client is able to buy. The top fifth of the column when left out.
 * @param firstPurchase Dates of the first purchases.
 * @returns The segment in the workbook's language; blank for an empty row.
 */
export function segmentCells(
  lastVisit: any[][],
  balance?: any[][],
  spend?: any[][],
  neglected?: any[][],
  asOf?: any,
  ableFrom?: any,
  firstPurchase?: any[][],
): any[][] {
  const ofClients: readonly unknown[] = [lastVisit, balance, spend, neglected, firstPurchase, asOf];
  const question = { name: "SEGMENT", width: 1, given: [...ofClients, ableFrom] };
  return answer(question, (reader) => {
    const beside = sideBySide(ofClients, "repeat", reader.words);
    if (isRefusal(beside)) return beside;
    const { rowCount, columns } = beside;
    const said = reader.centsEverywhere(ableFrom);
    if (isRefusal(said)) return said;
    const from = said ?? topSpend(columns[2], reader);
    return spilled(rowCount, 1, reader, (rowIndex) =>
      segmentRow(
        columns.map((column) => cellAt(column, rowIndex)),
        from,
        reader,
      ),
    );
  });
}

function segmentRow(
  cells: readonly RawCell[],
  from: number | undefined,
  reader: CellReader,
): AnswerRow | Refusal {
  const [visitCell = null, balanceCell = null, spendCell = null, neglectedCell = null] = cells;
  const [firstCell = null, asOfCell = null] = cells.slice(4);
  const own = [balanceCell, spendCell, neglectedCell, firstCell];
  const asOf = reader.asOf(asOfCell);
  if (isRefusal(asOf)) return asOf;
  const lastArrivalOn = reader.day(visitCell, asOf);
  const left = hasLeftovers(balanceCell, asOf, reader);
  const spent = reader.cents(spendCell, asOf);
  const isNeglected = reader.yesNo(neglectedCell, asOf);
  const firstDealOn = reader.day(firstCell, asOf);
  if (isRefusal(lastArrivalOn)) return lastArrivalOn;
  if (isRefusal(left)) return left;
  if (isRefusal(spent)) return spent;
  if (isRefusal(isNeglected)) return isNeglected;
  if (isRefusal(firstDealOn)) return firstDealOn;
  if (lastArrivalOn === undefined && own.every(isBlankCell)) return [""];
  const segment = segmentOf(
    {
      lastArrivalOn,
      firstDealOn,
      asOf,
      isNeglected: isNeglected === true,
      hasLeftovers: left,
      isAble: isAble(undefined, spent, from),
    },
    reader.settings.policy,
  );
  if (segment.ok) return [reader.words.segments[segment.value]];
  return reader.afterAsOf(segment.problem.arrivalOn, asOf);
}

/** Money left, or sessions left as a sheet writes them ("剩3次", "3 left"). */
function hasLeftovers(raw: RawCell, asOf: Day, reader: CellReader): boolean | Refusal {
  const cents = reader.cents(raw, asOf);
  if (!isRefusal(cents)) return cents !== undefined && cents > 0;
  const sessions = reader.read(readSessionsLeft, raw, asOf);
  if (sessions === undefined || isRefusal(sessions) || sessions.remaining === undefined)
    return cents;
  return sessions.remaining > 0;
}

/** The argument is the balance, so a bare "3次" is what is left. */
function readSessionsLeft(raw: RawCell, context: CellContext): Reading<Sessions> {
  return readSessions(raw, { ...context, header: "balance" });
}

/** The spend of the column's top fifth, in cents; `undefined` when too few spent anything. */
function topSpend(column: ArgumentColumn | undefined, reader: CellReader): number | undefined {
  // A single cell stands in every row: it is no column to find a top fifth in.
  if (column === undefined || column.length === 1) return undefined;
  const spends = column
    .map((cell) => reader.cents(cell))
    .filter((cents) => typeof cents === "number");
  return topSpendFrom(spends, reader.settings.policy.segments);
}
