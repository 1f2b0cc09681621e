import type { SheetUnderstood } from "../../workflow/desk/clinicDesk";

/** Rows of the sheets that are read: used and not used add up to all of them, sheet by sheet. */
export interface SheetSums {
  readonly read: readonly SheetUnderstood[];
  readonly left: readonly SheetUnderstood[];
  readonly rows: number;
  readonly used: number;
}

/** Parts the clinic's sheets into those that are read and those that are not; ours are in neither. */
export function sheetSums(sheets: readonly SheetUnderstood[]): SheetSums {
  const read = sheets.filter(({ use }) => use === "yes");
  return {
    read,
    left: sheets.filter(({ use, why }) => use === "no" && why.code !== "our_sheet"),
    rows: read.reduce((sum, { rows }) => sum + rows, 0),
    used: read.reduce((sum, { used }) => sum + used, 0),
  };
}
