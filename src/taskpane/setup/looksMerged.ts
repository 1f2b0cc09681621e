import type { DayOverview } from "../../workflow/desk/clinicDesk";
import { sheetSums } from "./sheetSums";

/**
 * Whether cells of the workbook look merged: a header in two rows, or rows that name nobody, as they
 * stand below a name that is merged over them. It matters where Excel does not tell of merges.
 */
export function looksMerged({ sheets, ledger }: Pick<DayOverview, "sheets" | "ledger">): boolean {
  const { read, used } = sheetSums(sheets);
  return used > ledger.used || read.some(({ headerRows }) => headerRows.length > 1);
}
