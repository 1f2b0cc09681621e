import { dayParts } from "../../core/calendar/day";
import { isBlankText, isErrorText } from "./blankWords";
import { cleanText, longestCellText } from "./cellText";
import type { DateValue } from "./dateFinding";
import { readDateNumber } from "./dateNumber";
import { dateTextFinding } from "./dateText";
import { blank, unreadable, type CellContext, type RawCell, type Reading } from "./reading";

/**
 * Reads the day a cell names, or the month where it names no more ("2026年3月").
 *
 * Accepted: Excel serials of either date system, ISO dates and stamps, year-month-day in any usual
 * punctuation, 年月日 in figures or characters, years of the Republic (民國115), English months, and
 * one full date inside other words. The order of day and month follows the column, else the region;
 * a missing year follows the row above, the sheet or its title. What neither settles is a problem,
 * never a guess.
 *
 * @param raw - the cell
 * @param context - what surrounds it; two-digit years are read against `asOf`
 * @returns a day or month; blank for nothing and for the days programs write for nothing
 * (1900-01-00, 9999-12-31); else a problem such as `AMBIGUOUS_DATE`, `NEEDS_YEAR`, `RELATIVE_DATE`
 */
export function readDate(raw: RawCell, context: CellContext): Reading<DateValue> {
  if (typeof raw === "number") return readDateNumber(raw, context);
  if (raw === null) return blank();
  if (typeof raw === "boolean") return unreadable("NOT_A_DATE", raw);
  if (typeof raw === "object") return unreadable("CELL_ERROR", raw);
  const text = cleanText(raw);
  if (isBlankText(text)) return blank();
  if (isErrorText(text)) return unreadable("CELL_ERROR", raw);
  if (text.length > longestCellText) return unreadable("NOT_A_DATE", raw);
  const finding = dateTextFinding(text, context);
  if (finding.kind === "blank") return blank();
  if (finding.kind === "problem") return unreadable(finding.code, raw);
  const ahead = context.mustBePast === true && isAfter(finding.value, context);
  return ahead ? { ...finding, flags: [...finding.flags, "FUTURE_DATE"] } : finding;
}

function isAfter(value: DateValue, { asOf }: CellContext): boolean {
  if ("on" in value) return value.on > asOf;
  const today = dayParts(asOf);
  return value.year * 12 + value.month > today.year * 12 + today.month;
}
