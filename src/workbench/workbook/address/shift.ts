import { sheetColumnCount, sheetRowCount, type Area } from "../area";
import { contains, intersection, sameArea, without } from "./areas";

/** Cells put in or taken out, and where the rest of their rows or columns went. */
export interface Shift {
  readonly sheetId: string;
  readonly area: Area;
  readonly kind: "insertDown" | "insertRight" | "removeUp" | "removeLeft";
}

/**
 * Where an area is after cells were put in or taken out.
 *
 * An area moves when the shift passes through its whole breadth; a shift through a part of it
 * leaves it, as Excel does. It grows when cells are put in between its first and last, and shrinks
 * by what is taken out of it.
 *
 * @returns `undefined` when all of its cells were taken out
 */
export function shiftedArea(area: Area, shift: Shift): Area | undefined {
  const { kind, area: moved } = shift;
  const upDown = kind === "insertDown" || kind === "removeUp";
  if (!spansBreadth(area, moved, upDown)) return area;
  const inserted = kind === "insertDown" || kind === "insertRight";
  const lines = upDown
    ? { start: area.rowIndex, count: area.rowCount }
    : { start: area.columnIndex, count: area.columnCount };
  const cut = upDown
    ? { start: moved.rowIndex, count: moved.rowCount }
    : { start: moved.columnIndex, count: moved.columnCount };
  const limit = upDown ? sheetRowCount : sheetColumnCount;
  if (lines.count === limit) return area;
  const after = inserted ? pushed(lines, cut, limit) : pulled(lines, cut);
  if (after === undefined) return undefined;
  return upDown
    ? { ...area, rowIndex: after.start, rowCount: after.count }
    : { ...area, columnIndex: after.start, columnCount: after.count };
}

/**
 * Where the cells of an area are that need not stay together: a shift through a part of its breadth
 * moves that part and leaves the rest.
 */
export function shiftedPieces(area: Area, shift: Shift): Area[] {
  const upDown = shift.kind === "insertDown" || shift.kind === "removeUp";
  const band: Area = upDown
    ? { ...shift.area, rowIndex: 0, rowCount: sheetRowCount }
    : { ...shift.area, columnIndex: 0, columnCount: sheetColumnCount };
  const within = intersection(area, band);
  const after = within && shiftedArea(within, shift);
  const isStill = within === undefined || (after !== undefined && sameArea(after, within));
  if (isStill || contains(band, area))
    return [shiftedArea(area, shift)].filter((each) => each !== undefined);
  return [...without(area, band), ...(after === undefined ? [] : [after])];
}

interface Lines {
  readonly start: number;
  readonly count: number;
}

function pushed(lines: Lines, cut: Lines, limit: number): Lines | undefined {
  if (cut.start >= lines.start + lines.count) return lines;
  const start = cut.start <= lines.start ? lines.start + cut.count : lines.start;
  const end = Math.min(lines.start + lines.count + cut.count, limit);
  return start < end ? { start, count: end - start } : undefined;
}

function pulled(lines: Lines, cut: Lines): Lines | undefined {
  const cutEnd = cut.start + cut.count;
  const moved = (line: number) => {
    if (line <= cut.start) return line;
    return line >= cutEnd ? line - cut.count : cut.start;
  };
  const start = moved(lines.start);
  const end = moved(lines.start + lines.count);
  return start < end ? { start, count: end - start } : undefined;
}

/** Whether a shift passes through every column (or row) of an area. */
function spansBreadth(area: Area, moved: Area, upDown: boolean): boolean {
  const path: Area = upDown
    ? { ...moved, rowIndex: area.rowIndex, rowCount: area.rowCount }
    : { ...moved, columnIndex: area.columnIndex, columnCount: area.columnCount };
  return contains(path, area);
}

/** Whether a shift would tear an area apart: it moves some of its columns (or rows), not all. */
export function tears(shift: Shift, area: Area): boolean {
  const upDown = shift.kind === "insertDown" || shift.kind === "removeUp";
  const path: Area = upDown
    ? { ...shift.area, rowCount: sheetRowCount - shift.area.rowIndex }
    : { ...shift.area, columnCount: sheetColumnCount - shift.area.columnIndex };
  const touched = intersection(path, area);
  if (touched === undefined) return false;
  return upDown ? touched.columnCount < area.columnCount : touched.rowCount < area.rowCount;
}
