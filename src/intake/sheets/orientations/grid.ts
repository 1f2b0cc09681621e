import { gridRecords, type GridRecords } from "./gridRecords";
import type { CellContext } from "../../cells/reading";
import { batchOf } from "../smallRecord";
import { understandTable, fingerprintOf } from "../buildTable";
import { columnsByLetter, rangeOf } from "../buildReading";
import { columnLetter } from "../cellAccess";
import type { SheetCorrection } from "../mappingCorrections";
import type { ReadSheet, SheetJob } from "../sheetJob";
import { doubtAbout } from "../sheetDoubt";
import { SheetLedger } from "../sheetLedger";
import type { SheetFlag } from "../sheetReading";
import type { TableLayout } from "../tableLayout";
import { unreadSheet } from "../unreadSheet";

/**
 * Reads a table whose visits lie across: names down and the days of a month across, or a course a
 * row with a column for each visit.
 */
export function readGrid(
  job: SheetJob,
  layout: TableLayout,
  correction: SheetCorrection | undefined,
): ReadSheet | undefined {
  const context: CellContext = {
    asOf: job.workbook.asOf,
    region: job.workbook.region,
    dateSystem: job.workbook.dateSystem,
  };
  const understood = understandTable({
    view: job.view,
    numberFormats: job.numberFormats,
    layout,
    dates: context,
    hint: undefined,
    correction,
    onCard: false,
  });
  if (understood === undefined) return undefined;
  const ledger = new SheetLedger(job.view.sheet.name, job.view.sheet.rowCount);
  const records = gridRecords({
    job,
    layout,
    columns: understood.columns,
    context,
    ledger,
    correction,
  });
  const books = ledger.close("nothing_recorded");
  const doubt = doubtAbout(job, correction);
  const empty = unreadSheet(job, { code: "headers_found" });
  const table = {
    range: rangeOf(layout),
    kind: records.kind,
    orientation: records.orientation,
    columns: columnsByLetter(understood.columns),
    used: books.used,
    headerRows: layout.headerRowIndexes.map((rowIndex) => rowIndex + 1),
  };
  const reading = {
    ...empty.reading,
    use: doubt === undefined ? ("yes" as const) : ("ask" as const),
    why: doubt ?? ({ code: "headers_found" } as const),
    rows: books.rows,
    used: doubt === undefined ? books.used : 0,
    usedRows: ledger.usedRows(),
    tables: [table],
    flags: gridFlags(records, layout),
    fingerprint: fingerprintOf(layout.cells),
  };
  if (doubt !== undefined) return { ...empty, reading };
  const batches = [
    ...batchOf("visits", job.sheetIndex, records.visits),
    ...batchOf("packages", job.sheetIndex, records.packages),
  ];
  return { reading, batches, ledger: books };
}

/** What the manager is told about a grid as a whole. */
export function gridFlags(records: GridRecords, layout: TableLayout): SheetFlag[] {
  const flags: SheetFlag[] = [];
  if (records.needsYear)
    flags.push({ code: "NEEDS_YEAR", columns: layout.series.map(columnLetter) });
  if (records.marks.length > 0) flags.push({ code: "GRID_MARKS", marks: records.marks });
  return flags;
}
