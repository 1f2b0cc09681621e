import { dormantBalance } from "../../../../src/core/calling/reasons/dormantBalance";
import { ago, caseOf, her } from "../../../support/clientCase";
import { day } from "../../../support/day";

const due = (daysAway: number, ...left: unknown[]) => ({
  reason: "dormant_balance",
  evidence: [{ code: "lastArrival", on: day(ago(daysAway)), daysAway }, ...left],
  urgency: 0,
});

describe("dormant_balance: something left, and 30 days away", () => {
  it.each<[string, number, object, unknown]>([
    ["29 days away", 29, { qtyRemaining: 3 }, undefined],
    ["30 days away", 30, { qtyRemaining: 3 }, due(30, { code: "sessionsLeft", left: 3 })],
    ["money left", 30, { cardBalance: 5 }, due(30, { code: "balance", cents: 5 })],
    ["rebate left", 30, { rebate: 5 }, due(30, { code: "rebate", cents: 5 })],
    [
      "everything left",
      400,
      { qtyRemaining: 1, cardBalance: 20_000, rebate: 30 },
      due(
        400,
        { code: "sessionsLeft", left: 1 },
        { code: "balance", cents: 20_000 },
        { code: "rebate", cents: 30 },
      ),
    ],
    ["nothing left", 30, { qtyRemaining: 0, cardBalance: 0, rebate: 0 }, undefined],
    ["nothing said", 30, {}, undefined],
  ])("%s", (_what, daysAway, left, expected) => {
    const clients = [{ ...her, lastVisitDate: ago(daysAway), ...left }];
    expect(dormantBalance(caseOf({ clients }))).toEqual(expected);
  });

  it("is not for a client who was never here", () => {
    expect(dormantBalance(caseOf({ clients: [{ ...her, qtyRemaining: 3 }] }))).toBeUndefined();
  });
});
