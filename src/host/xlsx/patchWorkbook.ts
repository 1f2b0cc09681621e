import type { Result } from "../../core/result";
import { joinedBytes } from "./bytes/joinedBytes";
import { XlsxPackage } from "./package/xlsxPackage";
import { orRefusal } from "./refusal";
import { patchPackage, type WorkbookPlan } from "./write/patchPackage";
import type { XlsxProblem } from "./xlsxProblem";

/**
 * Adds or refills our own sheets, and keeps our settings, in a copy of a workbook.
 *
 * Every other part is copied byte for byte, packed as it was: macros, charts, pivots, pictures and
 * whatever else we know nothing of. Only the lists that name sheets, styles and relationships get
 * longer. Each part's checksum is verified first, so that damage is never copied in silence.
 *
 * A sheet is refilled only where our hidden name is on it; then it keeps its name, its place and
 * its table's name. A like-named sheet of the clinic's is left alone, and ours becomes "… 2". New
 * sheets stand behind all others and the active tab stays. The same input gives the same bytes.
 *
 * @param bytes - the whole file; it is not changed
 * @returns the whole new file; refused with what is wrong with the old one
 */
export function patchWorkbook(
  bytes: Uint8Array,
  plan: WorkbookPlan,
): Result<Uint8Array, XlsxProblem> {
  return orRefusal(() => joinedBytes(patchPackage(new XlsxPackage(bytes), plan)));
}
