import {
  cellErrors,
  cellKind,
  type CellArea,
  type CellColumn,
  type DateSystem,
  type DefinedName,
  type SheetCells,
  type TableArea,
  type WorkbookCells,
} from "../../src/intake/sheets/workbookCells";

/** What a test may write into a cell; `#N/A` and its kind become error cells. */
export type TestCell = string | number | boolean | null | { value: number; format: string };

export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly merges?: readonly CellArea[];
  readonly hidden?: boolean;
  readonly tables?: readonly TableArea[];
  readonly hiddenRows?: readonly number[];
}

/** Builds the intake's view of a workbook from rows as a person would type them. */
export function workbookOf(
  sheets: readonly TestSheet[],
  options: {
    readonly dateSystem?: DateSystem;
    readonly names?: readonly DefinedName[];
    readonly settingsPart?: string;
  } = {},
): WorkbookCells {
  const texts = new Map<string, number>();
  const numberFormats = new Map<string, number>([["General", 0]]);
  const built = sheets.map((sheet) => sheetOf(sheet, texts, numberFormats));
  return {
    dateSystem: options.dateSystem ?? 1900,
    texts: [...texts.keys()],
    numberFormats: [...numberFormats.keys()],
    sheets: built,
    names: options.names ?? [],
    settingsPart: options.settingsPart,
  };
}

function sheetOf(
  sheet: TestSheet,
  texts: Map<string, number>,
  numberFormats: Map<string, number>,
): SheetCells {
  let rowCount = 0;
  sheet.rows.forEach((row, rowIndex) => {
    if (row.some((cell) => cell !== null && cell !== "")) rowCount = rowIndex + 1;
  });
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, columnIndex): CellColumn => {
    const column = {
      kinds: new Uint8Array(rowCount),
      values: new Float64Array(rowCount),
      formats: new Uint16Array(rowCount),
    };
    for (let rowIndex = 0; rowIndex < rowCount; rowIndex++) {
      const cell = sheet.rows[rowIndex]?.[columnIndex] ?? null;
      const [kind, value, format] = cellOf(cell, texts, numberFormats);
      column.kinds[rowIndex] = kind;
      column.values[rowIndex] = value;
      column.formats[rowIndex] = format;
    }
    return column;
  });
  return {
    name: sheet.name,
    hidden: sheet.hidden ?? false,
    rowCount,
    columns,
    merges: sheet.merges ?? [],
    tables: sheet.tables ?? [],
    hiddenRows: sheet.hiddenRows ?? [],
  };
}

function cellOf(
  cell: TestCell,
  texts: Map<string, number>,
  numberFormats: Map<string, number>,
): [kind: number, value: number, format: number] {
  if (cell === null || cell === "") return [cellKind.blank, 0, 0];
  if (typeof cell === "number") return [cellKind.number, cell, 0];
  if (typeof cell === "boolean") return [cellKind.boolean, Number(cell), 0];
  if (typeof cell === "object")
    return [cellKind.number, cell.value, indexOf(numberFormats, cell.format)];
  const error = (cellErrors as readonly string[]).indexOf(cell);
  if (error >= 0) return [cellKind.error, error, 0];
  return [cellKind.text, indexOf(texts, cell), 0];
}

function indexOf(table: Map<string, number>, text: string): number {
  const known = table.get(text);
  if (known !== undefined) return known;
  table.set(text, table.size);
  return table.size - 1;
}
