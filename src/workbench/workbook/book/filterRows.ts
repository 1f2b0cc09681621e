import { cellArea } from "../address/areas";
import type { Area } from "../area";
import type { Book } from "../book";
import type { CellValue } from "../cellStore";
import { cellText } from "../text/cellText";
import { compareCells, meetsCondition } from "../text/compareCells";
import type { BookSheet } from "./bookSheet";
import { changeLines } from "./lines";
import type { FilterCriteria, ListFilter } from "./listFilter";
import { notEmulated } from "./refusals";

/**
 * Hides the rows of a list that do not meet every condition, and shows the rest.
 *
 * @param hasHeader - the list's first row is its header and always shown
 */
export function showFilteredRows(
  book: Book,
  sheet: BookSheet,
  { filter, hasHeader, hasTotals = false }: FilteredList,
): void {
  const { area } = filter;
  const body = {
    ...area,
    rowIndex: area.rowIndex + Number(hasHeader),
    rowCount: area.rowCount - Number(hasHeader) - Number(hasTotals),
  };
  changeLines(sheet.rows, { start: body.rowIndex, count: body.rowCount }, { filtered: false });
  for (const [columnOffset, criteria] of filter.conditions) {
    const column = { ...body, columnIndex: body.columnIndex + columnOffset, columnCount: 1 };
    const shown = shownRows(book, sheet, column, criteria);
    shown.forEach((isShown, index) => {
      if (isShown) return;
      changeLines(sheet.rows, { start: body.rowIndex + index, count: 1 }, { filtered: true });
    });
  }
  book.tell({ kind: "sheetLook", sheet, what: "filter" });
}

export interface FilteredList {
  readonly filter: ListFilter;
  readonly hasHeader: boolean;
  readonly hasTotals?: boolean;
}

/** Says of each row of one column whether it meets the condition. */
function shownRows(
  book: Book,
  sheet: BookSheet,
  column: Area,
  criteria: FilterCriteria,
): boolean[] {
  const values = sheet.cells.values(column).map(([value = ""]) => value);
  switch (criteria.filterOn) {
    case "Values": {
      const wanted = new Set((criteria.values ?? []).map(String));
      return values.map((value, index) => {
        const place = cellArea(column.rowIndex + index, column.columnIndex);
        return wanted.has(textAt(book, sheet, place, value));
      });
    }
    case "Custom":
      return values.map((value) => meetsBoth(value, criteria));
    case "TopItems":
    case "TopPercent":
      return atMost(values, criteria, -1);
    case "BottomItems":
    case "BottomPercent":
      return atMost(values, criteria, 1);
    default:
      throw notEmulated(`Filter criteria on ${criteria.filterOn}`);
  }
}

/** Filters by values compare what is seen in the cells. */
export function textAt(book: Book, sheet: BookSheet, place: Area, value: CellValue): string {
  if (typeof value === "string") return value;
  const { numberFormat } = sheet.cells.look(place.rowIndex, place.columnIndex);
  return cellText(value, numberFormat, book.date1904);
}

function meetsBoth(value: CellValue, criteria: FilterCriteria): boolean {
  const first = criteria.criterion1 === undefined || meetsCondition(value, criteria.criterion1);
  if (criteria.criterion2 === undefined) return first;
  const second = meetsCondition(value, criteria.criterion2);
  return criteria.operator === "Or" ? first || second : first && second;
}

/** The largest or smallest numbers, ties included. */
function atMost(
  values: readonly CellValue[],
  criteria: FilterCriteria,
  direction: 1 | -1,
): boolean[] {
  const numbers = values.filter((value) => typeof value === "number");
  numbers.sort((one, other) => direction * compareCells(one, other));
  const asked = Number(criteria.criterion1);
  const percent = criteria.filterOn.endsWith("Percent");
  const count = percent ? Math.max(1, Math.floor((numbers.length * asked) / 100)) : asked;
  const last = numbers[Math.min(count, numbers.length) - 1];
  return values.map(
    (value) => typeof value === "number" && last !== undefined && direction * (value - last) <= 0,
  );
}
