import type { EditedCells } from "../../workflow/openWorkbook";
import type { SheetRole } from "../../workflow/sheetPlan";
import { overviewOf } from "../state/paneReducer";
import type { PaneTools } from "./paneTools";

/** Of our own sheets those whose cells say something about the day. */
const typedOn: readonly SheetRole[] = [
  "call_sheet",
  "recall_log",
  "client_marks",
  "handover",
  "campaign",
  "expectations",
  "scripts",
];

/**
 * Notes that the workbook is no longer as it was read: the clients of a row may be others by now. It
 * is read again when somebody asks; what a caller is typing must not vanish under her hands.
 */
export function followEdits(
  { dispatch, sheets, state }: PaneTools,
  { sheetId }: Pick<EditedCells, "sheetId">,
): void {
  const overview = overviewOf(state().day);
  if (overview === undefined) return;
  const sheet = sheets.withId(sheetId);
  const understood = overview.sheets.find(({ name }) => name === sheet?.name);
  const matters =
    sheet?.role === undefined ? understood?.use !== "no" : typedOn.includes(sheet.role);
  if (matters) dispatch({ type: "workbookEdited", sheetId });
}
