import { columnLetters, readAddress } from "../read/cellAddress";
import type { CellArea } from "../../../intake/sheets/workbookCells";

/** Areas over which formulas of ours spilled, by their first cell: `sheet name!B2`, small letters. */
export type FrozenSpills = ReadonlyMap<string, CellArea>;

/** The key of a spill in `FrozenSpills`. */
export function spillKey(sheet: string, address: string): string {
  return `${sheet}!${address.replaceAll("$", "")}`.toLowerCase();
}

const spilled =
  /_xlfn\.ANCHORARRAY\((?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?[0-9]{1,7})\)/giu;

/**
 * A formula that spoke of all an array spills (`B2#`), with the area itself where the array has
 * become values: left as it is, it would answer #REF!.
 *
 * @param formula - as the file holds it
 * @param sheet - the sheet it stands on; "" for a name of the whole workbook
 *
 * @example
 * withoutSpills("SUM(_xlfn.ANCHORARRAY(B2))", "S", new Map([["s!b2", { firstRowIndex: 1, lastRowIndex: 8, firstColumnIndex: 1, lastColumnIndex: 1 }]])) // => "SUM($B$2:$B$9)"
 */
export function withoutSpills(formula: string, sheet: string, frozen: FrozenSpills): string {
  if (frozen.size === 0) return formula;
  return formula.replace(spilled, (found, qualifier: string | undefined, address: string) => {
    const area = frozen.get(spillKey(sheetOf(qualifier) ?? sheet, address));
    if (area === undefined || readAddress(address) === undefined) return found;
    return `${qualifier === undefined ? "" : `${qualifier}!`}${fixed(area)}`;
  });
}

function sheetOf(qualifier: string | undefined): string | undefined {
  if (qualifier === undefined) return undefined;
  return qualifier.startsWith("'") ? qualifier.slice(1, -1).replaceAll("''", "'") : qualifier;
}

function fixed(area: CellArea): string {
  const corner = (columnIndex: number, rowIndex: number) =>
    `$${columnLetters(columnIndex)}$${rowIndex + 1}`;
  const first = corner(area.firstColumnIndex, area.firstRowIndex);
  const last = corner(area.lastColumnIndex, area.lastRowIndex);
  return first === last ? first : `${first}:${last}`;
}
