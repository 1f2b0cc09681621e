import { serverObject, type ServerObject, type ServerType } from "../../protocol/serverType";
import { bodyArea } from "../book/bookTable";
import { invalidArgument, itemNotFound } from "../book/refusals";
import { addRows, deleteRows } from "../book/tableRows";
import { isLeftOut, wholeGiven } from "./given";
import type { PlacedTable } from "./table";
import { tableRowType } from "./tableRow";

/** `Excel.TableRowCollection`. */
export const tableRowsType: ServerType<PlacedTable> = {
  name: "TableRowCollection",
  properties: { count: { read: countOf } },
  collection: {
    all: (placed) =>
      Array.from({ length: countOf(placed) }, (_, index) => rowObject(placed, index)),
    one: (placed, key) =>
      typeof key === "number" && key >= 0 && key < countOf(placed)
        ? rowObject(placed, key)
        : undefined,
  },
  methods: {
    add: (placed, index, values) => {
      const at = isLeftOut(index) || index === -1 ? countOf(placed) : wholeGiven(index);
      addRows(placed.book, placed.table, { index: at, rows: rowsGiven(placed, values) });
      return rowObject(placed, at);
    },
    getCount: countOf,
    getItemAt: (placed, index) => {
      const at = wholeGiven(index);
      if (at < 0 || at >= countOf(placed)) throw itemNotFound();
      return rowObject(placed, at);
    },
    deleteRowsAt: ({ book, table }, index, count) =>
      deleteRows(book, table, {
        index: wholeGiven(index),
        count: isLeftOut(count) ? 1 : wholeGiven(count),
      }),
  },
};

function countOf({ table }: PlacedTable): number {
  return bodyArea(table).rowCount;
}

function rowObject({ book, table }: PlacedTable, index: number): ServerObject {
  return serverObject(tableRowType, { book, table, index });
}

/** Rows of cells, one row of cells, one value for a table of one column, or a blank row. */
function rowsGiven({ table }: PlacedTable, values: unknown): readonly (readonly unknown[])[] {
  if (isLeftOut(values)) return [Array.from({ length: table.columns.length }, () => null)];
  if (!Array.isArray(values)) return [[values]];
  const given = values as readonly unknown[];
  if (given.length === 0) throw invalidArgument();
  return given.every(Array.isArray) ? (given as readonly unknown[][]) : [given];
}
