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
 * While the shop is closed all calls wait for the next open day. On any other day a client waits
 * only for a place of somebody who is in or off, so a list without calls is still a list.
 */
export function dayStanding({ counts, sheets, movedTo }: DayOverview): DayStanding {
  if (counts.clients === 0) {
    if (sheets.some(({ use, why }) => use === "yes" && why.code !== "our_sheet"))
      return "noClients";
    const asked = sheets.filter(({ use, kind }) => use === "ask" && kind === "clients");
    return asked.length > 1 ? "severalClientSheets" : "noClientSheet";
  }
  if (movedTo !== undefined && counts.onSheet === 0) return "closedDay";
  if (counts.onSheet + counts.waiting > 0) return "calls";
  return counts.heldBack > 0 ? "allHeldBack" : "zeroDue";
}
