import type { ServerType } from "../../protocol/serverType";
import { bodyArea, type TableSort } from "../book/bookTable";
import { sortRows } from "../book/sortRows";
import { fieldsGiven } from "./rangeSort";
import type { PlacedTable } from "./table";

/** `Excel.TableSort`. */
export const tableSortType: ServerType<PlacedTable> = {
  name: "TableSort",
  properties: {
    fields: { read: ({ table }) => table.sort?.fields ?? [] },
    matchCase: { read: ({ table }) => table.sort?.matchCase ?? false },
    method: { read: () => "PinYin" },
  },
  methods: {
    apply: (placed, fields, matchCase) =>
      sort(placed, { fields: fieldsGiven(fields), matchCase: matchCase === true }),
    reapply: (placed) => {
      if (placed.table.sort !== undefined) sort(placed, placed.table.sort);
    },
    /** Forgets the order; the rows stay as they are. */
    clear: ({ table }) => {
      table.sort = undefined;
    },
  },
};

function sort({ book, table }: PlacedTable, order: TableSort): void {
  sortRows(book, { sheet: table.sheet, area: bodyArea(table) }, order);
  table.sort = order;
}
