import type { Result } from "../../core/result";
import { freezePackage, type FrozenWorkbook } from "./freeze/freezePackage";
import { XlsxPackage } from "./package/xlsxPackage";
import { orRefusal } from "./refusal";
import type { XlsxProblem } from "./xlsxProblem";

/**
 * Turns the formulas of ours in a copy of a workbook into their last answers, for colleagues who do
 * not have the add-in (L13).
 *
 * One cell, an array or a spill: the answers stay where they stand. Formulas of the clinic's own are
 * not touched, except that what they called the spill of a frozen array (`B2#`) becomes its area.
 * A formula whose answer the file does not hold stays a formula and is told. Tables no longer fill
 * new rows with our functions. Every part without any of this is copied byte for byte.
 *
 * @param bytes - the whole file; it is not changed
 * @returns the whole new file and what became of the formulas; refused with what is wrong with the
 * old file
 * @source rule L13
 */
export function freezeWorkbook(bytes: Uint8Array): Result<FrozenWorkbook, XlsxProblem> {
  return orRefusal(() => freezePackage(new XlsxPackage(bytes)));
}
