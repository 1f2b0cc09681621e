import type { ReadSheet, SheetJob } from "./sheetJob";
import type { SheetWhy } from "./sheetReading";

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
