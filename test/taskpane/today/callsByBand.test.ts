import type { Band } from "../../../src/core/calling/callPlan";
import { callsByBand } from "../../../src/taskpane/today/callsByBand";
import type { CallOnList } from "../../../src/workflow/desk/clinicDesk";

function call(rank: number, band: Band): CallOnList {
  return {
    rank,
    band,
    client: rank,
    caller: undefined,
    due: [{ reason: "callback", evidence: [], urgency: 0 }],
    reasonWords: "",
    evidence: "",
    clientId: undefined,
    clientName: undefined,
    phone: undefined,
    sheet: "Clients",
    sheetRow: rank + 1,
    lastArrivalOn: undefined,
    daysAway: undefined,
    tier: "active",
    segment: "active",
    balanceCents: undefined,
    snippet: "",
    script: "callback",
    level: 1,
    isSafety: band === 1,
    outcomeToday: undefined,
    logKey: undefined,
  };
}

describe("callsByBand", () => {
  test("keeps the ranks in their bands and leaves out empty bands", () => {
    const [first, second, third] = [call(1, 1), call(2, 4), call(3, 4)];
    expect(callsByBand([first, second, third])).toEqual([
      { band: 1, calls: [first] },
      { band: 4, calls: [second, third] },
    ]);
    expect(callsByBand([])).toEqual([]);
  });

  test("joins a band again that a call done today has come between", () => {
    const [first, second, third] = [call(1, 1), call(2, 4), call(3, 1)];
    expect(callsByBand([first, second, third]).map(({ band }) => band)).toEqual([1, 4]);
  });
});
