import {
  ICommandService,
  type IExecutionOptions,
  type Injector,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "../workbook/area";

/** The open workbook of a Univer and the few of its services everything here works with. */
export interface WorkbookGrid {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly formulas: FormulaDataModel;
  /** Runs a command of Univer's at once, as done by the add-in and not by a person. */
  run(id: string, params: object): void;
  /** The same as if done on another machine: the person here goes on looking at the same sheet. */
  runElsewhere(id: string, params: object): void;
  /** The same for what calculates and is no change of its own. */
  runLocally(id: string, params: object): void;
  /** Whether what is happening right now is the add-in's or the page's doing. */
  isOurDoing(): boolean;
}

/** Opens the services of the workbook that was made last. */
export function workbookGrid(api: FUniver, injector: Injector): WorkbookGrid {
  const workbook = api.getActiveWorkbook()?.getWorkbook();
  if (workbook === undefined) throw new Error("workbookGrid: no workbook is open");
  const commands = injector.get(ICommandService);
  let ours = 0;
  const run = (id: string, params: object, options?: IExecutionOptions) => {
    ours++;
    try {
      commands.syncExecuteCommand(id, params, options);
    } finally {
      ours--;
    }
  };
  return {
    api,
    injector,
    workbook,
    unitId: workbook.getUnitId(),
    formulas: injector.get(FormulaDataModel),
    run,
    runElsewhere: (id, params) => run(id, params, { fromCollab: true }),
    runLocally: (id, params) => run(id, params, { onlyLocal: true }),
    isOurDoing: () => ours > 0,
  };
}

export function worksheetOf(grid: WorkbookGrid, sheetId: string): Worksheet {
  const worksheet = grid.workbook.getSheetBySheetId(sheetId);
  if (worksheet === null || worksheet === undefined)
    throw new RangeError(`There is no sheet ${sheetId}.`);
  return worksheet;
}

/** Univer's way to write an area. */
export function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Area) {
  return {
    startRow: rowIndex,
    endRow: rowIndex + rowCount - 1,
    startColumn: columnIndex,
    endColumn: columnIndex + columnCount - 1,
  };
}

/** An area from Univer's way to write it; whole rows and columns may have no numbers there. */
export function areaOf(range: {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}): Area {
  return {
    rowIndex: range.startRow,
    columnIndex: range.startColumn,
    rowCount: range.endRow - range.startRow + 1,
    columnCount: range.endColumn - range.startColumn + 1,
  };
}
