import type { ServerObject, ServerType } from "../../protocol/serverType";
import { itemNotFound, invalidArgument } from "../book/refusals";
import { requireAllowed } from "../book/protection";
import { showFilteredRows } from "../book/filterRows";
import type { ListFilter } from "../book/listFilter";
import { applyTableFilter, clearTableFilter } from "../book/tables";
import { filterCriteriaGiven } from "./filter";
import { cellsGiven, isLeftOut, wholeGiven } from "./given";
import { rangeObject } from "./range";
import type { PlacedTable } from "./table";
import type { PlacedSheet } from "./worksheet";

/** `Excel.AutoFilter` of a table. */
export const tableAutoFilterType: ServerType<PlacedTable> = {
  name: "AutoFilter",
  properties: {
    enabled: { read: ({ table }) => table.showFilterButton },
    isDataFiltered: { read: ({ table }) => table.filter.conditions.size > 0 },
    criteria: { read: ({ table }) => criteriaOf(table.filter) },
  },
  methods: {
    getRange: ({ book, table }) => rangeObject(book, table.sheet, table.area),
    getRangeOrNullObject: ({ book, table }) => rangeObject(book, table.sheet, table.area),
    clearCriteria: ({ book, table }) => {
      requireAllowed(book, table.sheet, "allowAutoFilter");
      clearTableFilter(book, table);
    },
    clearColumnCriteria: ({ book, table }, column) => {
      requireAllowed(book, table.sheet, "allowAutoFilter");
      table.filter.conditions.delete(wholeGiven(column));
      applyTableFilter(book, table);
    },
    reapply: ({ book, table }) => applyTableFilter(book, table),
  },
};

/** `Excel.AutoFilter` of a sheet: one list outside of tables. */
export const sheetAutoFilterType: ServerType<PlacedSheet> = {
  name: "AutoFilter",
  properties: {
    enabled: { read: ({ sheet }) => sheet.filter !== undefined },
    isDataFiltered: { read: ({ sheet }) => (sheet.filter?.conditions.size ?? 0) > 0 },
    criteria: { read: ({ sheet }) => (sheet.filter ? criteriaOf(sheet.filter) : []) },
  },
  methods: {
    apply: (placed, range, columnIndex, criteria) => {
      const { book, sheet } = placed;
      requireAllowed(book, sheet, "allowAutoFilter");
      const { area } = cellsGiven(book, sheet, range);
      const filter: ListFilter = { area, conditions: new Map() };
      if (!isLeftOut(columnIndex) && !isLeftOut(criteria)) {
        const column = wholeGiven(columnIndex);
        if (column < 0 || column >= area.columnCount) throw invalidArgument();
        filter.conditions.set(column, filterCriteriaGiven(criteria));
      }
      clearSheetFilter(placed);
      sheet.filter = filter;
      showFilteredRows(book, sheet, { filter, hasHeader: true });
    },
    clearCriteria: clearSheetFilter,
    clearColumnCriteria: ({ book, sheet }, column) => {
      const { filter } = sheet;
      filter?.conditions.delete(wholeGiven(column));
      if (filter !== undefined) showFilteredRows(book, sheet, { filter, hasHeader: true });
    },
    reapply: ({ book, sheet }) => {
      const { filter } = sheet;
      if (filter !== undefined) showFilteredRows(book, sheet, { filter, hasHeader: true });
    },
    remove: (placed) => {
      clearSheetFilter(placed);
      placed.sheet.filter = undefined;
    },
    getRange: (placed) => {
      const range = rangeOf(placed);
      if (range === undefined) throw itemNotFound();
      return range;
    },
    getRangeOrNullObject: rangeOf,
  },
};

function rangeOf({ book, sheet }: PlacedSheet): ServerObject | undefined {
  return sheet.filter && rangeObject(book, sheet, sheet.filter.area);
}

function clearSheetFilter({ book, sheet }: PlacedSheet): void {
  requireAllowed(book, sheet, "allowAutoFilter");
  const { filter } = sheet;
  if (filter === undefined || filter.conditions.size === 0) return;
  filter.conditions.clear();
  showFilteredRows(book, sheet, { filter, hasHeader: true });
}

/** One a column; `null` where there is no condition. */
function criteriaOf({ area, conditions }: ListFilter): unknown[] {
  return Array.from({ length: area.columnCount }, (_, index) => conditions.get(index) ?? null);
}
