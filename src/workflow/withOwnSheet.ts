import { allAtOnce, type Sliced } from "../core/sliced";
import type { WorkbookCells } from "../intake/sheets/workbookCells";
import { freeSheetName, ownSheet } from "./ownSheet";
import type { SheetPlan } from "./sheetPlan";
import { withPlannedSheetInSlices } from "./withPlannedSheet";

/** A workbook as it will read once a sheet of ours is made, or the one that is there refilled. */
export function withOwnSheet(workbook: WorkbookCells, plan: SheetPlan): WorkbookCells {
  return allAtOnce(withOwnSheetInSlices(workbook, plan));
}

/** The same in slices: between the texts of a large workbook. */
export function withOwnSheetInSlices(
  workbook: WorkbookCells,
  plan: SheetPlan,
): Sliced<WorkbookCells> {
  const name = ownSheet(workbook, plan.role)?.name ?? freeSheetName(plan.name, workbook);
  return withPlannedSheetInSlices(workbook, plan, name);
}
