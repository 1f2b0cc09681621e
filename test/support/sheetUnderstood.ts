import type { ColumnReading } from "../../src/intake/sheets/sheetReading";
import type { SheetUnderstood } from "../../src/workflow/desk/clinicDesk";

/** A sheet as the desk tells of it: a plain list of clients unless said otherwise. */
export function sheet(differing: Partial<SheetUnderstood> = {}): SheetUnderstood {
  return {
    name: "Sheet",
    hidden: false,
    use: "yes",
    kind: "clients",
    why: { code: "headers_found" },
    headerRows: [1],
    columns: {},
    columnReadings: [],
    rows: 10,
    used: 10,
    flags: [],
    questions: [],
    tables: [],
    ignoredColumns: [],
    sensitiveColumns: [],
    fingerprint: "name|phone",
    ...differing,
  };
}

export function column(differing: Partial<ColumnReading> = {}): ColumnReading {
  return {
    column: "A",
    header: "Name",
    field: undefined,
    guess: false,
    samples: ["1", "2"],
    ...differing,
  };
}
