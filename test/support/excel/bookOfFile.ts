import { cellErrors, cellKind } from "../../../src/intake/sheets/workbookCells";
import type { GridSheet, GridWorkbook } from "../../../src/host/xlsx/grid/gridWorkbook";
import { readWorkbookForGrid } from "../../../src/host/xlsx/readWorkbookForGrid";
import { fillBook } from "../../../src/workbench/page/fillBook";
import { cellArea } from "../../../src/workbench/workbook/address/areas";
import { createBook, type Book, type BookOptions } from "../../../src/workbench/workbook/book";
import type { CellContent, SheetStore } from "../../../src/workbench/workbook/cellStore";
import {
  createMemoryStore,
  type MemoryStore,
} from "../../../src/workbench/workbook/memory/memoryStore";

/** A workbook of the workbench that keeps its cells in memory. */
export interface MemoryBook {
  readonly book: Book;
  readonly store: MemoryStore;
}

/** A file as the workbench opens it, with formulas as the values they were saved with. */
export function bookOfFile(bytes: Uint8Array, options: BookOptions = {}): MemoryBook {
  const read = readWorkbookForGrid(bytes);
  if (!read.ok) throw new Error(`the file cannot be read: ${read.problem.code}`);
  const file = read.value;
  const store = createMemoryStore();
  const book = createBook(store, {
    date1904: file.dateSystem === 1904,
    ...options,
    sheetNames: file.sheets.map(({ name }) => name),
  });
  file.sheets.forEach((sheet, index) => {
    const cells = book.sheets[index]?.cells;
    if (cells !== undefined) fillCells(cells, sheet, file);
  });
  fillBook(book, file);
  return { book, store };
}

function fillCells(cells: SheetStore, sheet: GridSheet, file: GridWorkbook): void {
  sheet.columns.forEach((column, columnIndex) => {
    if (column === undefined) return;
    for (let rowIndex = 0; rowIndex < sheet.rowCount; rowIndex++) {
      const content = contentOf(column, rowIndex, file);
      if (content === undefined) continue;
      const place = cellArea(rowIndex, columnIndex);
      const look = file.looks[column.formats[rowIndex] ?? 0];
      if (look !== undefined) cells.setLook(place, look);
      cells.write(place, [[content]]);
    }
  });
  for (let at = 0; at < sheet.blanks.length; at += 3) {
    const [rowIndex = 0, columnIndex = 0, index = 0] = sheet.blanks.slice(at, at + 3);
    const look = file.looks[index];
    if (look !== undefined) cells.setLook(cellArea(rowIndex, columnIndex), look);
  }
  for (const { firstRowIndex, firstColumnIndex, lastRowIndex, lastColumnIndex } of sheet.merges)
    cells.merge({
      rowIndex: firstRowIndex,
      columnIndex: firstColumnIndex,
      rowCount: lastRowIndex - firstRowIndex + 1,
      columnCount: lastColumnIndex - firstColumnIndex + 1,
    });
}

type Column = NonNullable<GridSheet["columns"][number]>;

function contentOf(
  { kinds, values }: Column,
  rowIndex: number,
  { texts }: GridWorkbook,
): CellContent | undefined {
  const value = values[rowIndex] ?? 0;
  switch (kinds[rowIndex]) {
    case cellKind.number:
      return value;
    case cellKind.text:
      return `'${texts[value] ?? ""}`;
    case cellKind.boolean:
      return value === 1;
    case cellKind.error:
      return cellErrors[value] ?? "#OTHER!";
    default:
      return undefined;
  }
}
