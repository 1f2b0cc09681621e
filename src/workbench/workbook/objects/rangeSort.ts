import type { ServerType } from "../../protocol/serverType";
import { areaOf, type CellRange } from "../book/cellRange";
import type { SortField } from "../book/listFilter";
import { invalidArgument, notEmulated } from "../book/refusals";
import { sortRows } from "../book/sortRows";
import { isLeftOut, recordGiven, wholeGiven } from "./given";

/** `Excel.RangeSort`. */
export const rangeSortType: ServerType<CellRange> = {
  name: "RangeSort",
  methods: {
    apply: (range, fields, matchCase, hasHeaders, orientation) => {
      if (!isLeftOut(orientation) && orientation !== "Rows") {
        throw notEmulated("RangeSort.apply by columns");
      }
      const area = areaOf(range);
      const header = hasHeaders === true ? 1 : 0;
      const body = { ...area, rowIndex: area.rowIndex + header, rowCount: area.rowCount - header };
      if (body.rowCount < 1) return;
      const order = { fields: fieldsGiven(fields), matchCase: matchCase === true };
      sortRows(range.book, { sheet: range.sheet, area: body }, order);
    },
  },
};

/** As `Excel.SortField[]`; sorting by colours and icons is not emulated. */
export function fieldsGiven(fields: unknown): SortField[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  return fields.map((field) => {
    const given = recordGiven(field);
    const sortOn = given["sortOn"];
    if (!isLeftOut(sortOn) && sortOn !== "Value") throw notEmulated("Sorting by colours or icons");
    return { key: wholeGiven(given["key"]), ascending: given["ascending"] !== false };
  });
}
