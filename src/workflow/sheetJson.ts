import type { SheetReading, TableReading } from "../intake/sheets/sheetReading";

/** What was understood of one sheet, as `read --json` gives it. */
export function sheetJson(sheet: SheetReading, why: string) {
  return {
    name: sheet.name,
    use: sheet.use,
    kind: sheet.kind,
    why,
    headerRows: sheet.headerRows,
    columns: sheet.columns,
    rows: sheet.rows,
    used: sheet.used,
    skipped: sheet.skipped.map(({ sheetRow, reason }) => ({ row: sheetRow, reason })),
    flags: sheet.flags,
    questions: sheet.questions,
    tables: sheet.tables.map(tableJson),
  };
}

function tableJson({ range, kind, orientation, columns, used }: TableReading) {
  return { range, kind, orientation, columns, used };
}
