import {
  cellErrors,
  cellKind,
  type CellColumn,
  type SheetCells,
  type WorkbookCells,
} from "../../src/intake/sheets/workbookCells";

/** What a test compares a cell with: its value, an error as `{ error }`, a date as `{ date }`. */
export type CellValue =
  | number
  | string
  | boolean
  | null
  | { readonly error: string }
  | { readonly date: number };

/** Every cell of a sheet, row by row, as plain values. */
export function cellValues(workbook: WorkbookCells, sheet = workbook.sheets[0]): CellValue[][] {
  if (sheet === undefined) throw new RangeError("no such sheet");
  return Array.from({ length: sheet.rowCount }, (_, rowIndex) =>
    sheet.columns.map((column) => column && valueAt(workbook, column, rowIndex)).map(orBlank),
  );
}

/** The sheet of this name. */
export function sheetNamed(workbook: WorkbookCells, name: string): SheetCells {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new RangeError(`no sheet ${name}`);
  return sheet;
}

function orBlank(value: CellValue | undefined): CellValue {
  return value === undefined ? null : value;
}

function valueAt(workbook: WorkbookCells, column: CellColumn, rowIndex: number): CellValue {
  const value = column.values[rowIndex]!;
  switch (column.kinds[rowIndex]) {
    case cellKind.number: {
      const format = workbook.numberFormats[column.formats[rowIndex]!]!;
      return /[yd]/.test(format) ? { date: value } : value;
    }
    case cellKind.text:
      return workbook.texts[value]!;
    case cellKind.boolean:
      return value === 1;
    case cellKind.error:
      return { error: cellErrors[value]! };
    default:
      return null;
  }
}
