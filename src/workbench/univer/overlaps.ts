import type { Area } from "../workbook/area";

/** Whether two areas of a sheet have a cell in common. */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.rowIndex < other.rowIndex + other.rowCount &&
    other.rowIndex < one.rowIndex + one.rowCount &&
    one.columnIndex < other.columnIndex + other.columnCount &&
    other.columnIndex < one.columnIndex + one.columnCount
  );
}
