import { serverObject, type ServerObject, type ServerType } from "../../protocol/serverType";
import type { Book } from "../book";
import { bodyArea, headerArea, totalsArea, type BookTable } from "../book/bookTable";
import { requireAllowed } from "../book/protection";
import { itemNotFound, invalidArgument } from "../book/refusals";
import { resizeTable, showHeaderRow, showTotalsRow } from "../book/tableShape";
import {
  applyTableFilter,
  clearTableFilter,
  convertToRange,
  deleteTable,
  renameTable,
} from "../book/tables";
import { cellsGiven, flagGiven, textGiven } from "./given";
import { rangeObject } from "./range";
import { tableAutoFilterType } from "./autoFilter";
import { tableColumnsType } from "./tableColumns";
import { tableRowsType } from "./tableRows";
import { tableSortType } from "./tableSort";
import { worksheetObject } from "./worksheet";

/** A table of a workbook. */
export interface PlacedTable {
  readonly book: Book;
  readonly table: BookTable;
}

type TableFlag =
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton"
  | "highlightFirstColumn"
  | "highlightLastColumn";

/** `Excel.Table`. */
export const tableType: ServerType<PlacedTable> = {
  name: "Table",
  identity: ({ table }) => ({ Id: table.id }),
  properties: {
    id: { read: ({ table }) => table.id },
    legacyId: { read: ({ table }) => table.id },
    name: {
      read: ({ table }) => table.name,
      write: ({ book, table }, value) => renameTable(book, table, textGiven(value)),
    },
    style: {
      read: ({ table }) => table.style,
      write: ({ book, table }, value) => {
        requireAllowed(book, table.sheet);
        table.style = textGiven(value);
        book.tell({ kind: "tableChanged", table });
      },
    },
    showHeaders: {
      read: ({ table }) => table.headerRow,
      write: ({ book, table }, value) => showHeaderRow(book, table, flagGiven(value)),
    },
    showTotals: {
      read: ({ table }) => table.totalsRow,
      write: ({ book, table }, value) => showTotalsRow(book, table, flagGiven(value)),
    },
    showBandedRows: flagProperty("showBandedRows"),
    showBandedColumns: flagProperty("showBandedColumns"),
    showFilterButton: flagProperty("showFilterButton"),
    highlightFirstColumn: flagProperty("highlightFirstColumn"),
    highlightLastColumn: flagProperty("highlightLastColumn"),
  },
  objects: {
    autoFilter: (placed) => serverObject(tableAutoFilterType, placed),
    columns: (placed) => serverObject(tableColumnsType, placed),
    rows: (placed) => serverObject(tableRowsType, placed),
    sort: (placed) => serverObject(tableSortType, placed),
    worksheet: ({ book, table }) => worksheetObject(book, table.sheet),
  },
  methods: {
    getRange: ({ book, table }) => rangeObject(book, table.sheet, table.area),
    getDataBodyRange: ({ book, table }) => rangeObject(book, table.sheet, bodyArea(table)),
    getHeaderRowRange: (placed) => areaObject(placed, headerArea(placed.table)),
    getTotalRowRange: (placed) => areaObject(placed, totalsArea(placed.table)),
    resize: ({ book, table }, newRange) => {
      const { sheet, area } = cellsGiven(book, table.sheet, newRange);
      if (sheet !== table.sheet) throw invalidArgument();
      resizeTable(book, table, area);
    },
    convertToRange: ({ book, table }) => {
      convertToRange(book, table);
      return rangeObject(book, table.sheet, table.area);
    },
    delete: ({ book, table }) => deleteTable(book, table),
    clearFilters: ({ book, table }) => {
      requireAllowed(book, table.sheet, "allowAutoFilter");
      clearTableFilter(book, table);
    },
    reapplyFilters: ({ book, table }) => {
      requireAllowed(book, table.sheet, "allowAutoFilter");
      applyTableFilter(book, table);
    },
  },
};

/** A table as the API offers it. */
export function tableObject(book: Book, table: BookTable): ServerObject {
  return serverObject(tableType, { book, table });
}

function areaObject(
  { book, table }: PlacedTable,
  area: ReturnType<typeof headerArea>,
): ServerObject {
  if (area === undefined) throw itemNotFound();
  return rangeObject(book, table.sheet, area);
}

function flagProperty(flag: TableFlag) {
  return {
    read: ({ table }: PlacedTable) => table[flag],
    write: ({ book, table }: PlacedTable, value: unknown) => {
      requireAllowed(book, table.sheet);
      table[flag] = flagGiven(value);
      book.tell({ kind: "tableChanged", table });
    },
  };
}
