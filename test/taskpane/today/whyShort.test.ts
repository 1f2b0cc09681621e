import { guardrails, reasons } from "../../../src/core/calling/callPlan";
import { neededColumns } from "../../../src/core/calling/neededColumns";
import { whyShort } from "../../../src/taskpane/today/whyShort";
import { dayOverview } from "../../support/dayOverview";

const everyRule =
  reasons.filter((reason) => neededColumns[reason] !== undefined).length + guardrails.length;

describe("whyShort", () => {
  test("names whose quota is full and who has places left", () => {
    const short = whyShort(
      dayOverview({
        counts: {
          clients: 1284,
          onSheet: 97,
          waiting: 41,
          heldBack: 0,
          nothingDue: 0,
          unreadable: 0,
        },
        callers: [
          { caller: "Julia", calls: 40, waiting: 41, quota: 40, done: 0 },
          { caller: "Chloe", calls: 36, waiting: 0, quota: 40, done: 3 },
          // Calls of safety and promises come on top of a quota.
          { caller: "Nora", calls: 41, waiting: 0, quota: 40, done: 0 },
          { caller: undefined, calls: 1, waiting: 0, quota: 0, done: 0 },
        ],
      }),
    );
    expect(short).toEqual({
      due: 138,
      waiting: 41,
      full: ["Julia"],
      free: ["Chloe"],
      placesFree: 4,
      heldBackBy: [],
      rulesOff: 0,
      rules: everyRule,
      rulesWithoutColumn: 0,
    });
  });

  test("lists what holds clients back, the most first, and leaves out what holds nobody", () => {
    const { heldBackBy } = whyShort(
      dayOverview({ heldBackBy: { do_not_contact: 13, future_booking: 71, parked: 0 } }),
    );
    expect(heldBackBy).toEqual([
      { guardrail: "future_booking", clients: 71 },
      { guardrail: "do_not_contact", clients: 13 },
    ]);
  });

  test("counts a rule as lacking a column only where a column would switch it on", () => {
    const { rulesOff, rules, rulesWithoutColumn } = whyShort(
      dayOverview({
        rulesOff: [
          { reason: "postop_d1", missing: ["treatmentDate"] },
          { reason: "card_balance", missing: ["refundTerms"] },
          { reason: "parked", missing: ["mark"] },
          { reason: "campaign", missing: [] },
        ],
      }),
    );
    expect({ rulesOff, rules, rulesWithoutColumn }).toEqual({
      rulesOff: 4,
      rules: everyRule,
      rulesWithoutColumn: 1,
    });
  });
});
