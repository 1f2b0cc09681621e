import type { WorkbookCells } from "../intake/sheets/workbookCells";
import { freeSheetName, ownSheet } from "./ownSheet";
import type { SheetPlan } from "./sheetPlan";
import { withPlannedSheet } from "./withPlannedSheet";

/** A workbook as it will read once a sheet of ours is made, or the one that is there refilled. */
export function withOwnSheet(workbook: WorkbookCells, plan: SheetPlan): WorkbookCells {
  const name = ownSheet(workbook, plan.role)?.name ?? freeSheetName(plan.name, workbook);
  return withPlannedSheet(workbook, plan, name);
}
