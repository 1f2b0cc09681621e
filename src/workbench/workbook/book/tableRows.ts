import type { Book } from "../book";
import { bodyArea, type BookTable } from "./bookTable";
import { requireAllowed } from "./protection";
import { invalidArgument, wrongShape } from "./refusals";
import { insertCells, removeCells } from "./shiftCells";
import { placeTable, tellStoreTables } from "./tables";
import { writeCells } from "./writeCells";

export interface AddedRows {
  /** Before which row of the body, 0-based; the count of rows for behind the last. */
  readonly index: number;
  readonly rows: readonly (readonly unknown[])[];
}

/** @throws WireError InvalidArgument for a place outside or rows of another width */
export function addRows(book: Book, table: BookTable, { index, rows }: AddedRows): void {
  requireAllowed(book, table.sheet);
  const body = bodyArea(table);
  if (index < 0 || index > body.rowCount) throw invalidArgument();
  if (rows.some((cells) => cells.length !== table.columns.length)) throw wrongShape();
  const area = { ...body, rowIndex: body.rowIndex + index, rowCount: rows.length };
  const grown = { ...table.area, rowCount: table.area.rowCount + rows.length };
  insertCells(book, { sheet: table.sheet, area }, "Down");
  // Put in at an edge, the cells are beside the table until it takes them in.
  placeTable(table, grown);
  tellStoreTables(book);
  writeCells(book, { sheet: table.sheet, area }, rows);
}

/** Takes rows of the body out; a table keeps at least one row, emptied. */
export function deleteRows(
  book: Book,
  table: BookTable,
  { index, count }: { readonly index: number; readonly count: number },
): void {
  requireAllowed(book, table.sheet);
  const body = bodyArea(table);
  if (index < 0 || count < 1 || index + count > body.rowCount) throw invalidArgument();
  const area = { ...body, rowIndex: body.rowIndex + index, rowCount: count };
  if (count < body.rowCount) {
    removeCells(book, { sheet: table.sheet, area }, "Up");
    return;
  }
  table.sheet.cells.clear({ ...area, rowCount: 1 }, "contents");
  if (count > 1) {
    const rest = { ...area, rowIndex: area.rowIndex + 1, rowCount: count - 1 };
    removeCells(book, { sheet: table.sheet, area: rest }, "Up");
  }
  book.tell({ kind: "tableChanged", table });
}
