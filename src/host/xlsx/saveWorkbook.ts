import type { Result } from "../../core/result";
import { emptyPackage } from "./newWorkbook";
import { XlsxPackage } from "./package/xlsxPackage";
import { orRefusal } from "./refusal";
import type { SavedWorkbook } from "./save/savedWorkbook";
import { savePackage } from "./save/savePackage";
import type { XlsxProblem } from "./xlsxProblem";

/**
 * Saves a workbook a person has worked in: a copy of the file with only what changed written anew.
 *
 * A sheet nobody touched, and every part that is no sheet, stays as it was byte for byte; in a sheet
 * that changed only its changed cells do. New sheets are added with their tables, names, drop-downs
 * and print set-up; sheets that are not listed are taken out.
 *
 * @param original - the file that was read; `undefined` for a workbook that was new
 * @returns the whole new file; refused with what is wrong with the old one
 */
export function saveWorkbook(
  original: Uint8Array | undefined,
  saved: SavedWorkbook,
): Result<Uint8Array, XlsxProblem> {
  return orRefusal(() => savePackage(new XlsxPackage(original ?? emptyPackage(1900)), saved));
}
