import { dormantAble } from "../../../../src/core/calling/reasons/dormantAble";
import { ago, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";

/** So many others who spent 10 yuan and more; with her, 20 clients make the top fifth four. */
const others = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    name: `客${place}`,
    purchaseDate: ago(5),
    amount: 1_000 + place,
  }));
const spent = (daysAway: number, amount: number, count = 19): TestClinic => ({
  purchases: [{ ...her, purchaseDate: ago(daysAway), amount }, ...others(count)],
});
const due = (daysAway: number, cents?: number) => ({
  reason: "dormant_able",
  evidence: [
    { code: "lastArrival", on: day(ago(daysAway)), daysAway },
    ...(cents === undefined ? [] : [{ code: "spend24Months", cents }]),
  ],
  urgency: 0,
});

describe("dormant_able: 90 days away, nothing left, and able to buy again", () => {
  it.each<[string, TestClinic, unknown]>([
    ["89 days away", spent(89, 9_000), undefined],
    ["90 days away", spent(90, 9_000), due(90, 9_000)],
    ["fourth of 20 by spend", spent(90, 1_016), due(90, 1_016)],
    ["fifth of 20 by spend", spent(90, 1_014), undefined],
    ["first of 19: too few to compare", spent(90, 9_000, 18), undefined],
    ["spent it more than 24 months ago", spent(800, 9_000), undefined],
    [
      "her file says high",
      { clients: [{ ...her, lastVisitDate: ago(90), spendingPower: "高" }] },
      due(90),
    ],
    [
      "her file says low",
      { clients: [{ ...her, lastVisitDate: ago(90), spendingPower: "低" }] },
      undefined,
    ],
    [
      "sessions left: that is another call",
      { clients: [{ ...her, lastVisitDate: ago(90), spendingPower: "高", qtyRemaining: 1 }] },
      undefined,
    ],
    [
      "neglected: that is another call",
      { clients: [{ ...her, lastVisitDate: ago(90), spendingPower: "高", neglected: true }] },
      undefined,
    ],
  ])("%s", (_what, clinic, expected) => {
    expect(dormantAble(caseOf(clinic))).toEqual(expected);
  });
});
