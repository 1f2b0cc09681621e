import { isoDay } from "../core/calendar/day";
import type { PlannedCell } from "./sheetPlan";

/** What a planned cell says in letters, days as `yyyy-mm-dd`; `undefined` for a blank or a number. */
export function plannedText(cell: PlannedCell): string | undefined {
  if (cell === null || cell === "" || typeof cell === "number") return undefined;
  return typeof cell === "string" ? cell : isoDay(cell.on);
}
