import type { DayOverview } from "../../workflow/desk/clinicDesk";

/** What a day is, before its list is shown; everything but `calls` is a state of its own. */
export type DayStanding =
  | "noClientSheet"
  | "severalClientSheets"
  | "noClients"
  | "closedDay"
  | "zeroDue"
  | "allHeldBack"
  | "calls";

/**
 * Says what a day's numbers mean for the manager.
 *
 * A client waits only beside others who are on the sheet or off today, so a list without calls and
 * with somebody waiting is still a list.
 */
export function dayStanding({ counts, sheets, movedTo }: DayOverview): DayStanding {
  if (counts.clients === 0) {
    if (sheets.some(({ use, why }) => use === "yes" && why.code !== "our_sheet"))
      return "noClients";
    const asked = sheets.filter(({ use, kind }) => use === "ask" && kind === "clients");
    return asked.length > 1 ? "severalClientSheets" : "noClientSheet";
  }
  if (counts.onSheet + counts.waiting > 0) return "calls";
  if (movedTo !== undefined) return "closedDay";
  return counts.heldBack > 0 ? "allHeldBack" : "zeroDue";
}
