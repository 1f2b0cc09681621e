import { isoDay } from "../../core/calendar/day";
import type { DateSystem } from "../../intake/sheets/workbookCells";
import type { PlannedCell, TableColumn } from "../../workflow/sheetPlan";
import { daySerial } from "../xlsx/read/isoSerial";
import { cellText, looksLikeFormula } from "../xlsx/write/escapeText";

/** Number formats as Excel's interface spells them; the same the file's writer uses. */
export const numberFormats: Readonly<Record<TableColumn["kind"], string>> = {
  text: "@",
  date: "yyyy-mm-dd",
  wholeNumber: "0",
  money: "#,##0.00",
  general: "General",
};

/**
 * A planned cell as Excel is to be given it: text that stays text whatever it looks like, a day as
 * its serial number, and "" for an empty cell.
 *
 * Excel reads what it is given as if it were typed. A leading apostrophe says that text follows; in
 * a column of the text format only what could be a formula needs one.
 *
 * @param kind - of the column the cell stands in
 * @throws RangeError for a number that is none
 *
 * @example
 * cellToWrite("=1+1", "text", 1900) // => "'=1+1"
 * cellToWrite("013800000000", "text", 1900) // => "013800000000"
 * cellToWrite("1/2", "general", 1900) // => "'1/2"
 * cellToWrite({ on: day("2026-01-01") }, "date", 1900) // => 46023
 * cellToWrite(null, "date", 1900) // => ""
 */
export function cellToWrite(
  cell: PlannedCell,
  kind: TableColumn["kind"],
  dateSystem: DateSystem,
): string | number {
  if (cell === null || cell === "") return "";
  if (typeof cell === "string" || kind === "text") {
    const text = typeof cell === "object" ? isoDay(cell.on) : String(cell);
    return textToWrite(text, kind);
  }
  const value = typeof cell === "number" ? cell : daySerial(cell.on, dateSystem);
  if (!Number.isFinite(value)) throw new RangeError("cellToWrite: a planned number is none");
  if (typeof cell === "object" && value < 0) return textToWrite(isoDay(cell.on), kind);
  return value;
}

/**
 * Text as Excel is to be given it for a cell of this kind.
 *
 * @example
 * textToWrite("'quoted'", "text") // => "''quoted'"
 */
export function textToWrite(text: string, kind: TableColumn["kind"] = "general"): string {
  if (text === "") return "";
  const isSafe = kind === "text" && !looksLikeFormula(text) && !text.startsWith("'");
  return isSafe ? cellText(text) : `'${cellText(text)}`;
}
