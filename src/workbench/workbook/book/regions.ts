import { bounding, cellArea, endColumn, endRow, intersection, sameArea } from "../address/areas";
import { sheetColumnCount, sheetRowCount, type Area } from "../area";
import type { BookSheet } from "./bookSheet";

/**
 * The region around some cells: everything that touches them, up to blank rows and columns all
 * around, as Ctrl+* selects it.
 */
export function surroundingArea(sheet: BookSheet, area: Area): Area {
  const used = sheet.cells.usedArea(true);
  if (used === undefined) return area;
  const values = sheet.cells.values(used);
  const hasContent = (rowIndex: number, columnIndex: number) =>
    (values[rowIndex - used.rowIndex]?.[columnIndex - used.columnIndex] ?? "") !== "";
  for (let region = area; ; ) {
    const grown = grownByContent(region, used, hasContent);
    if (sameArea(grown, region)) return region;
    region = grown;
  }
}

/** Takes in the lines just outside that have content next to the region. */
function grownByContent(
  region: Area,
  used: Area,
  hasContent: (rowIndex: number, columnIndex: number) => boolean,
): Area {
  const around = {
    rowIndex: region.rowIndex - 1,
    columnIndex: region.columnIndex - 1,
    rowCount: region.rowCount + 2,
    columnCount: region.columnCount + 2,
  };
  const within = intersection(around, used);
  let grown = region;
  if (within === undefined) return region;
  for (let row = within.rowIndex; row < endRow(within); row += 1) {
    const edgeRow = row < region.rowIndex || row >= endRow(region);
    const step = edgeRow ? 1 : Math.max(region.columnCount + 1, 1);
    const start = edgeRow ? within.columnIndex : region.columnIndex - 1;
    for (let column = start; column < endColumn(within); column += step) {
      if (hasContent(row, column)) grown = bounding(grown, cellArea(row, column));
    }
  }
  return grown;
}

const steps = {
  Left: { down: 0, across: -1 },
  Right: { down: 0, across: 1 },
  Up: { down: -1, across: 0 },
  Down: { down: 1, across: 0 },
} as const;

/** The last cell of the region in a direction, as Ctrl and an arrow key go. */
export function edgeOf(sheet: BookSheet, start: Area, direction: keyof typeof steps): Area {
  const { down, across } = steps[direction];
  const used = sheet.cells.usedArea(true);
  const values = used && sheet.cells.values(used);
  const filled = (row: number, column: number) => {
    const value = values?.[row - (used?.rowIndex ?? 0)]?.[column - (used?.columnIndex ?? 0)];
    return value !== undefined && value !== "";
  };
  let { rowIndex: row, columnIndex: column } = start;
  const inRun = filled(row, column) && filled(row + down, column + across);
  for (;;) {
    const next = { row: row + down, column: column + across };
    const off =
      next.row < 0 ||
      next.column < 0 ||
      next.row >= sheetRowCount ||
      next.column >= sheetColumnCount;
    if (off || (inRun && !filled(next.row, next.column))) return cellArea(row, column);
    ({ row, column } = next);
    if (!inRun && filled(row, column)) return cellArea(row, column);
  }
}
