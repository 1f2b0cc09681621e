import type { Result } from "../core/result";
import type { WorkbookCells } from "../intake/sheets/workbookCells";
import type { FileProblem } from "../wording/sayFileProblem";
import type { SheetPlan } from "./sheetPlan";

/** What is written into a copy of a workbook. */
export interface CopyPlan {
  readonly sheets: readonly SheetPlan[];
  /** Replaces our settings part; left out, the part stays as it is. */
  readonly settingsPart?: string;
}

/** A workbook file opened once: its cells, and the way to a changed copy. */
export interface ClinicFile {
  readonly cells: WorkbookCells;
  /**
   * A copy with our sheets in it, in pieces to be written one after the other; every part that is
   * not ours stays byte for byte as it was.
   */
  readonly patch: (plan: CopyPlan) => Result<readonly Uint8Array[], FileProblem>;
}

/** A copy without our formulas, and what became of them. */
export interface FrozenFile {
  readonly bytes: Uint8Array;
  readonly frozen: number;
  /** Cells of ours that stay formulas, because the file does not hold their answer. */
  readonly kept: readonly { readonly sheet: string; readonly address: string }[];
}

/** The port to workbook files. */
export interface ClinicFiles {
  readonly freezeWorkbook: (bytes: Uint8Array) => Result<FrozenFile, FileProblem>;
  readonly openWorkbook: (bytes: Uint8Array) => Result<ClinicFile, FileProblem>;
}
