import { serverObject, type ServerObject, type ServerType } from "../../protocol/serverType";
import { intersection } from "../address/areas";
import type { Area } from "../area";
import type { Book } from "../book";
import {
  bodyArea,
  headerArea,
  totalsArea,
  type BookTable,
  type TableColumn,
} from "../book/bookTable";
import { answeredValue } from "../book/cellValues";
import { itemNotFound } from "../book/refusals";
import { columnArea, deleteColumn } from "../book/tableColumns";
import { renameColumn } from "../book/tables";
import { writeCells } from "../book/writeCells";
import { filterType } from "./filter";
import { textGiven } from "./given";
import { rangeObject } from "./range";

/** A column of a table. */
export interface PlacedColumn {
  readonly book: Book;
  readonly table: BookTable;
  readonly column: TableColumn;
}

/** `Excel.TableColumn`. */
export const tableColumnType: ServerType<PlacedColumn> = {
  name: "TableColumn",
  identity: ({ column }) => ({ Id: column.id }),
  properties: {
    id: { read: ({ column }) => column.id },
    index: { read: indexOf },
    name: {
      read: ({ column }) => column.name,
      write: ({ book, table, column }, value) =>
        renameColumn(book, { table, column }, textGiven(value)),
    },
    values: {
      read: (placed) =>
        placed.table.sheet.cells.values(areaOf(placed)).map((cells) => cells.map(answeredValue)),
      write: (placed, value) =>
        writeCells(placed.book, { sheet: placed.table.sheet, area: areaOf(placed) }, value),
    },
  },
  objects: { filter: (placed) => serverObject(filterType, placed) },
  methods: {
    delete: ({ book, table, column }) => deleteColumn(book, table, column),
    getRange: (placed) => partObject(placed, placed.table.area),
    getDataBodyRange: (placed) => partObject(placed, bodyArea(placed.table)),
    getHeaderRowRange: (placed) => partObject(placed, headerArea(placed.table)),
    getTotalRowRange: (placed) => partObject(placed, totalsArea(placed.table)),
  },
};

function indexOf({ table, column }: PlacedColumn): number {
  const index = table.columns.indexOf(column);
  if (index < 0) throw itemNotFound();
  return index;
}

function areaOf(placed: PlacedColumn): Area {
  return columnArea(placed.table, indexOf(placed));
}

function partObject(placed: PlacedColumn, part: Area | undefined): ServerObject {
  const area = part && intersection(part, areaOf(placed));
  if (area === undefined) throw itemNotFound();
  return rangeObject(placed.book, placed.table.sheet, area);
}
