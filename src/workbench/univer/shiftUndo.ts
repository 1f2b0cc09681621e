import { CommandType, ICommandService, IUndoRedoService, type ICommand } from "@univerjs/core";
import type { Shift } from "../workbook/address/shift";
import type { WorkbookGrid } from "./workbookGrid";

/** A mutation as Univer runs it again when a person undoes or redoes. */
export interface ShiftStep {
  readonly id: string;
  readonly params: object;
}

/** What undoes a shift, and what does it again. */
export interface ShiftSteps {
  readonly undo: readonly ShiftStep[];
  readonly redo: readonly ShiftStep[];
}

export type ShiftedParams = Shift & { readonly unitId: string };

/** Changes nothing: says, among undone or redone mutations, which cells have moved by them. */
export const shiftedMutation: ICommand = {
  id: "workbench.mutation.cells-shifted",
  type: CommandType.MUTATION,
  handler: () => true,
};

const opposite = {
  insertDown: "removeUp",
  insertRight: "removeLeft",
  removeUp: "insertDown",
  removeLeft: "insertRight",
} as const;

/** Lets a person undo a shift of cells, and redo it. */
export function rememberShift(grid: WorkbookGrid, shift: Shift, { undo, redo }: ShiftSteps): void {
  const { injector, unitId } = grid;
  const commands = injector.get(ICommandService);
  if (!commands.hasCommand(shiftedMutation.id)) commands.registerCommand(shiftedMutation);
  const told = (kind: Shift["kind"]): ShiftStep => ({
    id: shiftedMutation.id,
    params: { unitId, ...shift, kind } satisfies ShiftedParams,
  });
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [...undo.map(marked), told(opposite[shift.kind])],
    redoMutations: [...redo.map(marked), told(shift.kind)],
  });
}

function marked({ id, params }: ShiftStep): ShiftStep {
  return { id, params: { ...params, isShiftPart: true } };
}

/** Whether a mutation belongs to a shift that is told as a whole. */
export function isShiftPart(params: object): boolean {
  return "isShiftPart" in params;
}
