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
  /** A copy with our sheets in it; every part that is not ours stays byte for byte as it was. */
  readonly patch: (plan: CopyPlan) => Result<Uint8Array, FileProblem>;
}

/** The port to workbook files. */
export interface ClinicFiles {
  readonly openWorkbook: (bytes: Uint8Array) => Result<ClinicFile, FileProblem>;
}
