import type { ServerType } from "../../protocol/serverType";
import { serverObject } from "../../protocol/serverType";
import { areaOf, type CellRange } from "../book/cellRange";
import { copyCells } from "../book/copyCells";
import { mergeCells, unmergeCells } from "../book/mergeCells";
import type { PlacedArea } from "../book/names";
import { invalidArgument, wrongShape } from "../book/refusals";
import { removeDuplicates } from "../book/removeDuplicates";
import { selectCells } from "../book/selectCells";
import { insertCells, removeCells } from "../book/shiftCells";
import { clearCells } from "../book/writeCells";
import { setLink } from "../book/hyperlinks";
import { cellsGiven, flagGiven, isLeftOut, wholeGiven, wordGiven } from "./given";
import { rangeObject } from "./range";
import { removeDuplicatesResultType } from "./removeDuplicatesResult";
import { rangeAreasObject } from "./rangeAreas";
import { overlaps } from "../address/areas";

type RangeMethods = NonNullable<ServerType<CellRange>["methods"]>;

const cleared = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
const copied = ["All", "Formulas", "Values", "Formats"] as const;

/** Methods of `Excel.Range` that change the workbook. */
export const rangeActions: RangeMethods = {
  clear: (range, applyTo) => {
    const what = isLeftOut(applyTo) ? "All" : wordGiven(cleared, applyTo);
    if (what.endsWith("Hyperlinks")) setLink(range.book, range, undefined);
    else clearCells(range.book, placeOf(range), clearing[what as keyof typeof clearing]);
  },
  insert: (range, shift) => {
    const place = placeOf(range);
    insertCells(range.book, place, wordGiven(["Down", "Right"], shift));
    return rangeObject(range.book, place.sheet, place.area);
  },
  delete: (range, shift) =>
    removeCells(range.book, placeOf(range), wordGiven(["Up", "Left"], shift)),
  merge: (range, across) =>
    mergeCells(range.book, placeOf(range), isLeftOut(across) ? false : flagGiven(across)),
  unmerge: (range) => unmergeCells(range.book, placeOf(range)),
  getMergedAreasOrNullObject: (range) => {
    const { sheet, area } = placeOf(range);
    const merged = sheet.cells.merges().filter((each) => overlaps(each, area));
    return merged.length === 0 ? undefined : rangeAreasObject(range.book, sheet, merged);
  },
  select: (range) => selectCells(range.book, range.sheet, areaOf(range)),
  copyFrom: (range, source, copyType, skipBlanks, transpose) =>
    copyCells(range.book, {
      from: cellsGiven(range.book, range.sheet, source),
      to: placeOf(range),
      what: isLeftOut(copyType) ? "All" : wordGiven(copied, copyType),
      skipBlanks: skipBlanks === true,
      transpose: transpose === true,
    }),
  moveTo: (range, destination) => {
    const from = placeOf(range);
    const to = cellsGiven(range.book, range.sheet, destination);
    copyCells(range.book, { from, to, what: "All", skipBlanks: false, transpose: false });
    if (!overlaps(from.area, to.area)) clearCells(range.book, from, "all");
  },
  removeDuplicates: (range, columns, includesHeader) => {
    if (!Array.isArray(columns)) throw invalidArgument();
    const offsets = columns.map(wholeGiven);
    const result = removeDuplicates(range.book, placeOf(range), {
      columns: offsets,
      hasHeader: flagGiven(includesHeader),
    });
    return serverObject(removeDuplicatesResultType, result);
  },
  calculate: (range) => range.book.store.calculate(false),
  setDirty: (range) => range.book.store.calculate(true),
  /** The client library asks before it sends a large write in parts. */
  _ValidateArraySize: (range, rows, columns) => {
    const { rowCount, columnCount } = areaOf(range);
    if (rows !== rowCount || columns !== columnCount) throw wrongShape();
  },
};

const clearing = { All: "all", Formats: "formats", Contents: "contents" } as const;

function placeOf(range: CellRange): PlacedArea {
  return { sheet: range.sheet, area: areaOf(range) };
}
