import { sheetColumnCount, sheetRowCount } from "../area";
import type { LineRuns } from "../lineRuns";
import {
  standardColumnPoints,
  standardRowPoints,
  type BookSheet,
  type LineLook,
} from "./bookSheet";
import { isHidden, lineAt } from "./lines";

/** Width of some columns in points; a hidden one has none. */
export function pointsAcross(sheet: BookSheet, start: number, count: number): number {
  return pointsOf(sheet.columns, { start, end: start + count, standard: standardColumnPoints });
}

/** Height of some rows in points; a hidden one has none. */
export function pointsDown(sheet: BookSheet, start: number, count: number): number {
  return pointsOf(sheet.rows, { start, end: start + count, standard: standardRowPoints });
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly standard: number;
}

function pointsOf(lines: LineRuns<LineLook>, { start, end, standard }: Span): number {
  let points = (end - start) * standard;
  for (const run of lines.runs()) {
    const count = Math.min(run.end, end) - Math.max(run.start, start);
    if (count > 0) points += count * (shownPoints(run.known, standard) - standard);
  }
  return points;
}

function shownPoints(look: LineLook, standard: number): number {
  return isHidden(look) ? 0 : (look.points ?? standard);
}

/** The cell at a point of the sheet, 0-based. */
export function cellAtPoint(
  sheet: BookSheet,
  left: number,
  top: number,
): { readonly rowIndex: number; readonly columnIndex: number } {
  return {
    rowIndex: lineAtPoint(sheet.rows, top, { standard: standardRowPoints, limit: sheetRowCount }),
    columnIndex: lineAtPoint(sheet.columns, left, {
      standard: standardColumnPoints,
      limit: sheetColumnCount,
    }),
  };
}

function lineAtPoint(
  lines: LineRuns<LineLook>,
  point: number,
  { standard, limit }: { readonly standard: number; readonly limit: number },
): number {
  let left = point;
  for (let index = 0; index < limit; index += 1) {
    left -= shownPoints(lineAt(lines, index), standard);
    if (left < 0) return index;
  }
  return limit - 1;
}
