import { dayStanding } from "../../../src/taskpane/today/dayStanding";
import type { DayOverview } from "../../../src/workflow/desk/clinicDesk";
import { day } from "../../support/day";
import { dayOverview, sheetUnderstood } from "../../support/dayOverview";

function counts(change: Partial<DayOverview["counts"]>): DayOverview["counts"] {
  return { ...dayOverview().counts, ...change };
}

describe("dayStanding", () => {
  test("a list is a list, even when all of it waits", () => {
    expect(dayStanding(dayOverview({ counts: counts({ clients: 9, onSheet: 1 }) }))).toBe("calls");
    expect(dayStanding(dayOverview({ counts: counts({ clients: 9, waiting: 1 }) }))).toBe("calls");
  });

  test("nobody due is told from everybody held back", () => {
    const nobody = dayOverview({ counts: counts({ clients: 9, nothingDue: 9 }) });
    expect(dayStanding(nobody)).toBe("zeroDue");
    const held = dayOverview({ counts: counts({ clients: 9, heldBack: 1, nothingDue: 8 }) });
    expect(dayStanding(held)).toBe("allHeldBack");
  });

  test("a closed shop explains an empty list, whoever is held back", () => {
    const closed = dayOverview({
      counts: counts({ clients: 9, heldBack: 1, nothingDue: 8 }),
      movedTo: day("2026-11-23"),
    });
    expect(dayStanding(closed)).toBe("closedDay");
    const waiting = counts({ clients: 9, waiting: 9 });
    expect(dayStanding({ ...closed, counts: waiting })).toBe("closedDay");
    expect(dayStanding({ ...closed, counts: counts({ clients: 9, onSheet: 9 }) })).toBe("calls");
  });

  test("a workbook without clients says whether it has a sheet for them", () => {
    expect(dayStanding(dayOverview())).toBe("noClientSheet");
    expect(dayStanding(dayOverview({ sheets: [sheetUnderstood()] }))).toBe("noClients");
    const prices = sheetUnderstood({ use: "no", kind: null, why: { code: "no_client_column" } });
    expect(dayStanding(dayOverview({ sheets: [prices] }))).toBe("noClientSheet");
    const ours = sheetUnderstood({ kind: "calls", why: { code: "our_sheet", role: "recall_log" } });
    expect(dayStanding(dayOverview({ sheets: [ours] }))).toBe("noClientSheet");
  });

  test("two sheets that might be the clients' are a question, one is not", () => {
    const asked = sheetUnderstood({ use: "ask", why: { code: "possible_copy" } });
    const two = dayOverview({ sheets: [asked, { ...asked, name: "Clients (2)" }] });
    expect(dayStanding(two)).toBe("severalClientSheets");
    expect(dayStanding(dayOverview({ sheets: [asked] }))).toBe("noClientSheet");
  });
});
