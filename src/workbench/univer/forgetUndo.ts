import { IUndoRedoService } from "@univerjs/core";
import type { WorkbookGrid } from "./workbookGrid";

/**
 * Forgets what a person could undo. Rows that were sorted are no longer where an older step would
 * put its cells back.
 */
export function forgetUndo({ injector, unitId }: WorkbookGrid): void {
  injector.get(IUndoRedoService).clearUndoRedo(unitId);
}
