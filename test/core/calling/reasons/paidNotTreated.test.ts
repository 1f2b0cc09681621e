import { paidNotTreated } from "../../../../src/core/calling/reasons/paidNotTreated";
import { ago, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";

type Course = NonNullable<TestClinic["packages"]>[number];

const bought = (days: number, rest: Course = {}): Course => ({
  ...her,
  purchaseDate: ago(days),
  qtyBought: 10,
  qtyUsed: 0,
  paid: 398_000,
  ...rest,
});
const due = (days: number, facts: object = { cents: 398_000 }) => ({
  reason: "paid_not_treated",
  evidence: [{ code: "paidUntreated", on: day(ago(days)), ...facts }],
  urgency: 0,
});

describe("paid_not_treated: nothing used 7 days after paying", () => {
  it.each<[string, TestClinic, unknown]>([
    ["paid 6 days ago", { packages: [bought(6)] }, undefined],
    ["paid 7 days ago", { packages: [bought(7)] }, due(7)],
    ["paid a year ago", { packages: [bought(365)] }, due(365)],
    ["one session used", { packages: [bought(7, { qtyUsed: 1 })] }, undefined],
    ["a gift", { packages: [bought(7, { paid: 0 })] }, undefined],
    [
      "no amount is said",
      { packages: [{ ...her, purchaseDate: ago(7), qtyBought: 10, qtyUsed: 0 }] },
      due(7, {}),
    ],
    [
      "all ten still remain",
      { packages: [{ ...her, purchaseDate: ago(7), qtyBought: 10, qtyRemaining: 10 }] },
      due(7, {}),
    ],
    [
      "nine of ten remain",
      { packages: [{ ...her, purchaseDate: ago(7), qtyBought: 10, qtyRemaining: 9 }] },
      undefined,
    ],
    [
      "nobody knows when she paid",
      { packages: [{ ...her, qtyBought: 10, qtyUsed: 0 }] },
      undefined,
    ],
    [
      "the oldest of several, by its name",
      { packages: [bought(8, { item: "光子" }), bought(20, { item: "水光" })] },
      due(20, { cents: 398_000, treatment: "水光" }),
    ],
    [
      "noted as paid, not treated",
      { visits: [{ ...her, visitDate: ago(7), deal: "paid_not_treated" }] },
      due(7, {}),
    ],
    [
      "noted so, 6 days ago",
      { visits: [{ ...her, visitDate: ago(6), deal: "paid_not_treated" }] },
      undefined,
    ],
    [
      "noted so, and here since",
      {
        visits: [
          { ...her, visitDate: ago(9), deal: "paid_not_treated" },
          { ...her, visitDate: ago(8) },
        ],
      },
      undefined,
    ],
  ])("%s", (_what, clinic, expected) => {
    expect(paidNotTreated(caseOf(clinic))).toEqual(expected);
  });
});
