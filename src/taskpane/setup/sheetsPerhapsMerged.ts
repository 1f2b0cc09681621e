import type { SheetUnderstood } from "../../workflow/desk/clinicDesk";

/**
 * The sheets that look as if cells were merged: a header in two rows, or names and days that stand
 * only in the first of several rows. It matters where Excel does not tell which cells are merged.
 */
export function sheetsPerhapsMerged(sheets: readonly SheetUnderstood[]): readonly string[] {
  return sheets
    .filter(
      ({ use, headerRows, flags }) =>
        use === "yes" &&
        (headerRows.length > 1 ||
          flags.some(({ code }) => code === "NAMES_MISSING" || code === "DATES_FILLED_DOWN")),
    )
    .map(({ name }) => name);
}
