import { careNextDay } from "../../../../src/core/calling/reasons/careNextDay";
import { defaultPolicy } from "../../../../src/core/policy/policy";
import { ago, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";

const due = (days: number) => ({
  reason: "care_next_day",
  evidence: [{ code: "visited", on: day(ago(days)) }],
  urgency: 0,
});

describe("care_next_day: here yesterday, without a follow-up plan", () => {
  it.each<[string, TestClinic, unknown]>([
    ["here today", { visits: [{ ...her, visitDate: ago(0) }] }, undefined],
    ["here yesterday", { visits: [{ ...her, visitDate: ago(1) }] }, due(1)],
    ["here two days ago", { visits: [{ ...her, visitDate: ago(2) }] }, undefined],
    ["never here", { clients: [her] }, undefined],
    ["treated with a plan", { visits: [{ ...her, visitDate: ago(1), item: "光子" }] }, undefined],
    [
      "an older treatment had a plan",
      {
        visits: [
          { ...her, visitDate: ago(5), item: "光子" },
          { ...her, visitDate: ago(1), item: "面部清洁" },
        ],
      },
      due(1),
    ],
    [
      "a deposit brought nobody here",
      { purchases: [{ ...her, purchaseDate: ago(1), purchaseKind: "deposit", amount: 50_000 }] },
      undefined,
    ],
  ])("%s", (_what, clinic, expected) => {
    expect(careNextDay(caseOf(clinic))).toEqual(expected);
  });

  it.each<[string, number[], number, unknown]>([
    ["the day after was a closed Thursday", [4], 2, due(2)],
    ["the day after was an open Thursday", [3], 2, undefined],
    ["today is closed", [5], 1, undefined],
  ])("%s", (_what, closedWeekdays, days, expected) => {
    const policy = { ...defaultPolicy, shop: { closedWeekdays, closedOn: [] } };
    const visits = [{ ...her, visitDate: ago(days) }];
    expect(careNextDay(caseOf({ visits }, { policy }))).toEqual(expected);
  });
});
