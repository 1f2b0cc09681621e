import type { ServerType } from "../../protocol/serverType";
import { contains } from "../address/areas";
import type { BookTable } from "../book/bookTable";
import { areaOf, type CellRange } from "../book/cellRange";
import { tablesIn } from "../book/tables";
import { itemNotFound } from "../book/refusals";
import { tableObject } from "./table";

/** The tables that touch a range, or lie within it. */
export interface TableScope {
  readonly range: CellRange;
  readonly fullyContained: boolean;
}

/** `Excel.TableScopedCollection`. */
export const scopedTablesType: ServerType<TableScope> = {
  name: "TableScopedCollection",
  properties: { count: { read: (scope) => tablesOf(scope).length } },
  collection: {
    all: (scope) => tablesOf(scope).map((table) => tableObject(scope.range.book, table)),
    one: (scope, key) => {
      const found = tablesOf(scope).find(({ id, name }) => id === String(key) || name === key);
      return found && tableObject(scope.range.book, found);
    },
  },
  methods: {
    getFirst: (scope) => {
      const [first] = tablesOf(scope);
      if (first === undefined) throw itemNotFound();
      return tableObject(scope.range.book, first);
    },
  },
};

function tablesOf({ range, fullyContained }: TableScope): BookTable[] {
  const area = areaOf(range);
  const touching = tablesIn(range.book, range.sheet, area);
  return fullyContained ? touching.filter((table) => contains(area, table.area)) : touching;
}
