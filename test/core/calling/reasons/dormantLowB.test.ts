import { dormantLowB } from "../../../../src/core/calling/reasons/dormantLowB";
import { ago, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";

const away = (daysAway: number, rest: object = {}) => [
  { ...her, lastVisitDate: ago(daysAway), ...rest },
];
const due = {
  reason: "dormant_low_b",
  evidence: [{ code: "lastArrival", on: day(ago(90)), daysAway: 90 }],
  urgency: 0,
};
const park = (markedOn: string) => ({ ...her, mark: "park", markedOn }) as const;
const reactivate = (markedOn: string) => ({ ...her, mark: "reactivate", markedOn }) as const;

describe("dormant_low_b: 90 days away, of limited means, not parked", () => {
  it.each<[string, TestClinic, unknown]>([
    ["89 days away", { clients: away(89) }, undefined],
    ["90 days away, unmarked", { clients: away(90) }, due],
    ["parked in her file", { clients: away(90, { parked: true }) }, undefined],
    ["parked by a mark", { clients: away(90), marks: [park(ago(5))] }, undefined],
    [
      "parked in her file, and reactivated by a mark",
      { clients: away(90, { parked: true }), marks: [reactivate(ago(5))] },
      due,
    ],
    ["reactivated since", { clients: away(90), marks: [park(ago(5)), reactivate(ago(4))] }, due],
    [
      "parked again since",
      { clients: away(90), marks: [reactivate(ago(5)), park(ago(4))] },
      undefined,
    ],
    [
      "reactivated later that day",
      { clients: away(90), marks: [park(ago(5)), reactivate(ago(5))] },
      due,
    ],
    [
      "parked later that day",
      { clients: away(90), marks: [reactivate(ago(5)), park(ago(5))] },
      undefined,
    ],
    ["able: that is another call", { clients: away(90, { memberLevel: "high" }) }, undefined],
    ["never here", { clients: [her] }, undefined],
  ])("%s", (_what, clinic, expected) => {
    expect(dormantLowB(caseOf(clinic))).toEqual(expected);
  });
});
