import { endColumn } from "../address/areas";
import type { Area } from "../area";
import type { Book } from "../book";
import { bodyArea, type BookTable, type TableColumn } from "./bookTable";
import { requireAllowed } from "./protection";
import { invalidArgument, wrongShape } from "./refusals";
import { insertCells, removeCells } from "./shiftCells";
import { placeTable, renameColumn, tellStoreTables, writeHeaders } from "./tables";
import { writeCells } from "./writeCells";

export interface AddedColumn {
  /** Where it comes to stand, 0-based. */
  readonly index: number;
  /** Of the whole column, header included, or of its body; one a row. */
  readonly values: readonly unknown[] | undefined;
  readonly name: string | undefined;
}

/** @throws WireError InvalidArgument for a place outside, another shape or a name in use */
export function addColumn(book: Book, table: BookTable, added: AddedColumn): TableColumn {
  requireAllowed(book, table.sheet);
  const { index, values, name } = added;
  if (index < 0 || index > table.columns.length) throw invalidArgument();
  const cells = { ...columnArea(table, 0), columnIndex: table.area.columnIndex + index };
  const grown = { ...table.area, columnCount: table.columns.length + 1 };
  const column = newColumn(table);
  const columns = table.columns.toSpliced(index, 0, column);
  insertCells(book, { sheet: table.sheet, area: cells }, "Right");
  // Put in at an edge, the cells are beside the table until it takes them in.
  table.columns = columns;
  placeTable(table, grown);
  writeHeaders(table);
  tellStoreTables(book);
  if (values !== undefined) writeColumn(book, table, { index, values });
  if (name !== undefined) renameColumn(book, { table, column }, name);
  book.tell({ kind: "tableChanged", table });
  return column;
}

function newColumn(table: BookTable): TableColumn {
  const taken = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  let number = table.columns.length + 1;
  while (taken.has(`column${number}`)) number += 1;
  const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  return { id, name: `Column${number}` };
}

function writeColumn(
  book: Book,
  table: BookTable,
  { index, values }: { readonly index: number; readonly values: readonly unknown[] },
): void {
  const whole = columnArea(table, index);
  const body = { ...bodyArea(table), columnIndex: whole.columnIndex, columnCount: 1 };
  const rows = values.map((value) => (Array.isArray(value) ? (value as unknown[]) : [value]));
  if (rows.length === whole.rowCount) writeCells(book, { sheet: table.sheet, area: whole }, rows);
  else if (rows.length === body.rowCount) {
    writeCells(book, { sheet: table.sheet, area: body }, rows);
  } else throw wrongShape();
}

/** Cells of one column, header and totals included. */
export function columnArea(table: BookTable, index: number): Area {
  return { ...table.area, columnIndex: table.area.columnIndex + index, columnCount: 1 };
}

/** Takes a column out; what is right of the table moves left. */
export function deleteColumn(book: Book, table: BookTable, column: TableColumn): void {
  const index = table.columns.indexOf(column);
  if (table.columns.length === 1 || index < 0) throw invalidArgument();
  const isLast = table.area.columnIndex + index === endColumn(table.area) - 1;
  removeCells(book, { sheet: table.sheet, area: columnArea(table, index) }, "Left");
  book.tell({ kind: "tableChanged", table });
  if (isLast) tellStoreTables(book);
}
