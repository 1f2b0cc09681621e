import { depositEvidence, heldDeposits } from "../../../src/core/calling/heldDeposits";
import { ago, ahead, caseOf, her } from "../../support/clientCase";
import type { TestClinic } from "../../support/clinic";
import { day } from "../../support/day";

describe("the deposits still held", () => {
  it.each<[string, NonNullable<TestClinic["deposits"]>, unknown[]]>([
    ["none", [], []],
    [
      "held when nothing says otherwise",
      [{ ...her, depositDate: ago(3) }],
      [{ on: day(ago(3)), cents: undefined }],
    ],
    [
      "neither applied nor refunded ones",
      [
        { ...her, depositDate: ago(3), depositStatus: "applied" },
        { ...her, depositDate: ago(4), depositStatus: "refunded" },
        { ...her, depositDate: ago(5), depositStatus: "held", depositAmount: 100 },
      ],
      [{ on: day(ago(5)), cents: 100 }],
    ],
    ["one of today", [{ ...her, depositDate: ago(0) }], [{ on: day(ago(0)), cents: undefined }]],
    ["none of tomorrow", [{ ...her, depositDate: ahead(1) }], []],
    ["none without a day", [{ ...her, depositAmount: 100 }], []],
    [
      "oldest first, of one day the smaller",
      [
        { ...her, depositDate: ago(1), depositAmount: 300 },
        { ...her, depositDate: ago(1), depositAmount: 200 },
        { ...her, depositDate: ago(9), depositAmount: 900 },
      ],
      [
        { on: day(ago(9)), cents: 900 },
        { on: day(ago(1)), cents: 200 },
        { on: day(ago(1)), cents: 300 },
      ],
    ],
  ])("%s", (_what, deposits, expected) => {
    expect(heldDeposits(caseOf({ clients: [her], deposits }))).toEqual(expected);
  });
});

describe("the facts of a held deposit", () => {
  const on = day("2026-03-14");
  it("are its day, its age and its amount", () => {
    expect(depositEvidence({ on, cents: 50_000 }, day("2026-03-20"))).toStrictEqual({
      code: "depositHeld",
      on,
      heldDays: 6,
      cents: 50_000,
    });
  });

  it("leave out an amount nobody wrote", () => {
    expect(depositEvidence({ on, cents: undefined }, on)).toStrictEqual({
      code: "depositHeld",
      on,
      heldDays: 0,
    });
  });
});
