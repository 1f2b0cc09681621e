import type { SheetUnderstood } from "../../workflow/desk/clinicDesk";

/** A sheet that is read, or would be if somebody said what it is. */
export interface SheetRead {
  readonly name: string;
  readonly rows: number;
  /** Headers of its columns that nobody is sure of. */
  readonly unclear: readonly string[];
  /** The sheet as a whole is asked about and not read meanwhile. */
  readonly isAsked: boolean;
}

/** What of a workbook is read, and what is left alone. */
export interface SheetsRead {
  readonly read: readonly SheetRead[];
  readonly rows: number;
  /** The clinic's sheets that hold no records; our own call sheet is not among them. */
  readonly leftAlone: readonly string[];
}

/** Parts the sheets of a workbook for the manager, in the workbook's order. */
export function sheetsRead(sheets: readonly SheetUnderstood[]): SheetsRead {
  const read = sheets.filter(({ use }) => use !== "no").map(sheetRead);
  return {
    read,
    rows: read.reduce((sum, { rows, isAsked }) => sum + (isAsked ? 0 : rows), 0),
    leftAlone: sheets
      .filter(({ use, why }) => use === "no" && why.code !== "our_sheet" && why.code !== "empty")
      .map(({ name }) => name),
  };
}

function sheetRead({ name, rows, use, columnReadings, questions }: SheetUnderstood): SheetRead {
  const asked = new Set(questions.map(({ column }) => column));
  const unclear = columnReadings.filter(({ column, guess }) => guess || asked.has(column));
  return {
    name,
    rows,
    unclear: unclear.map(({ column, header }) => (header === "" ? column : header)),
    isAsked: use === "ask",
  };
}
