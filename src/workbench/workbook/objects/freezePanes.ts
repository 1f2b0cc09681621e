import type { ServerObject, ServerType } from "../../protocol/serverType";
import { sheetColumnCount, sheetRowCount, type Area } from "../area";
import { endColumn, endRow, wholeSheet } from "../address/areas";
import { requireWritable } from "../book/protection";
import { invalidArgument, itemNotFound } from "../book/refusals";
import { cellsGiven, isLeftOut, wholeGiven } from "./given";
import { rangeObject } from "./range";
import type { PlacedSheet } from "./worksheet";

/** `Excel.WorksheetFreezePanes`. */
export const freezePanesType: ServerType<PlacedSheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: (placed, count) => {
      const rowCount = countGiven(count, sheetRowCount);
      freeze(placed, { ...wholeSheet, rowCount });
    },
    freezeColumns: (placed, count) => {
      const columnCount = countGiven(count, sheetColumnCount);
      freeze(placed, { ...wholeSheet, columnCount });
    },
    /** From the sheet's first cell to the range's last. */
    freezeAt: (placed, range) => {
      const { sheet, area } = cellsGiven(placed.book, placed.sheet, range);
      if (sheet !== placed.sheet) throw invalidArgument();
      freeze(placed, {
        rowIndex: 0,
        columnIndex: 0,
        rowCount: endRow(area),
        columnCount: endColumn(area),
      });
    },
    unfreeze: (placed) => freeze(placed, undefined),
    getLocation: (placed) => {
      const location = locationOf(placed);
      if (location === undefined) throw itemNotFound();
      return location;
    },
    getLocationOrNullObject: locationOf,
  },
};

/** One when left out. */
function countGiven(count: unknown, most: number): number {
  const number = isLeftOut(count) ? 1 : wholeGiven(count);
  if (number < 1 || number >= most) throw invalidArgument();
  return number;
}

function freeze({ book, sheet }: PlacedSheet, area: Area | undefined): void {
  requireWritable(book);
  sheet.frozen = area;
  book.tell({ kind: "sheetLook", sheet, what: "freeze" });
}

function locationOf({ book, sheet }: PlacedSheet): ServerObject | undefined {
  return sheet.frozen && rangeObject(book, sheet, sheet.frozen);
}
