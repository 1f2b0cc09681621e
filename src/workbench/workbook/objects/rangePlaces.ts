import type { ServerObject, ServerType } from "../../protocol/serverType";
import { bounding, cellArea, endColumn, endRow, intersection, wholeSheet } from "../address/areas";
import type { Area } from "../area";
import { areaOf, type CellRange } from "../book/cellRange";
import { edgeOf, surroundingArea } from "../book/regions";
import { spillParentOf } from "../book/spills";
import { invalidArgument, itemNotFound } from "../book/refusals";
import { cellsGiven, flagGiven, isLeftOut, wholeGiven, wordGiven } from "./given";
import { rangeObject } from "./range";

type RangeMethods = NonNullable<ServerType<CellRange>["methods"]>;

const directions = ["Left", "Right", "Up", "Down"] as const;

/** Methods of `Excel.Range` that answer other cells. */
export const rangePlaces: RangeMethods = {
  getCell: (range, down, across) => {
    const { rowIndex, columnIndex } = areaOf(range);
    return on(range, cellArea(rowIndex + wholeGiven(down), columnIndex + wholeGiven(across)));
  },
  getRow: (range, index) => {
    const area = areaOf(range);
    return on(range, { ...area, rowIndex: area.rowIndex + wholeGiven(index), rowCount: 1 });
  },
  getColumn: (range, index) => {
    const area = areaOf(range);
    return on(range, {
      ...area,
      columnIndex: area.columnIndex + wholeGiven(index),
      columnCount: 1,
    });
  },
  getLastRow: (range) => {
    const area = areaOf(range);
    return on(range, { ...area, rowIndex: endRow(area) - 1, rowCount: 1 });
  },
  getLastColumn: (range) => {
    const area = areaOf(range);
    return on(range, { ...area, columnIndex: endColumn(area) - 1, columnCount: 1 });
  },
  getLastCell: (range) => {
    const area = areaOf(range);
    return on(range, cellArea(endRow(area) - 1, endColumn(area) - 1));
  },
  getRowsAbove: (range, count) => rowsBeside(range, "above", countGiven(count)),
  getRowsBelow: (range, count) => rowsBeside(range, "below", countGiven(count)),
  getColumnsBefore: (range, count) => columnsBeside(range, "before", countGiven(count)),
  getColumnsAfter: (range, count) => columnsBeside(range, "after", countGiven(count)),
  getEntireRow: (range) => {
    const { rowIndex, rowCount } = areaOf(range);
    return on(range, { ...wholeSheet, rowIndex, rowCount });
  },
  getEntireColumn: (range) => {
    const { columnIndex, columnCount } = areaOf(range);
    return on(range, { ...wholeSheet, columnIndex, columnCount });
  },
  getOffsetRange: (range, down, across) => {
    const area = areaOf(range);
    const rowIndex = area.rowIndex + wholeGiven(down);
    return on(range, { ...area, rowIndex, columnIndex: area.columnIndex + wholeGiven(across) });
  },
  getResizedRange: (range, down, across) => {
    const area = areaOf(range);
    const rowCount = area.rowCount + wholeGiven(down);
    return on(range, { ...area, rowCount, columnCount: area.columnCount + wholeGiven(across) });
  },
  getAbsoluteResizedRange: (range, rows, columns) => {
    const size = { rowCount: wholeGiven(rows), columnCount: wholeGiven(columns) };
    return on(range, { ...areaOf(range), ...size });
  },
  getBoundingRect: (range, other) => on(range, bounding(areaOf(range), sameSheet(range, other))),
  getIntersection: (range, other) => {
    const shared = intersection(areaOf(range), sameSheet(range, other));
    if (shared === undefined) throw itemNotFound();
    return on(range, shared);
  },
  getIntersectionOrNullObject: (range, other) => {
    const { sheet, area } = cellsGiven(range.book, range.sheet, other);
    const shared = sheet === range.sheet ? intersection(areaOf(range), area) : undefined;
    return shared && on(range, shared);
  },
  getUsedRange: (range, valuesOnly) => {
    const used = usedWithin(range, valuesOnly);
    if (used === undefined) throw itemNotFound();
    return on(range, used);
  },
  getUsedRangeOrNullObject: (range, valuesOnly) => {
    const used = usedWithin(range, valuesOnly);
    return used && on(range, used);
  },
  getSurroundingRegion: (range) => on(range, surroundingArea(range.sheet, areaOf(range))),
  getRangeEdge: (range, direction, active) =>
    on(range, edgeOf(range.sheet, startOf(range, active), wordGiven(directions, direction))),
  getExtendedRange: (range, direction, active) => {
    const start = startOf(range, active);
    const edge = edgeOf(range.sheet, start, wordGiven(directions, direction));
    return on(range, bounding(areaOf(range), edge));
  },
  getSpillingToRange: (range) => {
    const spill = spillOf(range);
    if (spill === undefined) throw itemNotFound();
    return on(range, spill);
  },
  getSpillingToRangeOrNullObject: (range) => {
    const spill = spillOf(range);
    return spill && on(range, spill);
  },
  getSpillParent: (range) => {
    const parent = spillParentOf(range.sheet, oneCell(range));
    if (parent === undefined) throw itemNotFound();
    return on(range, parent);
  },
  getSpillParentOrNullObject: (range) => {
    const parent = spillParentOf(range.sheet, oneCell(range));
    return parent && on(range, parent);
  },
};

function on({ book, sheet }: CellRange, area: Area): ServerObject {
  return rangeObject(book, sheet, area);
}

/** One when left out; never 0. */
function countGiven(count: unknown): number {
  const number = isLeftOut(count) ? 1 : wholeGiven(count);
  if (number === 0) throw invalidArgument();
  return number;
}

/** Rows outside of the range, or for a negative count its own rows at that edge. */
function rowsBeside(range: CellRange, side: "above" | "below", count: number): ServerObject {
  const area = areaOf(range);
  const above = count > 0 ? area.rowIndex - count : area.rowIndex;
  const below = count > 0 ? endRow(area) : endRow(area) + count;
  const rowIndex = side === "above" ? above : below;
  return on(range, { ...area, rowIndex, rowCount: Math.abs(count) });
}

function columnsBeside(range: CellRange, side: "before" | "after", count: number): ServerObject {
  const area = areaOf(range);
  const before = count > 0 ? area.columnIndex - count : area.columnIndex;
  const after = count > 0 ? endColumn(area) : endColumn(area) + count;
  const columnIndex = side === "before" ? before : after;
  return on(range, { ...area, columnIndex, columnCount: Math.abs(count) });
}

function sameSheet(range: CellRange, other: unknown): Area {
  const { sheet, area } = cellsGiven(range.book, range.sheet, other);
  if (sheet !== range.sheet) throw invalidArgument();
  return area;
}

function usedWithin(range: CellRange, valuesOnly: unknown): Area | undefined {
  const only = isLeftOut(valuesOnly) ? false : flagGiven(valuesOnly);
  const used = range.sheet.cells.usedArea(only);
  return used && intersection(areaOf(range), used);
}

/** Where a walk to the edge starts: the active cell given, else the first. */
function startOf(range: CellRange, active: unknown): Area {
  const { rowIndex, columnIndex } = isLeftOut(active) ? areaOf(range) : sameSheet(range, active);
  return cellArea(rowIndex, columnIndex);
}

function oneCell(range: CellRange): Area {
  const area = areaOf(range);
  if (area.rowCount !== 1 || area.columnCount !== 1) throw invalidArgument();
  return area;
}

function spillOf(range: CellRange): Area | undefined {
  const { rowIndex, columnIndex } = oneCell(range);
  return range.sheet.cells.spillArea(rowIndex, columnIndex);
}
