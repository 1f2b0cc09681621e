import { ICommandService } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type IFormulaDirtyData,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import type { WaitingCell } from "./answerBook";
import { isLookCommand } from "./lookCommands";
import type { WorkbookGrid } from "./workbookGrid";

/** Marks cells and formulas as changed that no command of Univer's own has touched. */
export const touchedMutation = "workbench.mutation.touched";

type Dirty = Partial<IFormulaDirtyData>;

const nothingDirty: IFormulaDirtyData = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

interface Waiting {
  readonly isSo: () => boolean;
  readonly resolve: () => void;
}

/**
 * When Univer calculates: asks for it and tells when it is done.
 *
 * Univer gathers changes for a tenth of a second before it begins, so "nothing is being calculated"
 * is not yet "all is calculated"; this keeps count from the change on.
 */
export class Calculation {
  private readonly grid: WorkbookGrid;
  private asked = false;
  private running = false;
  private waiting: Waiting[] = [];
  /** What is being calculated because we asked for it at once. */
  private atOnce: Dirty | undefined;
  private readonly isBusyElsewhere: () => boolean;
  private readonly onCalculated: () => void;

  constructor(
    grid: WorkbookGrid,
    hooks: { readonly isBusyElsewhere: () => boolean; readonly onCalculated: () => void },
  ) {
    this.grid = grid;
    this.isBusyElsewhere = hooks.isBusyElsewhere;
    this.onCalculated = hooks.onCalculated;
    this.registerTouched();
    this.follow();
  }

  isIdle(): boolean {
    return !this.isCalculating() && !this.isBusyElsewhere();
  }

  /** Resolves when nothing is being calculated and no function is waited for. */
  settled(): Promise<void> {
    return this.when(() => this.isIdle());
  }

  /** Resolves when nothing is being calculated. */
  calculated(): Promise<void> {
    return this.isCalculating() ? this.when(() => !this.isCalculating()) : Promise.resolve();
  }

  /**
   * Calculates these formulas once more: at once where nothing is being calculated, since there are
   * no more changes to gather; else together with what is.
   */
  again(cells: readonly WaitingCell[]): void {
    if (cells.length === 0) return;
    const dirty = { dirtyRanges: cells.map((cell) => cellRange(this.grid.unitId, cell)) };
    if (this.isCalculating()) {
      this.touch(dirty);
      return;
    }
    this.atOnce = dirty;
    this.grid.runLocally(SetFormulaCalculationStartMutation.id, { ...nothingDirty, ...dirty });
  }

  everything(): void {
    this.touch({ forceCalculation: true });
  }

  touch(dirty: Dirty): void {
    this.grid.run(touchedMutation, { dirty });
  }

  private isCalculating(): boolean {
    return this.asked || this.running;
  }

  private when(isSo: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push({ isSo, resolve });
      setTimeout(() => this.check(), 0);
    });
  }

  private check(): void {
    const due = this.waiting.filter(({ isSo }) => isSo());
    this.waiting = this.waiting.filter((each) => !due.includes(each));
    for (const { resolve } of due) resolve();
  }

  private registerTouched(): void {
    const commands = this.grid.injector.get(ICommandService);
    if (!commands.hasCommand(touchedMutation))
      commands.registerCommand({ id: touchedMutation, type: 2, handler: () => true });
    const dirties = this.grid.injector.get(IActiveDirtyManagerService);
    if (!dirties.has(touchedMutation))
      dirties.register(touchedMutation, {
        commandId: touchedMutation,
        getDirtyData: (command) => (command.params as { readonly dirty: Dirty }).dirty,
      });
  }

  private follow(): void {
    const commands = this.grid.injector.get(ICommandService);
    const dirties = this.grid.injector.get(IActiveDirtyManagerService);
    commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.asked = false;
        this.running = true;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        this.notified(command.params as ISetFormulaCalculationNotificationMutation);
      } else if (dirties.get(command.id) !== undefined && options?.onlyLocal !== true) {
        // A new look is no new value: nothing is calculated for it.
        const { trigger } = (command.params ?? {}) as { readonly trigger?: string };
        if (!isLookCommand(trigger)) this.asked = true;
      }
    });
  }

  private notified({ functionsExecutedState }: ISetFormulaCalculationNotificationMutation): void {
    if (functionsExecutedState === undefined) return;
    const { atOnce } = this;
    this.atOnce = undefined;
    if (functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION) {
      // It begins again at once with what has changed meanwhile; of what we began Univer does not know.
      if (atOnce !== undefined) this.touch(atOnce);
      return;
    }
    // The results are put into the cells by listeners of the same command.
    setTimeout(() => {
      this.running = false;
      this.onCalculated();
      this.check();
    }, 0);
  }
}

function cellRange(unitId: string, { sheetId, rowIndex, columnIndex }: WaitingCell) {
  return {
    unitId,
    sheetId,
    range: {
      startRow: rowIndex,
      endRow: rowIndex,
      startColumn: columnIndex,
      endColumn: columnIndex,
    },
  };
}
