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

/** The port to workbook files: reading one, and making a changed copy of one. */
export interface ClinicFiles {
  readWorkbook(bytes: Uint8Array): Result<WorkbookCells, FileProblem>;
  /** A copy with our sheets in it; every part that is not ours stays byte for byte as it was. */
  patchWorkbook(bytes: Uint8Array, plan: CopyPlan): Result<Uint8Array, FileProblem>;
}
