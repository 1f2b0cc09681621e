import { isoDay } from "../../core/calendar/day";
import type { DateSystem } from "../sheets/workbookCells";
import { isDateFormat } from "./numberFormat";
import { rawText, type RawCell } from "./reading";
import { serialDay } from "./serialDay";

/** What a cell looks like is decided by its number format and the dates of its workbook. */
export interface CellLook {
  readonly numberFormat: string | undefined;
  readonly dateSystem: DateSystem;
}

/**
 * The cell as a person sees it in Excel: a number shown as a date is that day, never its serial.
 *
 * @example
 * shownText(46082, { numberFormat: "yyyy/m/d", dateSystem: 1900 }) // => "2026-03-01"
 * shownText(46082, { numberFormat: "General", dateSystem: 1900 }) // => "46082"
 */
export function shownText(raw: RawCell, { numberFormat, dateSystem }: CellLook): string {
  const on =
    typeof raw === "number" && isDateFormat(numberFormat) ? serialDay(raw, dateSystem) : undefined;
  return on === undefined ? rawText(raw) : isoDay(on);
}
