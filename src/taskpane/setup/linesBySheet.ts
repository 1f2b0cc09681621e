import type { LedgerLine } from "../../intake/sheets/ledgerLine";

/** The lines of one sheet, from the top. */
export interface SheetLines {
  readonly sheet: string;
  readonly lines: readonly LedgerLine[];
}

/** Lines by sheet, in the order in which the sheets come up first. */
export function linesBySheet(lines: readonly LedgerLine[]): readonly SheetLines[] {
  const bySheet = new Map<string, LedgerLine[]>();
  for (const line of lines) {
    const known = bySheet.get(line.sheet);
    if (known === undefined) bySheet.set(line.sheet, [line]);
    else known.push(line);
  }
  return [...bySheet].map(([sheet, ofSheet]) => {
    return { sheet, lines: ofSheet.sort((one, other) => one.sheetRow - other.sheetRow) };
  });
}
