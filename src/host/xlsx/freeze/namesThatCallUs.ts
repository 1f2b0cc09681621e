import type { DefinedName } from "../../../intake/sheets/workbookCells";
import { callsUs } from "./callsUs";

/**
 * The names of a workbook behind which stands a formula of ours, however many names lie between.
 *
 * @returns them in small letters, as names are compared
 */
export function namesThatCallUs(names: readonly DefinedName[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { name, refersTo } of names)
      if (callsUs(refersTo, found)) found.add(name.toLowerCase());
    if (before === found.size) break;
  }
  return found;
}
