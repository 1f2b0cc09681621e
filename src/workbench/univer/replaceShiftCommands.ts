import { CommandType, ICommandService } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { Shift } from "../workbook/address/shift";
import { sheetColumnCount, sheetRowCount, type Area } from "../workbook/area";
import { areaOf, worksheetOf, type WorkbookGrid } from "./workbookGrid";

type GivenRange = Parameters<typeof areaOf>[0];

/** What the menu of the grid calls when a person puts cells in or takes cells out. */
const commands = {
  [InsertRangeMoveDownCommand.id]: "insertDown",
  [InsertRangeMoveRightCommand.id]: "insertRight",
  [DeleteRangeMoveUpCommand.id]: "removeUp",
  [DeleteRangeMoveLeftCommand.id]: "removeLeft",
} as const;

/**
 * Lets the workbook put cells in and take cells out when a person asks for it. Univer's own commands
 * tear tables apart and push columns that have nothing to do with it.
 */
export function replaceShiftCommands(grid: WorkbookGrid, ask: (shift: Shift) => void): void {
  const service = grid.injector.get(ICommandService);
  for (const [id, kind] of Object.entries(commands)) {
    service.unregisterCommand(id);
    service.registerCommand({
      id,
      type: CommandType.COMMAND,
      handler: (_accessor, params?: { readonly range?: GivenRange }) => {
        const range = params?.range ?? selectedRange(grid);
        if (range === undefined) return false;
        const sheetId = grid.workbook.getActiveSheet().getSheetId();
        ask({ sheetId, area: wholeLines(grid, sheetId, areaOf(range)), kind });
        return true;
      },
    });
  }
}

function selectedRange({ injector }: WorkbookGrid): GivenRange | undefined {
  return injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
}

/** Whole rows and columns of the grid are such of the sheet, which is larger. */
function wholeLines(grid: WorkbookGrid, sheetId: string, area: Area): Area {
  const sheet = worksheetOf(grid, sheetId);
  const { rowCount, columnCount } = area;
  const isWide = !(columnCount < sheet.getColumnCount());
  const isHigh = !(rowCount < sheet.getRowCount());
  return {
    ...area,
    ...(isWide ? { columnIndex: 0, columnCount: sheetColumnCount } : {}),
    ...(isHigh ? { rowIndex: 0, rowCount: sheetRowCount } : {}),
  };
}
