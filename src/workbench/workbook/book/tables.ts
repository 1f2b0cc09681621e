import { endRow, overlaps } from "../address/areas";
import type { Area } from "../area";
import type { Book } from "../book";
import type { StoreTable } from "../cellStore";
import { headerArea, type BookTable, type TableColumn } from "./bookTable";
import type { BookSheet } from "./bookSheet";
import { shownText } from "./cellValues";
import { insertCells, removeCells } from "./shiftCells";
import { findName, isName, type PlacedArea } from "./names";
import { requireAllowed, requireWritable } from "./protection";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "./refusals";
import { showFilteredRows } from "./filterRows";

/** The table with this id or, letter case aside, this name. */
export function findTable(book: Book, key: string): BookTable | undefined {
  const wanted = key.toLowerCase();
  return book.tables.find((table) => table.id === key || table.name.toLowerCase() === wanted);
}

/** Tables of a sheet that have a cell in the area. */
export function tablesIn(book: Book, sheet: BookSheet, area: Area): BookTable[] {
  return book.tables.filter((table) => table.sheet === sheet && overlaps(table.area, area));
}

/**
 * Makes a table of some cells. Without headers a row of "Column1", "Column2" … is put in above;
 * with headers, blank and repeated ones are given names of their own.
 *
 * @throws WireError InvalidOperation over another table
 */
export function addTable(book: Book, { sheet, area }: PlacedArea, hasHeaders: boolean): BookTable {
  requireAllowed(book, sheet);
  if (tablesIn(book, sheet, area).length > 0) {
    throw invalidOperation("A table can't overlap a range that contains another table.");
  }
  const below = { ...area, rowIndex: endRow(area), rowCount: 1 };
  if (!hasHeaders) insertCells(book, { sheet, area: { ...area, rowCount: 1 } }, "Down");
  else if (area.rowCount === 1) insertCells(book, { sheet, area: below }, "Down");
  const rowCount = hasHeaders ? Math.max(area.rowCount, 2) : area.rowCount + 1;
  const placed = { ...area, rowCount };
  const texts = hasHeaders ? headerTexts(sheet, placed) : [];
  const table = newTable(book, { sheet, area: placed }, columnNames(texts, area.columnCount));
  book.tables.push(table);
  writeHeaders(table);
  tellStoreTables(book);
  book.tell({ kind: "tableAdded", table });
  return table;
}

function newTable(book: Book, { sheet, area }: PlacedArea, names: readonly string[]): BookTable {
  const id = String(book.nextNumber());
  return {
    id,
    name: freeTableName(book),
    sheet,
    area,
    columns: names.map((name, index) => ({ id: index + 1, name })),
    headerRow: true,
    totalsRow: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    filter: { area, conditions: new Map() },
    sort: undefined,
  };
}

function freeTableName(book: Book): string {
  let number = book.tables.length + 1;
  const taken = (name: string) => findTable(book, name) ?? findName(book, name, undefined);
  while (taken(`Table${number}`) !== undefined) number += 1;
  return `Table${number}`;
}

export function headerTexts(sheet: BookSheet, area: Area): string[] {
  const [texts = []] = sheet.cells.values({ ...area, rowCount: 1 });
  return texts.map(shownText);
}

/** Header texts as a table takes them: none blank, none twice. */
export function columnNames(texts: readonly string[], count: number): string[] {
  const names: string[] = [];
  const taken = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    const text = texts[index] ?? "";
    const stem = text === "" ? "Column" : text;
    let name = text === "" ? `Column${index + 1}` : text;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem}${number}`;
    taken.add(name.toLowerCase());
    names.push(name);
  }
  return names;
}

/** Headers are always texts: what the cells held is written as the columns are named. */
export function writeHeaders(table: BookTable): void {
  const area = headerArea(table);
  if (area === undefined) return;
  const [held = []] = table.sheet.cells.values(area);
  const names = table.columns.map(({ name }) => name);
  if (names.every((name, index) => held[index] === name)) return;
  table.sheet.cells.setLook(area, { numberFormat: "@" });
  table.sheet.cells.write(area, [names]);
}

/** Takes over what was written into header cells as the names of columns. */
export function readHeaders(book: Book, table: BookTable): void {
  const area = headerArea(table);
  if (area === undefined) return;
  const names = columnNames(headerTexts(table.sheet, area), table.columns.length);
  table.columns.forEach((column, index) => (column.name = names[index] ?? column.name));
  writeHeaders(table);
  tellStoreTables(book);
}

/** @throws WireError ItemAlreadyExists for a name in use, InvalidArgument for what is no name */
export function renameTable(book: Book, table: BookTable, name: string): void {
  requireWritable(book);
  if (!isName(name)) throw invalidArgument();
  const same = findTable(book, name);
  if (same !== undefined && same !== table) throw itemAlreadyExists();
  if (findName(book, name, undefined) !== undefined) throw itemAlreadyExists();
  table.name = name;
  tellStoreTables(book);
  book.tell({ kind: "tableChanged", table });
}

/** Renames a column in its header. @throws WireError InvalidArgument for another column's name */
export function renameColumn(
  book: Book,
  { table, column }: { readonly table: BookTable; readonly column: TableColumn },
  name: string,
): void {
  requireAllowed(book, table.sheet);
  const same = table.columns.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (name === "" || (same !== undefined && same !== column)) throw invalidArgument();
  column.name = name;
  writeHeaders(table);
  tellStoreTables(book);
  book.tell({ kind: "tableChanged", table });
}

/** Moves a table and its filter to an area. */
export function placeTable(table: BookTable, area: Area): void {
  table.area = area;
  table.filter.area = area;
}

/** Forgets a table; its cells stay. */
export function convertToRange(book: Book, table: BookTable): void {
  requireAllowed(book, table.sheet);
  clearTableFilter(book, table);
  book.tables.splice(book.tables.indexOf(table), 1);
  tellStoreTables(book);
  book.tell({ kind: "tableDeleted", table });
}

/** Removes a table and its cells; what is below moves up. */
export function deleteTable(book: Book, table: BookTable): void {
  convertToRange(book, table);
  table.sheet.cells.clear(table.area, "all");
  removeCells(book, table, "Up");
}

/** Shows the rows that meet the conditions of a table's filter. */
export function applyTableFilter(book: Book, table: BookTable): void {
  const { filter, headerRow: hasHeader, totalsRow: hasTotals } = table;
  showFilteredRows(book, table.sheet, { filter, hasHeader, hasTotals });
}

export function clearTableFilter(book: Book, table: BookTable): void {
  if (table.filter.conditions.size === 0) return;
  table.filter.conditions.clear();
  applyTableFilter(book, table);
}

/** Tells the formulas what tables there are. */
export function tellStoreTables(book: Book): void {
  book.store.setTables(book.tables.map(storeTable));
}

/** A table as formulas know it. */
export function storeTable(table: BookTable): StoreTable {
  const { name, sheet, area, columns, headerRow, totalsRow } = table;
  const names = columns.map((column) => column.name);
  return { name, sheetId: sheet.id, area, columns: names, headerRow, totalsRow };
}
