import type { Result } from "../../core/result";
import type { WorkbookCells } from "../../intake/sheets/workbookCells";
import { readPackage } from "./read/readPackage";
import { XlsxPackage } from "./package/xlsxPackage";
import { orRefusal } from "./refusal";
import type { XlsxProblem } from "./xlsxProblem";

/**
 * Reads every worksheet of an .xlsx or .xlsm file as columns of cells.
 *
 * Formulas stand for their cached values, dates stay serial numbers of the workbook's own date
 * system. Every part that is read is checked against its length and checksum.
 *
 * @param bytes - the whole file
 * @returns the cells; refused with what is wrong with the file, never with half of it
 */
export function readWorkbook(bytes: Uint8Array): Result<WorkbookCells, XlsxProblem> {
  return orRefusal(() => readPackage(new XlsxPackage(bytes)));
}
