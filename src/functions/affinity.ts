import { clientKey } from "../core/clients/clientKey";
import { evidenceNeeded } from "../core/statistics/evidenceNeeded";
import { treatmentAffinity, type Affinity } from "../core/statistics/treatmentAffinity";
import { treatmentSwitches, type TreatmentDeals } from "../core/statistics/treatmentSwitches";
import { rawText, type RawCell } from "../intake/cells/reading";
import { answer, type Judged } from "./answer";
import { isBlankCell, isErrorCell, oneCell } from "./argumentCells";
import { isRefusal, notEnough, wrong, type AnswerRow, type Refusal } from "./cellAnswer";
import type { CellReader } from "./cellReader";
import { numbered, visitRows, type VisitRows } from "./visitRows";

const width = 7;

/** Every pair is tested: with more treatments than this a cell would wait for seconds. */
const mostTreatments = 300;

/**
 * Tells which treatment leads to which: of the clients who had one and then tried something else, how
 * many chose another, beside clients of other treatments.
 * @customfunction AFFINITY
 * @param clients The client of each purchase.
 * @param dates The date of each purchase.
 * @param treatments The treatment of each purchase, or its category.
 * @param minClients Clients who must have gone from one to the other. 5 when left out.
 * @returns A table: from, next, clients, share, lift, p, q; #N/A while nothing is sure.
 */
export function affinityCells(
  clients: any[][],
  dates: any[][],
  treatments: any[][],
  minClients?: any,
): any[][] {
  const given = [clients, dates, treatments];
  const question = { name: "AFFINITY", width, given: [...given, minClients] };
  return answer(question, (reader) => {
    const least = leastClients(minClients, reader);
    if (isRefusal(least)) return least;
    // A purchase still to come has led nobody anywhere.
    const today = reader.asOf(null);
    if (isRefusal(today)) return today;
    const rows = visitRows(given, today, reader);
    if (isRefusal(rows)) return rows;
    if (rows.day.length === 0) return rows.unreadable ?? [Array<string>(width).fill("")];
    return linkTable(rows, least, reader);
  });
}

function linkTable(rows: VisitRows, least: number, reader: CellReader): Judged {
  const { cellErrors, functionTables } = reader.words;
  const { deals, names } = treatmentDeals(rows);
  if (names.length > mostTreatments)
    return wrong(cellErrors.tooManyTreatments(names.length, mostTreatments));
  const links = treatmentAffinity(treatmentSwitches(deals, names.length, "first"), least);
  const told = links.filter(({ isTold }) => isTold);
  if (told.length === 0) return [Array<Refusal>(width).fill(notEnough(cellErrors.noSureLink))];
  return [functionTables.affinity.heads, ...told.map((link) => linkRow(link, names))];
}

/** Treatments are compared as clients are; each keeps the spelling it is met with first. */
function treatmentDeals(rows: VisitRows): {
  readonly deals: TreatmentDeals;
  readonly names: readonly string[];
} {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const treatment = (rows.more[0] ?? []).map((cell: RawCell) => {
    if (isBlankCell(cell) || isErrorCell(cell)) return -1;
    const number = numbered(numbers, clientKey(rawText(cell)));
    names[number] ??= rawText(cell).trim();
    return number;
  });
  return { deals: { client: rows.client, day: rows.day, treatment }, names };
}

function linkRow(
  { from, to, chose, others, ...link }: Affinity,
  names: readonly string[],
): AnswerRow {
  const share = chose.hits / chose.trials;
  // Where nobody else chose it there is nothing to divide by.
  const lift = others.hits === 0 ? "" : share / (others.hits / others.trials);
  return [
    names[from] ?? "",
    names[to] ?? "",
    chose.hits,
    share,
    lift,
    link.chance,
    link.falseFinds,
  ];
}

function leastClients(given: unknown, reader: CellReader): number | Refusal {
  const raw = oneCell(given, reader.words);
  if (isRefusal(raw)) return raw;
  const count = reader.count(raw);
  if (count === undefined) return evidenceNeeded.affinity.pairs;
  if (isRefusal(count)) return count;
  const isWhole = Number.isInteger(count) && count > 0;
  return isWhole ? count : wrong(reader.words.cellErrors.notClientCount(rawText(raw)));
}
