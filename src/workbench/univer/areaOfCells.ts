import type { Area } from "../workbook/area";
import { Bounds } from "./bounds";

/** Smallest area around the cells of a sparse matrix; `undefined` when it is empty. */
export function areaOfCells(
  cells: Readonly<Record<number, Readonly<Record<number, unknown>>>>,
): Area | undefined {
  const bounds = new Bounds();
  for (const [rowIndex, line] of Object.entries(cells))
    for (const columnIndex of Object.keys(line)) bounds.add(Number(rowIndex), Number(columnIndex));
  return bounds.area();
}
