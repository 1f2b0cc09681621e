import type { MatchProblem, MatchedRecords } from "../core/clients/clientBook";
import { noText } from "../core/clients/columns";
import type { ClinicReading } from "../intake/readClinic";
import type { Ledger, LedgerLine } from "../intake/sheets/ledgerLine";

/**
 * The ledger of a workbook after matching (K3): a row whose client nobody can name was read but is
 * not used, so it moves to the listed ones. Used and listed still add up to the rows.
 */
export function wholeLedger(reading: ClinicReading, matched: MatchedRecords): Ledger {
  const { rows, used, listed } = reading.ledger;
  const lost = distinct(matched.problems.map((problem) => lineOf(problem, matched)));
  const lostRows = new Set(lost.map(placeOf));
  const before = listed.map((line) =>
    lostRows.has(placeOf(line)) ? { ...line, used: false } : line,
  );
  const alreadyLost = new Set(listed.filter((line) => !line.used).map(placeOf));
  const newlyLost = [...lostRows].filter((place) => !alreadyLost.has(place)).length;
  return { rows, used: used - newlyLost, listed: [...before, ...lost] };
}

/** A row of purchases that also tells of its client is two records of one row, and listed once. */
function distinct(lines: readonly LedgerLine[]): LedgerLine[] {
  const told = new Set<string>();
  return lines.filter((line) => {
    const key = `${placeOf(line)} ${line.code} ${line.raw}`;
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}

function placeOf({ sheet, sheetRow }: LedgerLine): string {
  return `${sheetRow}!${sheet}`;
}

function lineOf({ code, kind, rowIndex }: MatchProblem, { records }: MatchedRecords): LedgerLine {
  const rows = records[kind];
  if (rows === undefined) throw new RangeError(`a problem in a kind nobody read: ${kind}`);
  const { clientName, partialName, phone, clientId, memberCardNo } = rows.fields;
  const named = [
    ["clientName", clientName],
    ["clientName", partialName],
    ["phone", phone],
    ["clientId", clientId],
    ["memberCardNo", memberCardNo],
  ] as const;
  const said = named.find(([, column]) => (column?.[rowIndex] ?? noText) !== noText);
  const text = said?.[1]?.[rowIndex];
  return {
    used: false,
    sheet: records.sheetNames[rows.sheet[rowIndex] ?? -1] ?? "",
    sheetRow: rows.sheetRow[rowIndex] ?? 0,
    ...(said === undefined ? {} : { field: said[0] }),
    raw: text === undefined ? "" : (records.texts[text] ?? ""),
    code,
  };
}
