import { cellArea, cellCount, endColumn, endRow, intersection } from "../address/areas";
import type { Area } from "../area";
import type { Book } from "../book";
import type { CellContent } from "../cellStore";
import { mayBeReadOtherwise, typedContent } from "../text/typedContent";
import type { CellsChanged } from "./bookChange";
import type { BookSheet } from "./bookSheet";
import { headerArea, type BookTable } from "./bookTable";
import { answeredValue, isReadable } from "./cellValues";
import { placeTable, readHeaders, tablesIn, tellStoreTables } from "./tables";
import type { PlacedArea } from "./names";
import { requireUnlocked } from "./protection";
import { invalidArgument, wrongShape } from "./refusals";

/**
 * Writes values or formulas as the API is given them: rows of cells in the shape of the area, or
 * one value for all. `null` leaves a cell as it is; texts are read as if they were typed.
 *
 * @throws WireError InvalidArgument for another shape, AccessDenied for locked cells
 */
export function writeCells(book: Book, { sheet, area }: PlacedArea, given: unknown): void {
  if (!isReadable(area)) throw invalidArgument();
  const rows = shapedRows(given, area);
  requireUnlocked(book, sheet, area);
  const single = cellCount(area) === 1;
  const before = single ? oneValue(sheet, area) : undefined;
  const formats: FormatToSet[] = [];
  const contents = rows.map((cells, down) =>
    cells.map((cell, across) => {
      if (typeof cell !== "string") return plainContent(cell);
      if (!mayBeReadOtherwise(cell)) return cell;
      const place = cellArea(area.rowIndex + down, area.columnIndex + across);
      return typedText(book, { sheet, area: place }, { cell, formats });
    }),
  );
  for (const { place, numberFormat } of formats) sheet.cells.setLook(place, { numberFormat });
  sheet.cells.write(area, contents);
  const cell = before === undefined ? undefined : { before, after: oneValue(sheet, area) };
  afterEdit(book, sheet, area, { by: "addin", ...(cell === undefined ? {} : { cell }) });
}

interface FormatToSet {
  readonly place: Area;
  readonly numberFormat: string;
}

/** What the first cell of an area shows. */
export function oneValue(sheet: BookSheet, area: Area): CellContent {
  const [[value = ""] = []] = sheet.cells.values({ ...area, rowCount: 1, columnCount: 1 });
  return answeredValue(value);
}

/** @throws WireError InvalidArgument unless it is one value or rows in the shape of the area */
export function shapedRows(given: unknown, area: Area): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) {
    return Array.from({ length: area.rowCount }, () =>
      Array.from({ length: area.columnCount }, () => given),
    );
  }
  const rows = given as readonly unknown[];
  const shaped = (cells: unknown) => Array.isArray(cells) && cells.length === area.columnCount;
  if (rows.length !== area.rowCount || !rows.every(shaped)) throw wrongShape();
  return rows as readonly (readonly unknown[])[];
}

/** `null` leaves the cell as it is. */
function plainContent(cell: unknown): CellContent | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  throw invalidArgument();
}

/** A text that may be a number or a date, unless the cell's format keeps it as text. */
function typedText(
  book: Book,
  { sheet, area }: PlacedArea,
  { cell, formats }: { readonly cell: string; readonly formats: FormatToSet[] },
): CellContent {
  const { numberFormat } = sheet.cells.look(area.rowIndex, area.columnIndex);
  if (numberFormat === "@") return cell;
  const typed = typedContent(cell, book.date1904);
  if (typed.numberFormat !== undefined && numberFormat === "General") {
    formats.push({ place: area, numberFormat: typed.numberFormat });
  }
  return typed.content;
}

type EditFacts = Pick<CellsChanged, "by" | "cell"> & {
  readonly changeType?: CellsChanged["changeType"];
};

/** What follows when cells were written: tables grow and learn their headers, listeners hear. */
export function afterEdit(book: Book, sheet: BookSheet, area: Area, facts: EditFacts): void {
  growTableAbove(book, sheet, area);
  const tables = tablesIn(book, sheet, area);
  for (const table of tables) {
    const header = headerArea(table);
    if (header !== undefined && intersection(header, area)) readHeaders(book, table);
  }
  book.tell({ kind: "cellsChanged", sheet, area, changeType: "RangeEdited", tables, ...facts });
}

/** A table takes in what is written straight below it, as Excel's AutoCorrect does. */
function growTableAbove(book: Book, sheet: BookSheet, area: Area): void {
  const table = book.tables.find((each) => each.sheet === sheet && isBelow(each, area));
  if (table === undefined) return;
  const grown = { ...table.area, rowCount: endRow(area) - table.area.rowIndex };
  if (tablesIn(book, sheet, grown).length > 1 || isBlank(sheet, area)) return;
  placeTable(table, grown);
  tellStoreTables(book);
  book.tell({ kind: "tableChanged", table });
}

function isBelow(table: BookTable, area: Area): boolean {
  return (
    !table.totalsRow &&
    area.rowIndex === endRow(table.area) &&
    area.columnIndex >= table.area.columnIndex &&
    endColumn(area) <= endColumn(table.area)
  );
}

function isBlank(sheet: BookSheet, area: Area): boolean {
  const [first = []] = sheet.cells.formulas({ ...area, rowCount: 1 });
  return first.every((content) => content === "");
}

/**
 * Empties cells, forgets their looks, or both.
 *
 * @throws WireError AccessDenied for locked cells
 */
export function clearCells(
  book: Book,
  { sheet, area }: PlacedArea,
  what: "contents" | "formats" | "all",
): void {
  requireUnlocked(book, sheet, area);
  sheet.cells.clear(area, what);
  if (what !== "formats") afterEdit(book, sheet, area, { by: "addin" });
  else book.tell({ kind: "formatted", sheet, area });
}
