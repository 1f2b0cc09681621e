import type { Area } from "../area";
import type { Book } from "../book";
import type { CellValue } from "../cellStore";
import { compareCells } from "../text/compareCells";
import { bodyArea, type BookTable } from "./bookTable";
import type { BookSheet } from "./bookSheet";
import { showFilteredRows, textAt } from "./filterRows";
import type { FilterCriteria, ListFilter } from "./listFilter";
import { requireAllowed } from "./protection";
import { sortRows } from "./sortRows";

/** A list whose header offers to filter and sort it: a table, or the one list a sheet filters. */
export interface HeadedList {
  readonly sheet: BookSheet;
  readonly filter: ListFilter;
  /** `undefined` for cells that are no table. */
  readonly table: BookTable | undefined;
}

/** Lists of a sheet whose headers show buttons. */
export function headedLists(book: Book, sheet: BookSheet): HeadedList[] {
  const tables = book.tables.filter(
    (table) => table.sheet === sheet && table.headerRow && table.showFilterButton,
  );
  const lists = tables.map((table): HeadedList => ({ sheet, filter: table.filter, table }));
  if (sheet.filter !== undefined) lists.push({ sheet, filter: sheet.filter, table: undefined });
  return lists;
}

/** What stands under the header. */
export function listBody({ filter, table }: HeadedList): Area {
  if (table !== undefined) return bodyArea(table);
  const { area } = filter;
  return { ...area, rowIndex: area.rowIndex + 1, rowCount: area.rowCount - 1 };
}

/**
 * What the cells of a column show, each text once, in the order they would be sorted.
 *
 * @param column - 0-based within the list
 */
export function textsOfColumn(book: Book, list: HeadedList, column: number): string[] {
  const { sheet } = list;
  const body = listBody(list);
  const cells = { ...body, columnIndex: body.columnIndex + column, columnCount: 1 };
  const shown = new Map<string, CellValue>();
  sheet.cells.values(cells).forEach(([value = ""], index) => {
    const place = { ...cells, rowIndex: body.rowIndex + index, rowCount: 1 };
    const text = textAt(book, sheet, place, value);
    if (!shown.has(text)) shown.set(text, value);
  });
  const last = (text: string) => Number(text === "");
  return [...shown]
    .sort(([a, one], [b, other]) => last(a) - last(b) || compareCells(one, other))
    .map(([text]) => text);
}

/**
 * Shows the rows whose cell in a column meets a condition, all other columns' conditions included.
 *
 * @param criteria - `undefined` for any cell
 * @throws WireError AccessDenied on a sheet whose protection does not allow it
 */
export function filterList(
  book: Book,
  list: HeadedList,
  { column, criteria }: { readonly column: number; readonly criteria: FilterCriteria | undefined },
): void {
  const { sheet, filter } = list;
  requireAllowed(book, sheet, "allowAutoFilter");
  if (criteria === undefined) filter.conditions.delete(column);
  else filter.conditions.set(column, criteria);
  showList(book, list);
}

/** Sorts a list by one column, as a person does. @throws WireError AccessDenied, as for filtering */
export function sortList(
  book: Book,
  list: HeadedList,
  { column, ascending }: { readonly column: number; readonly ascending: boolean },
): void {
  const { sheet, table } = list;
  const order = { fields: [{ key: column, ascending }], matchCase: false };
  sortRows(book, { sheet, area: listBody(list) }, { ...order, by: "person" });
  if (table !== undefined) table.sort = order;
  if (list.filter.conditions.size > 0) showList(book, list);
}

function showList(book: Book, { sheet, filter, table }: HeadedList): void {
  showFilteredRows(book, sheet, { filter, hasHeader: true, hasTotals: table?.totalsRow === true });
}
