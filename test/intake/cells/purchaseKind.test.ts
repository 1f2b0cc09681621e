import { readPurchaseKind } from "../../../src/intake/cells/purchaseKind";
import { day } from "../../support/day";

const context = { asOf: day("2026-03-20"), dateSystem: 1900 } as const;

describe("readPurchaseKind", () => {
  it.each([
    ["成交", "deal"],
    ["Completed", "deal"],
    ["comp", "gift"],
    ["complimentary", "gift"],
    ["退款", "refund"],
    ["划扣", "redemption"],
    ["充值", "top_up"],
  ])("reads %s as %s", (text, kind) => {
    expect(readPurchaseKind(text, context)).toMatchObject({ kind: "value", value: kind });
  });
});
