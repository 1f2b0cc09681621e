import type { CellArea, DefinedName } from "../../../intake/sheets/workbookCells";
import { readArea } from "./cellAddress";
import type { SheetExtras } from "./readSheet";
import type { ReadTable } from "./readTables";

/**
 * Rows a person has hidden: those marked hidden, without those below the head of a filter that is
 * filtering now. The file marks both alike, so a row hidden by hand inside a filtered range counts
 * as filtered.
 *
 * @returns 0-based indexes
 */
export function hiddenByPerson(
  extras: SheetExtras,
  {
    sheet,
    names,
    tables,
  }: {
    readonly sheet: string;
    readonly names: readonly DefinedName[];
    readonly tables: readonly ReadTable[];
  },
): number[] {
  const filters: CellArea[] = tables.filter((table) => table.filtering);
  const own = extras.filter ?? advancedFilter(sheet, names);
  if (extras.filtering && own !== undefined) filters.push(own);
  return extras.hiddenRows.filter(
    (rowIndex) =>
      !filters.some((area) => rowIndex > area.firstRowIndex && rowIndex <= area.lastRowIndex),
  );
}

/** An advanced filter has no buttons; its range stands only in Excel's own hidden name. */
function advancedFilter(sheet: string, names: readonly DefinedName[]): CellArea | undefined {
  const name = names.find(
    (each) => each.sheet === sheet && each.name.toLowerCase() === "_xlnm._filterdatabase",
  );
  return name && readArea(name.refersTo.slice(name.refersTo.lastIndexOf("!") + 1));
}
