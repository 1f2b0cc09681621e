import { notedUntreated } from "../../../src/core/calling/notedUntreated";
import { ago, caseOf, her } from "../../support/clientCase";
import type { TestClinic } from "../../support/clinic";
import { day } from "../../support/day";

const noted = { deal: "paid_not_treated" } as const;

describe("rows noted as paid, not treated", () => {
  it.each<[string, TestClinic, unknown[]]>([
    [
      "a visit",
      { visits: [{ ...her, visitDate: ago(9), item: "光子", ...noted }] },
      [{ on: day(ago(9)), cents: undefined, treatment: "光子" }],
    ],
    [
      "a purchase, with what was paid",
      { purchases: [{ ...her, purchaseDate: ago(9), amount: 300, paid: 200, ...noted }] },
      [{ on: day(ago(9)), cents: 200, treatment: undefined }],
    ],
    [
      "a purchase, with its price",
      { purchases: [{ ...her, purchaseDate: ago(9), amount: 300, ...noted }] },
      [{ on: day(ago(9)), cents: 300, treatment: undefined }],
    ],
    ["won, and treated", { visits: [{ ...her, visitDate: ago(9), deal: "won" }] }, []],
    [
      "here on a later day",
      {
        visits: [
          { ...her, visitDate: ago(9), ...noted },
          { ...her, visitDate: ago(8) },
        ],
      },
      [],
    ],
    [
      "here again that same day",
      {
        visits: [
          { ...her, visitDate: ago(9), ...noted },
          { ...her, visitDate: ago(9) },
        ],
      },
      [{ on: day(ago(9)), cents: undefined, treatment: undefined }],
    ],
    ["without a day", { visits: [{ ...her, ...noted }] }, []],
    ["no sheet says what came of it", { visits: [{ ...her, visitDate: ago(9) }] }, []],
  ])("%s", (_what, clinic, expected) => {
    expect(notedUntreated(caseOf(clinic))).toEqual(expected);
  });
});
