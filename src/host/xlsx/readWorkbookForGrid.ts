import type { Result } from "../../core/result";
import type { GridWorkbook } from "./grid/gridWorkbook";
import { readGridPackage } from "./grid/readGridPackage";
import { XlsxPackage } from "./package/xlsxPackage";
import { orRefusal } from "./refusal";
import type { XlsxProblem } from "./xlsxProblem";

/**
 * Reads a workbook file with all a spreadsheet shows: values, formulas, looks, widths, tables,
 * drop-downs. Reading values alone is `readWorkbook`, in half the time.
 *
 * @param bytes - the whole file
 * @returns the workbook; refused with what is wrong with the file, never with half of it
 */
export function readWorkbookForGrid(bytes: Uint8Array): Result<GridWorkbook, XlsxProblem> {
  return orRefusal(() => readGridPackage(new XlsxPackage(bytes)));
}
