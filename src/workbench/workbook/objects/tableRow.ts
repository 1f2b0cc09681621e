import type { ServerType } from "../../protocol/serverType";
import type { Area } from "../area";
import type { Book } from "../book";
import { bodyArea, type BookTable } from "../book/bookTable";
import { answeredValue } from "../book/cellValues";
import { itemNotFound } from "../book/refusals";
import { deleteRows } from "../book/tableRows";
import { writeCells } from "../book/writeCells";
import { rangeObject } from "./range";

/** A row of a table's body. The API knows it by its place only. */
export interface PlacedRow {
  readonly book: Book;
  readonly table: BookTable;
  readonly index: number;
}

/** `Excel.TableRow`. */
export const tableRowType: ServerType<PlacedRow> = {
  name: "TableRow",
  identity: ({ index }) => ({ Index: index }),
  properties: {
    index: { read: ({ index }) => index },
    values: {
      read: (placed) =>
        placed.table.sheet.cells.values(areaOf(placed)).map((cells) => cells.map(answeredValue)),
      write: (placed, value) =>
        writeCells(placed.book, { sheet: placed.table.sheet, area: areaOf(placed) }, value),
    },
  },
  methods: {
    delete: ({ book, table, index }) => deleteRows(book, table, { index, count: 1 }),
    getRange: (placed) => rangeObject(placed.book, placed.table.sheet, areaOf(placed)),
  },
};

function areaOf({ table, index }: PlacedRow): Area {
  const body = bodyArea(table);
  if (index >= body.rowCount) throw itemNotFound();
  return { ...body, rowIndex: body.rowIndex + index, rowCount: 1 };
}
