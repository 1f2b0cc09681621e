import { cellCount, isWholeColumns, isWholeRows } from "../address/areas";
import type { Area } from "../area";
import type { CellContent, CellValue } from "../cellStore";

/** Above it Excel answers `null` instead of values. */
export const readableCells = 5_000_000;

/** Whether Excel reads the cells of an area one by one: not of whole rows or columns. */
export function isReadable(area: Area): boolean {
  return !isWholeRows(area) && !isWholeColumns(area) && cellCount(area) <= readableCells;
}

/** A value as the API answers it: errors are their texts. */
export function answeredValue(value: CellValue): CellContent {
  return typeof value === "object" ? value.error : value;
}

/** A value as a cell of the General format shows it. */
export function shownText(value: CellValue): string {
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** As `Excel.RangeValueType` calls it. */
export function valueType(value: CellValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (typeof value === "object") return "Error";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value === "" ? "Empty" : "String";
}
