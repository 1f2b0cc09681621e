import { isBlankText, isErrorText } from "./blankWords";
import { longestCellText, textOf } from "./cellText";
import { blank, read, unreadable, type RawCell, type Reading } from "./reading";

/**
 * Reads a cell that holds one of a few known words.
 *
 * @param raw - the cell; a boolean counts as the word TRUE or FALSE
 * @param find - the meaning of a cleaned text, or `undefined` for words it does not know
 * @returns the meaning; `UNKNOWN_STATUS` when `find` knows none
 */
export function readStatusText<Answer>(
  raw: RawCell,
  find: (text: string) => Answer | undefined,
): Reading<Answer> {
  if (raw === null) return blank();
  if (typeof raw === "object") return unreadable("CELL_ERROR", raw);
  const text = typeof raw === "boolean" ? String(raw) : textOf(raw);
  if (text === undefined || text === "") return blank();
  if (text.length > longestCellText) return unreadable("UNKNOWN_STATUS", raw);
  if (isErrorText(text)) return unreadable("CELL_ERROR", raw);
  const found = find(text);
  if (found !== undefined) return read(found);
  return isBlankText(text) ? blank() : unreadable("UNKNOWN_STATUS", raw);
}
