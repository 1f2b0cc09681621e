import { Direction } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/preset-sheets-core";
import { sheetColumnCount, sheetRowCount, type Area } from "../workbook/area";
import { rangeOf } from "./workbookGrid";

/** A command of Univer's and what it is given besides the sheet. */
export interface ShiftCommand {
  readonly id: string;
  readonly params: object;
}

/** Puts cells in; whole rows and columns have commands of their own. */
export function insertCommand(area: Area, shift: "down" | "right"): ShiftCommand {
  const range = rangeOf(area);
  if (isWholeRows(area))
    return { id: InsertRowByRangeCommand.id, params: { range, direction: Direction.UP } };
  if (isWholeColumns(area))
    return { id: InsertColByRangeCommand.id, params: { range, direction: Direction.LEFT } };
  const command = shift === "down" ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand;
  return { id: command.id, params: { range } };
}

/** Takes cells out. */
export function removeCommand(area: Area, shift: "up" | "left"): ShiftCommand {
  const params = { range: rangeOf(area) };
  if (isWholeRows(area)) return { id: RemoveRowByRangeCommand.id, params };
  if (isWholeColumns(area)) return { id: RemoveColByRangeCommand.id, params };
  const command = shift === "up" ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand;
  return { id: command.id, params };
}

function isWholeRows({ columnCount }: Area): boolean {
  return columnCount >= sheetColumnCount;
}

function isWholeColumns({ rowCount }: Area): boolean {
  return rowCount >= sheetRowCount;
}
