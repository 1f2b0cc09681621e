import { Direction } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/preset-sheets-core";
import type { Shift } from "../workbook/address/shift";
import { sheetColumnCount, sheetRowCount, type Area } from "../workbook/area";
import { rangeOf } from "./workbookGrid";

/** A command of Univer's and what it is given besides the sheet. */
export interface ShiftCommand {
  readonly id: string;
  readonly params: object;
}

/**
 * The command that puts in or takes out whole rows or columns; `undefined` for a shift of some cells,
 * which Univer's commands do only on the sheet in front.
 */
export function lineCommand({ area, kind }: Shift): ShiftCommand | undefined {
  const range = rangeOf(area);
  const inserts = kind === "insertDown" || kind === "insertRight";
  if (isWholeRows(area))
    return inserts
      ? { id: InsertRowByRangeCommand.id, params: { range, direction: Direction.UP } }
      : { id: RemoveRowByRangeCommand.id, params: { range } };
  if (isWholeColumns(area))
    return inserts
      ? { id: InsertColByRangeCommand.id, params: { range, direction: Direction.LEFT } }
      : { id: RemoveColByRangeCommand.id, params: { range } };
  return undefined;
}

function isWholeRows({ columnCount }: Area): boolean {
  return columnCount >= sheetColumnCount;
}

function isWholeColumns({ rowCount }: Area): boolean {
  return rowCount >= sheetRowCount;
}
