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
