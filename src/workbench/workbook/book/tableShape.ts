import { cellArea, endColumn, endRow, overlaps } from "../address/areas";
import type { Area } from "../area";
import type { Book } from "../book";
import { bodyArea, type BookTable, type TableColumn } from "./bookTable";
import { requireAllowed } from "./protection";
import { invalidArgument, invalidOperation } from "./refusals";
import { insertCells, removeCells } from "./shiftCells";
import {
  columnNames,
  headerTexts,
  placeTable,
  tablesIn,
  tellStoreTables,
  writeHeaders,
} from "./tables";

/**
 * Gives a table another area. Its header stays where it is.
 *
 * @throws WireError InvalidArgument for an area elsewhere or without a body row
 */
export function resizeTable(book: Book, table: BookTable, area: Area): void {
  requireAllowed(book, table.sheet);
  const smallest = 1 + Number(table.headerRow) + Number(table.totalsRow);
  if (area.rowIndex !== table.area.rowIndex || area.rowCount < smallest) throw invalidArgument();
  if (!overlaps(area, table.area)) throw invalidArgument();
  const others = tablesIn(book, table.sheet, area).filter((other) => other !== table);
  if (others.length > 0) throw invalidOperation();
  const offset = area.columnIndex - table.area.columnIndex;
  const kept = Array.from(
    { length: area.columnCount },
    (_, index) => table.columns[index + offset],
  );
  placeTable(table, area);
  const texts = headerTexts(table.sheet, { ...area, rowCount: 1 });
  const wanted = kept.map((column, index) => column?.name ?? texts[index] ?? "");
  const names = columnNames(wanted, area.columnCount);
  let nextId = Math.max(...table.columns.map(({ id }) => id)) + 1;
  table.columns = names.map((name, index) => ({ id: kept[index]?.id ?? nextId++, name }));
  writeHeaders(table);
  tellStoreTables(book);
  book.tell({ kind: "tableChanged", table });
}

/** Shows or hides the header row. Its cells are emptied; nothing else moves. */
export function showHeaderRow(book: Book, table: BookTable, shown: boolean): void {
  requireAllowed(book, table.sheet);
  if (table.headerRow === shown) return;
  const { area } = table;
  if (shown) {
    const above = { ...area, rowIndex: area.rowIndex - 1, rowCount: area.rowCount + 1 };
    if (above.rowIndex < 0) throw invalidOperation();
    table.headerRow = true;
    placeTable(table, above);
    writeHeaders(table);
  } else {
    table.sheet.cells.clear({ ...area, rowCount: 1 }, "contents");
    table.headerRow = false;
    placeTable(table, { ...area, rowIndex: area.rowIndex + 1, rowCount: area.rowCount - 1 });
  }
  tellStoreTables(book);
  book.tell({ kind: "tableChanged", table });
}

/** Adds or takes away the totals row, with "Total" and the last column's sum. */
export function showTotalsRow(book: Book, table: BookTable, shown: boolean): void {
  requireAllowed(book, table.sheet);
  if (table.totalsRow === shown) return;
  const row = shown ? endRow(table.area) : endRow(table.area) - 1;
  const cells = { ...table.area, rowIndex: row, rowCount: 1 };
  if (shown) {
    insertCells(book, { sheet: table.sheet, area: cells }, "Down");
    placeTable(table, { ...table.area, rowCount: table.area.rowCount + 1 });
    table.totalsRow = true;
    writeTotals(table, row);
  } else {
    table.totalsRow = false;
    placeTable(table, { ...table.area, rowCount: table.area.rowCount - 1 });
    table.sheet.cells.clear(cells, "all");
    removeCells(book, { sheet: table.sheet, area: cells }, "Up");
  }
  tellStoreTables(book);
  book.tell({ kind: "tableChanged", table });
}

function writeTotals(table: BookTable, row: number): void {
  const { sheet, area, columns } = table;
  sheet.cells.write(cellArea(row, area.columnIndex), [["Total"]]);
  const last = columns.at(-1);
  if (last === undefined || columns.length < 2) return;
  const body = bodyArea(table);
  const column = endColumn(area) - 1;
  const values = sheet.cells.values({ ...body, columnIndex: column, columnCount: 1 });
  const numbers = values.every(([value]) => typeof value === "number" || value === "");
  const code = numbers ? 109 : 103;
  sheet.cells.write(cellArea(row, column), [
    [`=SUBTOTAL(${code},${columnReference(table, last)})`],
  ]);
}

/** A column as formulas name it: "Table1[Total '#]". */
function columnReference(table: BookTable, column: TableColumn): string {
  return `${table.name}[${column.name.replace(/[[\]#'@]/g, "'$&")}]`;
}
