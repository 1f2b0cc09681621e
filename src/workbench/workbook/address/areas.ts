import { sheetColumnCount, sheetRowCount, type Area } from "../area";

export const wholeSheet: Area = {
  rowIndex: 0,
  columnIndex: 0,
  rowCount: sheetRowCount,
  columnCount: sheetColumnCount,
};

/** One cell as an area. */
export function cellArea(rowIndex: number, columnIndex: number): Area {
  return { rowIndex, columnIndex, rowCount: 1, columnCount: 1 };
}

/** Visits the cells of an area, row by row. */
export function forEachCell(
  { rowIndex, columnIndex, rowCount, columnCount }: Area,
  visit: (rowIndex: number, columnIndex: number) => void,
): void {
  for (let down = 0; down < rowCount; down++)
    for (let across = 0; across < columnCount; across++)
      visit(rowIndex + down, columnIndex + across);
}

/** The cells two areas share; `undefined` when they share none. */
export function intersection(one: Area, other: Area): Area | undefined {
  const rowIndex = Math.max(one.rowIndex, other.rowIndex);
  const columnIndex = Math.max(one.columnIndex, other.columnIndex);
  const rowCount = Math.min(endRow(one), endRow(other)) - rowIndex;
  const columnCount = Math.min(endColumn(one), endColumn(other)) - columnIndex;
  return rowCount > 0 && columnCount > 0
    ? { rowIndex, columnIndex, rowCount, columnCount }
    : undefined;
}

export function overlaps(one: Area, other: Area): boolean {
  return intersection(one, other) !== undefined;
}

/** Whether every cell of `inner` is in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.rowIndex >= outer.rowIndex &&
    inner.columnIndex >= outer.columnIndex &&
    endRow(inner) <= endRow(outer) &&
    endColumn(inner) <= endColumn(outer)
  );
}

export function sameArea(one: Area, other: Area): boolean {
  return contains(one, other) && contains(other, one);
}

/** The smallest area that holds both. */
export function bounding(one: Area, other: Area): Area {
  const rowIndex = Math.min(one.rowIndex, other.rowIndex);
  const columnIndex = Math.min(one.columnIndex, other.columnIndex);
  return {
    rowIndex,
    columnIndex,
    rowCount: Math.max(endRow(one), endRow(other)) - rowIndex,
    columnCount: Math.max(endColumn(one), endColumn(other)) - columnIndex,
  };
}

/** What is left of an area when the cells of another are cut out: up to four areas. */
export function without(area: Area, cut: Area): Area[] {
  const shared = intersection(area, cut);
  if (shared === undefined) return [area];
  const beside = { rowIndex: shared.rowIndex, rowCount: shared.rowCount };
  const rest: Area[] = [
    { ...area, rowCount: shared.rowIndex - area.rowIndex },
    { ...area, rowIndex: endRow(shared), rowCount: endRow(area) - endRow(shared) },
    { ...area, ...beside, columnCount: shared.columnIndex - area.columnIndex },
    {
      ...beside,
      columnIndex: endColumn(shared),
      columnCount: endColumn(area) - endColumn(shared),
    },
  ];
  return rest.filter((left) => left.rowCount > 0 && left.columnCount > 0);
}

/** Index of the row just below an area. */
export function endRow(area: Area): number {
  return area.rowIndex + area.rowCount;
}

/** Index of the column just right of an area. */
export function endColumn(area: Area): number {
  return area.columnIndex + area.columnCount;
}

export function cellCount(area: Area): number {
  return area.rowCount * area.columnCount;
}

export function isWholeColumns(area: Area): boolean {
  return area.rowCount === sheetRowCount;
}

export function isWholeRows(area: Area): boolean {
  return area.columnCount === sheetColumnCount;
}

/** Whether an area lies on a sheet and has at least one cell. */
export function isOnSheet(area: Area): boolean {
  const numbers = [area.rowIndex, area.columnIndex, area.rowCount, area.columnCount];
  return (
    numbers.every(Number.isInteger) &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    contains(wholeSheet, area)
  );
}
