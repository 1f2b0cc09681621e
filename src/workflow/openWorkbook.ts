import type { Result } from "../core/result";
import type { CellArea, DateSystem, DefinedName, TableArea } from "../intake/sheets/workbookCells";
import type { HostProblem } from "../wording/sayHostProblem";
import type { SheetPlan, SheetRole } from "./sheetPlan";

/**
 * The port to a workbook that is open in a spreadsheet. Nothing of the clinic's own sheets is ever
 * written through it: it can make and refill sheets of ours, add rows below our tables, and keep
 * our settings.
 *
 * Every refusal is a `HostProblem`; after one, the clinic's sheets are as they were, and the same
 * call may be made again.
 */
export interface OpenWorkbook {
  /** Everything but the cells: asked for anew before each job, since people work meanwhile. */
  outline(): Promise<Result<WorkbookOutline, HostProblem>>;
  /**
   * Reads one area in blocks, from the top, as large as the host allows.
   *
   * @param onBlock - given each block in turn; the next one is asked for when it resolves
   * @param signal - stops before the next block; the refusal is then `cancelled`
   */
  readCells(
    wish: CellsWish,
    onBlock: (block: CellBlock) => void | Promise<void>,
    signal?: AbortSignal,
  ): Promise<Result<undefined, HostProblem>>;
  /**
   * Makes a sheet of ours, or refills the one that is there; typed outcomes must be moved first. A
   * sheet people type on that was changed since it was read is left as it is: `editedMeanwhile`.
   */
  writeSheet(
    plan: SheetPlan,
    steps?: { readonly onStep: (doneShare: number) => void; readonly signal?: AbortSignal },
  ): Promise<Result<WrittenSheet, WriteStop>>;
  /**
   * Adds rows below the table of a sheet of ours; a row whose key already stands there is left out,
   * so that a call whose answer was lost can be made again. The key is the planned table's first
   * column; columns are found by their headings, wherever a person moved them.
   *
   * @param sheet - the sheet as planned with these rows alone: it is made when it is not there yet
   */
  appendRows(sheet: SheetPlan): Promise<Result<AppendedRows, HostProblem>>;
  /**
   * Copies sheets as values, each to a sheet of ours; the copy of an earlier time is refilled. What
   * is copied is only read.
   */
  copyValues(sheets: readonly SheetToCopy[]): Promise<Result<readonly WrittenSheet[], HostProblem>>;
  /** Replaces our settings part. */
  keepSettings(part: string): Promise<Result<undefined, HostProblem>>;
  /** Shows a person one row of a sheet; the sheet is activated. */
  showRow(sheetId: string, sheetRow: number): Promise<Result<undefined, HostProblem>>;
  /** Hears which row a person chose, in any sheet; answers how to stop. */
  onSelection(
    listener: (chosen: ChosenRow) => void,
  ): Promise<Result<() => Promise<void>, HostProblem>>;
  /** Hears that cells changed that we did not write ourselves. */
  onEdit(
    listener: (edited: EditedCells) => void,
  ): Promise<Result<() => Promise<void>, HostProblem>>;
}

/** A workbook without its cells. */
export interface WorkbookOutline {
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly dateSystem: DateSystem;
  readonly settingsPart: string | undefined;
  readonly names: readonly DefinedName[];
  /** In the workbook's order. */
  readonly sheets: readonly SheetOutline[];
}

export interface SheetOutline {
  /** Stays when a sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  /** Of ours; `undefined` for the clinic's own. */
  readonly role: SheetRole | undefined;
  /** Where values stand; `undefined` for an empty sheet. */
  readonly used: CellArea | undefined;
  readonly merges: readonly CellArea[];
  readonly tables: readonly TableArea[];
}

export interface CellsWish {
  readonly sheetId: string;
  readonly area: CellArea;
  /** Also the number formats, which tell dates from numbers; they double what is sent. */
  readonly withFormats: boolean;
}

/** Cells as the host gave them: row by row, "" for a blank, errors as their text. */
export interface CellBlock {
  readonly sheetId: string;
  readonly firstRowIndex: number;
  readonly firstColumnIndex: number;
  readonly values: readonly (readonly (string | number | boolean)[])[];
  /** In the shape of `values`; absent where they were not asked for. */
  readonly numberFormats?: readonly (readonly string[])[];
}

/** A sheet whose values are wanted. */
export interface SheetToCopy {
  readonly sheetId: string;
  /** What its copy is called when it is made. */
  readonly name: string;
}

export interface WrittenSheet {
  readonly sheetId: string;
  /** As it is called in the workbook. */
  readonly name: string;
  /** The sheet stands, but is not frozen or set up for print: Excel refused that. */
  readonly printProblem?: HostProblem;
  /** The sheet stands without its charts: this Excel does not draw them from here. */
  readonly chartProblem?: HostProblem;
}

/** Why a sheet was not written, and whether anything of it was. */
export interface WriteStop {
  readonly problem: HostProblem;
  readonly hasBegun: boolean;
}

export interface AppendedRows extends WrittenSheet {
  /** 1-based sheet row of each planned row, in order; of the older one where its key stood there. */
  readonly sheetRows: readonly number[];
}

export interface ChosenRow {
  readonly sheetId: string;
  readonly sheetName: string;
  /** 1-based; the first row of the selection. */
  readonly sheetRow: number;
}

export interface EditedCells {
  readonly sheetId: string;
  readonly area: CellArea | undefined;
  /** Whether a colleague did it in another window. */
  readonly isRemote: boolean;
}
