import type { ICellData, Nullable } from "@univerjs/core";
import type { GridTable } from "../../host/xlsx/grid/gridWorkbook";
import type { Area } from "../workbook/area";
import type { CellValue } from "../workbook/cellStore";
import type { Cells } from "./cellMatrix";

type FileArea = Pick<
  GridTable,
  "firstRowIndex" | "firstColumnIndex" | "lastRowIndex" | "lastColumnIndex"
>;

/** A cell with what it shows and where that comes from. */
export interface HeldCell {
  readonly cell: Nullable<ICellData>;
  readonly value: CellValue;
  readonly formula: string | undefined;
  /** Cells its formula fills, if more than itself. */
  readonly fills: FileArea | undefined;
  /** It shows the answer of a formula in another cell. */
  readonly isSpilled: boolean;
}

/** Visits cells and the values spilled beside them, each place once. */
export function visitHeld(
  cells: Cells,
  spilled: Cells | undefined,
  see: (
    rowIndex: number,
    columnIndex: number,
    cell: Nullable<ICellData>,
    spilled: Nullable<ICellData>,
  ) => void,
): void {
  for (const rowIndex of numbersOf(cells, spilled)) {
    const line = cells[rowIndex];
    const filled = spilled?.[rowIndex];
    for (const columnIndex of numbersOf(line, filled))
      see(rowIndex, columnIndex, line?.[columnIndex], filled?.[columnIndex]);
  }
}

/** An area as files and their readers give it. */
export function cellAreaOf({ rowIndex, columnIndex, rowCount, columnCount }: Area): FileArea {
  return {
    firstRowIndex: rowIndex,
    firstColumnIndex: columnIndex,
    lastRowIndex: rowIndex + rowCount - 1,
    lastColumnIndex: columnIndex + columnCount - 1,
  };
}

function numbersOf(one: object | undefined, other: object | undefined): number[] {
  const keys = Object.keys(one ?? {});
  if (other === undefined) return keys.map(Number);
  return [...new Set([...keys, ...Object.keys(other)])].map(Number).sort((a, b) => a - b);
}
