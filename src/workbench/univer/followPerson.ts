import { ICommandService } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  type IInsertRowMutationParams,
  type IInsertSheetMutationParams,
  type IRemoveSheetMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  type ISetWorksheetNameMutationParams,
  type ISetWorksheetOrderMutationParams,
} from "@univerjs/preset-sheets-core";
import { sheetColumnCount, sheetRowCount } from "../workbook/area";
import { areaOf, type WorkbookGrid } from "./workbookGrid";
import type { StoreChange } from "../workbook/cellStore";
import { areaOfCells } from "./areaOfCells";
import { isLookCommand } from "./lookCommands";

/** Hears of what a person does in the spreadsheet, and of nothing the add-in does. */
export function followPerson(grid: WorkbookGrid, tell: (change: StoreChange) => void): void {
  grid.injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (grid.isOurDoing()) return;
    const heard = hear[command.id];
    const params = command.params as { readonly unitId?: string } | undefined;
    if (heard === undefined || params?.unitId !== grid.unitId) return;
    // Results of formulas are put into cells by the same mutation, marked as local.
    if (command.id === SetRangeValuesMutation.id && options?.onlyLocal === true) return;
    const change = heard(params, grid);
    if (change !== undefined) tell(change);
  });
  const { api } = grid;
  api.addEvent(api.Event.SheetEditStarted, () => tell({ kind: "editing", active: true }));
  api.addEvent(api.Event.SheetEditEnded, () => tell({ kind: "editing", active: false }));
}

type Hearing = (params: object, grid: WorkbookGrid) => StoreChange | undefined;

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
  [SetRangeValuesMutation.id]: (params) => {
    const { subUnitId, cellValue, trigger } = params as ISetRangeValuesMutationParams;
    if (isLookCommand(trigger)) return undefined;
    const area = cellValue === undefined ? undefined : areaOfCells(cellValue);
    return area && { kind: "edited", sheetId: subUnitId, area };
  },
  ...Object.fromEntries(Object.entries(shifts).map(([id, shift]) => [id, hearShift(shift)])),
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
