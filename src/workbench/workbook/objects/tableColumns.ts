import { serverObject, type ServerType } from "../../protocol/serverType";
import { addColumn } from "../book/tableColumns";
import { invalidArgument } from "../book/refusals";
import { isLeftOut, textGiven, wholeGiven } from "./given";
import type { PlacedTable } from "./table";
import { tableColumnType } from "./tableColumn";

/** `Excel.TableColumnCollection`: columns are found by name, letter case aside, or by id. */
export const tableColumnsType: ServerType<PlacedTable> = {
  name: "TableColumnCollection",
  properties: { count: { read: ({ table }) => table.columns.length } },
  collection: {
    all: ({ book, table }) =>
      table.columns.map((column) => serverObject(tableColumnType, { book, table, column })),
    one: ({ book, table }, key) => {
      const column = table.columns.find(({ id, name }) =>
        typeof key === "string" ? name.toLowerCase() === key.toLowerCase() : id === key,
      );
      return column && serverObject(tableColumnType, { book, table, column });
    },
  },
  methods: {
    add: ({ book, table }, index, values, name) => {
      if (!isLeftOut(values) && !Array.isArray(values)) throw invalidArgument();
      const column = addColumn(book, table, {
        index: isLeftOut(index) || index === -1 ? table.columns.length : wholeGiven(index),
        values: isLeftOut(values) ? undefined : values,
        name: isLeftOut(name) ? undefined : textGiven(name),
      });
      return serverObject(tableColumnType, { book, table, column });
    },
  },
};
