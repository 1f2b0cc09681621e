import {
  CommandType,
  ICommandService,
  isFormulaId,
  isFormulaString,
  type ICommandInfo,
} from "@univerjs/core";
import {
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type IFormulaData,
} from "@univerjs/engine-formula";
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRangeThemeStyleMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowCountMutation,
  type IInsertSheetMutationParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import { touchedMutation } from "./calculation";
import { hearLooks } from "./hearLooks";
import type { WorkbookGrid } from "./workbookGrid";

/** What is typed into the formula bar; cells hear of it when it is over. */
const typingMutation = "doc.mutation.rich-text-editing";

/** What calculations run, and what changes looks alone; no formula comes, goes or moves by it. */
const leaveFormulas: readonly string[] = [
  ...Object.keys(hearLooks),
  AddWorksheetMergeMutation.id,
  RemoveWorksheetMergeMutation.id,
  SetWorksheetColumnCountMutation.id,
  SetWorksheetRangeThemeStyleMutation.id,
  SetWorksheetRowCountMutation.id,
  typingMutation,
  SetArrayFormulaDataMutation.id,
  SetFormulaCalculationNotificationMutation.id,
  SetFormulaCalculationResultMutation.id,
  SetFormulaCalculationStartMutation.id,
  "formula.mutation.set-formula-data",
  SetTriggerFormulaCalculationStartMutation.id,
  SetWorksheetRowAutoHeightMutation.id,
  touchedMutation,
];

/**
 * Lets Univer know its formulas without looking for them. For each change, and again for each
 * calculation, it asks every cell of every sheet whether it holds one: with a million cells that
 * takes longer than the calculation. Here the answer is kept, and mended by the cells each mutation
 * says it wrote; after any other mutation the cells are asked once more.
 */
export function rememberFormulas(grid: WorkbookGrid): void {
  const memory = new FormulaMemory(grid);
  const commands = grid.injector.get(ICommandService);
  commands.beforeCommandExecuted((command) => memory.begins(command));
  commands.onCommandExecuted((command) => memory.ends(command));
  grid.formulas.getFormulaData = () => memory.formulas();
}

class FormulaMemory {
  private readonly grid: WorkbookGrid;
  private readonly lookForAll: () => IFormulaData;
  private kept: IFormulaData | undefined;
  /**
   * Mutations whose cells are to be looked at, and whether they are over: Univer asks for formulas
   * in the middle of them, too.
   */
  private readonly mutations = new Map<Readonly<ICommandInfo>, boolean>();

  constructor(grid: WorkbookGrid) {
    this.grid = grid;
    this.lookForAll = grid.formulas.getFormulaData.bind(grid.formulas);
  }

  begins(command: Readonly<ICommandInfo>): void {
    if (command.type === CommandType.MUTATION && !leaveFormulas.includes(command.id))
      this.mutations.set(command, false);
  }

  ends(command: Readonly<ICommandInfo>): void {
    if (this.mutations.has(command)) this.mutations.set(command, true);
  }

  /** A copy, because Univer writes into what it is given. */
  formulas(): IFormulaData {
    for (const [mutation, isOver] of this.mutations) {
      if (this.kept !== undefined && !this.follow(mutation)) this.kept = undefined;
      if (isOver) this.mutations.delete(mutation);
    }
    this.kept ??= this.lookForAll();
    return copied(this.kept);
  }

  /** @returns false when only a look at all cells can tell */
  private follow({ id, params }: Readonly<ICommandInfo>): boolean {
    if (id === InsertSheetMutation.id)
      return this.followSheet(params as IInsertSheetMutationParams);
    const { unitId, workbook } = this.grid;
    if (id !== SetRangeValuesMutation.id) return false;
    const { subUnitId, cellValue, ...place } = params as ISetRangeValuesMutationParams;
    const formulas = this.kept?.[unitId]?.[subUnitId];
    const cells = workbook.getSheetBySheetId(subUnitId)?.getCellMatrix();
    if (place.unitId !== unitId || !formulas || !cells || !cellValue) return false;
    for (const rowIndex of Object.keys(cellValue).map(Number))
      for (const columnIndex of Object.keys(cellValue[rowIndex] ?? {}).map(Number)) {
        const before = formulas[rowIndex]?.[columnIndex];
        const now = cells.getValue(rowIndex, columnIndex);
        // Cells that share a formula are told apart by how far they are from its owner.
        if (isFormulaId(before?.si) || isFormulaId(now?.si)) return false;
        const formula = now?.f ?? "";
        if (isFormulaString(formula)) (formulas[rowIndex] ??= {})[columnIndex] = { f: formula };
        else if (before !== undefined)
          Reflect.deleteProperty(formulas[rowIndex] ?? {}, columnIndex);
      }
    return true;
  }

  /** A sheet that was put in may bring formulas of its own; those of the others stay. */
  private followSheet({ unitId, sheet }: IInsertSheetMutationParams): boolean {
    const kept = this.kept?.[unitId];
    if (!kept) return false;
    kept[sheet.id] = this.grid.formulas.getSheetFormulaData(unitId, sheet.id) ?? {};
    return true;
  }
}

function copied(formulas: IFormulaData): IFormulaData {
  const copy: IFormulaData = {};
  for (const [unitId, sheets] of Object.entries(formulas)) {
    const own: NonNullable<IFormulaData[string]> = (copy[unitId] = {});
    for (const [sheetId, lines] of Object.entries(sheets ?? {})) {
      const cells: NonNullable<(typeof own)[string]> = (own[sheetId] = {});
      for (const rowIndex of Object.keys(lines ?? {}).map(Number))
        cells[rowIndex] = { ...lines?.[rowIndex] };
    }
  }
  return copy;
}
