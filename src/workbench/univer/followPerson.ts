import { ICommandService, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  type IInsertRowMutationParams,
  type IInsertSheetMutationParams,
  type IRemoveSheetMutationParams,
  type IReorderRangeMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  type ISetWorksheetNameMutationParams,
  type ISetWorksheetOrderMutationParams,
} from "@univerjs/preset-sheets-core";
import { cellCount } from "../workbook/address/areas";
import { sheetColumnCount, sheetRowCount } from "../workbook/area";
import type { CellValue, StoreChange } from "../workbook/cellStore";
import { areaOfCells } from "./areaOfCells";
import { valueOf } from "./cellContents";
import { hearLooks, type Hearing } from "./hearLooks";
import { isLookCommand } from "./lookCommands";
import { replaceShiftCommands } from "./replaceShiftCommands";
import { isShiftPart, shiftedMutation, type ShiftedParams } from "./shiftUndo";
import { areaOf, worksheetOf, type WorkbookGrid } from "./workbookGrid";

/** Hears of what a person does in the spreadsheet, and of nothing the add-in does. */
export function followPerson(grid: WorkbookGrid, tell: (change: StoreChange) => void): void {
  const commands = grid.injector.get(ICommandService);
  const isHeard = ({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    const unitId = (params as { readonly unitId?: string } | undefined)?.unitId;
    if (grid.isOurDoing() || unitId !== grid.unitId) return false;
    // Results of formulas are put into cells by the same mutation, marked as local.
    return id !== SetRangeValuesMutation.id || options?.onlyLocal !== true;
  };
  let before: CellBefore | undefined;
  commands.beforeCommandExecuted((command, options) => {
    if (command.id === SetRangeValuesMutation.id && isHeard(command, options))
      before = cellBefore(grid, command.params as ISetRangeValuesMutationParams);
  });
  commands.onCommandExecuted((command, options) => {
    const heard = hear[command.id];
    if (heard === undefined || !isHeard(command, options)) return;
    const change = heard(command.params ?? {}, grid);
    if (change === undefined) return;
    const held = before?.params === command.params ? before?.value : undefined;
    const isOne = change.kind === "edited" && held !== undefined;
    tell(isOne ? { ...change, before: held } : change);
  });
  replaceShiftCommands(grid, (shift) => tell({ kind: "shiftAsked", shift }));
  const { api } = grid;
  api.addEvent(api.Event.SheetEditStarted, () => tell({ kind: "editing", active: true }));
  api.addEvent(api.Event.SheetEditEnded, () => tell({ kind: "editing", active: false }));
}

/** What the one cell showed that is about to be written. */
interface CellBefore {
  readonly params: object;
  readonly value: CellValue;
}

function cellBefore(
  grid: WorkbookGrid,
  params: ISetRangeValuesMutationParams,
): CellBefore | undefined {
  const area = params.cellValue && areaOfCells(params.cellValue);
  if (area === undefined || cellCount(area) !== 1) return undefined;
  const sheet = worksheetOf(grid, params.subUnitId);
  return { params, value: valueOf(sheet.getCellRaw(area.rowIndex, area.columnIndex)) };
}

/** Insertions and removals of whole lines and of cells, by the mutation that does them. */
const shifts = {
  [InsertRowMutation.id]: "insertDown",
  [InsertColMutation.id]: "insertRight",
  [RemoveRowMutation.id]: "removeUp",
  [RemoveColMutation.id]: "removeLeft",
} as const;

function hearShift(shift: (typeof shifts)[keyof typeof shifts]): Hearing {
  return (params) => {
    const { subUnitId, range } = params as IInsertRowMutationParams;
    const isRows = shift === "insertDown" || shift === "removeUp";
    const area = areaOf(range);
    return {
      kind: "shifted",
      sheetId: subUnitId,
      area: isRows
        ? { ...area, columnIndex: 0, columnCount: sheetColumnCount }
        : { ...area, rowIndex: 0, rowCount: sheetRowCount },
      shift,
    };
  };
}

const hear: Readonly<Record<string, Hearing>> = {
  ...hearLooks,
  [SetRangeValuesMutation.id]: (params) => {
    const { subUnitId, cellValue, trigger } = params as ISetRangeValuesMutationParams;
    if (isLookCommand(trigger) || isShiftPart(params)) return undefined;
    const area = cellValue === undefined ? undefined : areaOfCells(cellValue);
    return area && { kind: "edited", sheetId: subUnitId, area };
  },
  // Its own menu sorts cells, and undoing that puts them back.
  [ReorderRangeMutation.id]: (params) => {
    const { subUnitId, range } = params as IReorderRangeMutationParams;
    return { kind: "edited", sheetId: subUnitId, area: areaOf(range) };
  },
  ...Object.fromEntries(Object.entries(shifts).map(([id, shift]) => [id, hearShift(shift)])),
  [shiftedMutation.id]: (params) => {
    const { sheetId, area, kind } = params as ShiftedParams;
    return { kind: "shifted", sheetId, area, shift: kind };
  },
  [SetSelectionsOperation.id]: (params) => {
    const { subUnitId, selections } = params as ISetSelectionsOperationParams;
    const range = selections.at(-1)?.range;
    return range && { kind: "selected", sheetId: subUnitId, area: areaOf(range) };
  },
  // Told a moment later, when another sheet may be in front already.
  [SetWorksheetActiveOperation.id]: (_, { workbook }) => ({
    kind: "activated",
    sheetId: workbook.getActiveSheet().getSheetId(),
  }),
  [InsertSheetMutation.id]: (params) => {
    const { index, sheet } = params as IInsertSheetMutationParams;
    return { kind: "sheetAdded", id: sheet.id, name: sheet.name, position: index };
  },
  [RemoveSheetMutation.id]: (params) => ({
    kind: "sheetRemoved",
    id: (params as IRemoveSheetMutationParams).subUnitId,
  }),
  [SetWorksheetNameMutation.id]: (params) => {
    const { subUnitId, name } = params as ISetWorksheetNameMutationParams;
    return { kind: "sheetRenamed", id: subUnitId, name };
  },
  [SetWorksheetOrderMutation.id]: (params) => {
    const { subUnitId, toOrder } = params as ISetWorksheetOrderMutationParams;
    return { kind: "sheetMoved", id: subUnitId, position: toOrder };
  },
};
