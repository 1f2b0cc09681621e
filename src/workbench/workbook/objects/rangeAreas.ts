import { serverObject, type ServerObject, type ServerType } from "../../protocol/serverType";
import { cellCount, isWholeColumns, isWholeRows } from "../address/areas";
import { sayAddress } from "../address/sayAddress";
import type { Area } from "../area";
import type { Book } from "../book";
import type { BookSheet } from "../book/bookSheet";
import { areaOf, cellRange, type CellRange } from "../book/cellRange";
import { clearCells } from "../book/writeCells";
import { isLeftOut, wordGiven } from "./given";
import { rangesType } from "./ranges";
import { worksheetObject } from "./worksheet";

/** Several areas of one sheet. */
export interface CellRanges {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly ranges: readonly CellRange[];
}

/** `Excel.RangeAreas`, as far as it is used: where it is, its parts and clearing them. */
export const rangeAreasType: ServerType<CellRanges> = {
  name: "RangeAreas",
  keepsReference: true,
  properties: {
    address: { read: addressOf },
    addressLocal: { read: addressOf },
    areaCount: { read: ({ ranges }) => ranges.length },
    cellCount: { read: (areas) => areasOf(areas).reduce((sum, area) => sum + cellCount(area), 0) },
    isEntireColumn: { read: (areas) => areasOf(areas).every(isWholeColumns) },
    isEntireRow: { read: (areas) => areasOf(areas).every(isWholeRows) },
  },
  objects: {
    areas: (areas) => serverObject(rangesType, areas),
    worksheet: ({ book, sheet }) => worksheetObject(book, sheet),
  },
  methods: {
    clear: ({ book, sheet, ranges }, applyTo) => {
      const words = ["All", "Formats", "Contents"] as const;
      const what = isLeftOut(applyTo) ? "All" : wordGiven(words, applyTo);
      const part = { All: "all", Formats: "formats", Contents: "contents" } as const;
      for (const range of ranges) clearCells(book, { sheet, area: areaOf(range) }, part[what]);
    },
  },
};

/** Several areas as the API offers them. */
export function rangeAreasObject(
  book: Book,
  sheet: BookSheet,
  areas: readonly Area[],
): ServerObject {
  const ranges = areas.map((area) => cellRange(book, sheet, area));
  return serverObject(rangeAreasType, { book, sheet, ranges });
}

function areasOf({ ranges }: CellRanges): Area[] {
  return ranges.map(areaOf);
}

function addressOf(areas: CellRanges): string {
  return areasOf(areas)
    .map((area) => sayAddress(areas.sheet.name, area))
    .join(",");
}
