import type { ICellData, Nullable } from "@univerjs/core";
import type { WaitingCell } from "./answerBook";
import type { WorkbookGrid } from "./workbookGrid";

/**
 * The formula of a cell as it would be written there, though its cell may only say whose it shares.
 *
 * @param place - where the cell stands
 * @returns with its equals sign; `undefined` for a cell without one
 */
export function formulaAt(
  { formulas, unitId }: WorkbookGrid,
  { sheetId, rowIndex, columnIndex }: WaitingCell,
  cell: Nullable<ICellData>,
): string | undefined {
  if (typeof cell?.f === "string" && cell.f !== "") return cell.f;
  if (cell?.f === undefined && cell?.si === undefined) return undefined;
  return formulas.getFormulaStringByCell(rowIndex, columnIndex, sheetId, unitId) ?? undefined;
}
