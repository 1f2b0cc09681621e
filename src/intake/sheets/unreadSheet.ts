import { fingerprintOf } from "./buildTable";
import { columnLetter } from "./cellAccess";
import { columnProfile } from "./columnProfile";
import { sensitiveFields } from "./fieldNames";
import type { ReadSheet, SheetJob } from "./sheetJob";
import type { ColumnReading, SheetWhy } from "./sheetReading";
import type { TableLayout } from "./tableLayout";
import { shownSamples } from "./shownSamples";

/** A sheet that is not read, and why; "ask" where the manager can change that. */
export function unreadSheet(job: SheetJob, why: SheetWhy, use: "no" | "ask" = "no"): ReadSheet {
  const { name, hidden } = job.view.sheet;
  return {
    reading: {
      name,
      hidden,
      use,
      kind: null,
      why,
      headerRows: [],
      columns: {},
      columnReadings: [],
      rows: 0,
      used: 0,
      usedRows: new Int32Array(0),
      skipped: [],
      filled: [],
      flags: [],
      questions: [],
      tables: [],
      ignoredColumns: [],
      sensitiveColumns: [],
      fingerprint: "",
    },
    batches: [],
    ledger: { rows: 0, used: 0, listed: [] },
  };
}

/**
 * A sheet whose columns name nobody. They are shown all the same: the manager can say which of them
 * does, and the next sheet with these headings is read by that.
 */
export function unnamedSheet(job: SheetJob, layout: TableLayout): ReadSheet {
  const unread = unreadSheet(job, { code: "no_client_column" });
  const columnReadings = layout.cells.map(({ columnIndex, header, match }): ColumnReading => {
    const { view, numberFormats } = job;
    const { sheet, texts } = view;
    const profile = columnProfile(sheet, columnIndex, layout.firstRowIndex, texts, numberFormats);
    const isSensitive = match.fields.some((field) => sensitiveFields.has(field));
    return {
      column: columnLetter(columnIndex),
      header,
      field: undefined,
      guess: false,
      samples: isSensitive ? [] : shownSamples(profile, job.workbook.dateSystem),
    };
  });
  const fingerprint = fingerprintOf(layout.cells);
  return { ...unread, reading: { ...unread.reading, columnReadings, fingerprint } };
}
