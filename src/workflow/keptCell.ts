import { isDateFormat } from "../intake/cells/numberFormat";
import { rawText } from "../intake/cells/reading";
import { serialDay } from "../intake/cells/serialDay";
import { cellAt, type SheetView } from "../intake/sheets/cellAccess";
import type { WorkbookCells } from "../intake/sheets/workbookCells";
import type { PlannedCell } from "./sheetPlan";

/** A cell as it stands: a day stays a day, a number a number, and all else is text. */
export function keptCell(
  view: SheetView,
  { dateSystem, numberFormats }: Pick<WorkbookCells, "dateSystem" | "numberFormats">,
  [rowIndex, columnIndex]: readonly [number, number],
): PlannedCell {
  const raw = cellAt(view, rowIndex, columnIndex);
  if (raw === null || raw === "") return null;
  if (typeof raw !== "number") return rawText(raw);
  const format = view.sheet.columns[columnIndex]?.formats[rowIndex] ?? 0;
  const on = isDateFormat(numberFormats[format] ?? "") ? serialDay(raw, dateSystem) : undefined;
  return on === undefined ? raw : { on };
}
