import type { DateSystem } from "../../intake/sheets/workbookCells";
import type { PlannedCell } from "../../workflow/sheetPlan";
import { isoDay } from "../../core/calendar/day";
import { daySerial } from "../xlsx/read/isoSerial";

/** What Excel answers for a cell once a planned cell stands in it. */
export function plainValue(cell: PlannedCell, dateSystem: DateSystem): string | number {
  if (cell === null) return "";
  if (typeof cell !== "object") return cell;
  const serial = daySerial(cell.on, dateSystem);
  return serial < 0 ? isoDay(cell.on) : serial;
}

/**
 * Asks in which row of a column a value stands, without sending the column.
 *
 * @returns reads the place, 0-based within the column; `undefined` where it does not stand there
 */
export function placeOf(
  workbook: Excel.Workbook,
  value: string | number,
  column: Excel.Range,
): () => number | undefined {
  // Texts are looked up as patterns: their own signs are taken literally behind a tilde.
  const wanted = typeof value === "string" ? value.replace(/[~*?]/g, "~$&") : value;
  const match = workbook.functions.match(wanted, column, 0).load({ value: true, error: true });
  return () => (typeof match.value === "number" ? match.value - 1 : undefined);
}
