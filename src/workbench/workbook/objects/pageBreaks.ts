import { serverObject, type ServerObject, type ServerType } from "../../protocol/serverType";
import { cellArea } from "../address/areas";
import { requireWritable } from "../book/protection";
import { invalidArgument } from "../book/refusals";
import { cellsGiven } from "./given";
import { rangeObject } from "./range";
import type { PlacedSheet } from "./worksheet";

type Direction = "rowBreaks" | "columnBreaks";

/** A page break before a row or column. */
interface PlacedBreak extends PlacedSheet {
  readonly direction: Direction;
  readonly index: number;
}

/** `Excel.PageBreakCollection` between rows. */
export const horizontalPageBreaksType = pageBreaksType("rowBreaks");

/** `Excel.PageBreakCollection` between columns. */
export const verticalPageBreaksType = pageBreaksType("columnBreaks");

function pageBreaksType(direction: Direction): ServerType<PlacedSheet> {
  return {
    name: "PageBreakCollection",
    collection: {
      all: (placed) =>
        placed.sheet.page[direction].map((index) => objectOf(placed, direction, index)),
      one: (placed, key) => {
        const index = placed.sheet.page[direction].find((each) => String(each) === String(key));
        return index === undefined ? undefined : objectOf(placed, direction, index);
      },
    },
    methods: {
      /** Before the range's first cell; there is none before the sheet's first row or column. */
      add: (placed, range) => {
        const { area } = cellsGiven(placed.book, placed.sheet, range);
        const index = direction === "rowBreaks" ? area.rowIndex : area.columnIndex;
        if (index === 0) throw invalidArgument();
        const others = placed.sheet.page[direction].filter((each) => each !== index);
        setBreaks(placed, direction, [...others, index]);
        return objectOf(placed, direction, index);
      },
      removePageBreaks: (placed) => setBreaks(placed, direction, []),
    },
  };
}

const pageBreakType: ServerType<PlacedBreak> = {
  name: "PageBreak",
  identity: ({ index }) => ({ _Id: String(index) }),
  properties: {
    _Id: { read: ({ index }) => String(index) },
    rowIndex: { read: ({ direction, index }) => (direction === "rowBreaks" ? index : 0) },
    columnIndex: { read: ({ direction, index }) => (direction === "columnBreaks" ? index : 0) },
  },
  methods: {
    delete: (placed) => {
      const { direction, index } = placed;
      const others = placed.sheet.page[direction].filter((each) => each !== index);
      setBreaks(placed, direction, others);
    },
    getCellAfterBreak: ({ book, sheet, direction, index }) =>
      rangeObject(book, sheet, direction === "rowBreaks" ? cellArea(index, 0) : cellArea(0, index)),
  },
};

function objectOf(placed: PlacedSheet, direction: Direction, index: number): ServerObject {
  return serverObject(pageBreakType, { ...placed, direction, index });
}

function setBreaks(
  { book, sheet }: PlacedSheet,
  direction: Direction,
  indexes: readonly number[],
): void {
  requireWritable(book);
  sheet.page[direction] = [...indexes].sort((one, other) => one - other);
  book.tell({ kind: "sheetLook", sheet, what: "page" });
}
