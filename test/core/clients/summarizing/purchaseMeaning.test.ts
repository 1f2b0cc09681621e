import {
  centsAt,
  purchaseMeaning,
  shownAt,
  shows,
} from "../../../../src/core/clients/summarizing/purchaseMeaning";
import { clinicOf, type TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";

type Purchase = NonNullable<TestClinic["purchases"]>[number];

/** What one purchase of 2026-03-01 shows on 2026-03-20. */
function meaningOf(purchase: Purchase): string {
  const { purchases } = clinicOf({ purchases: [{ purchaseDate: "2026-03-01", ...purchase }] });
  const meaning = purchaseMeaning(purchases!.fields, 1, day("2026-03-20"));
  const shown = shownAt(meaning, 0);
  const words = Object.entries(shows).filter(([, bit]) => (shown & bit) !== 0);
  return [...words.map(([word]) => word), ...(shown === 0 ? [] : [centsAt(meaning, 0)])].join(" ");
}

describe("purchaseMeaning", () => {
  it.each<[string, Purchase, string]>([
    ["a plain row", { amount: 500 }, "arrival deal 500"],
    ["a row of amount 0", { amount: 0 }, "arrival 0"],
    ["a row without an amount", { amount: undefined as never }, "arrival deal NaN"],
    ["what was paid, without an amount", { paid: 300 }, "arrival deal 300"],
    ["a price times a quantity", { unitPrice: 100, qtyBought: 3 }, "arrival deal 300"],
    ["an online purchase", { amount: 500, purchaseKind: "online" }, "deal 500"],
    ["a top-up", { amount: 500, purchaseKind: "top_up" }, "deal 500"],
    ["a redemption", { amount: 500, purchaseKind: "redemption" }, "arrival 500"],
    ["a deposit", { amount: 500, purchaseKind: "deposit" }, ""],
    ["a gift", { amount: 500, purchaseKind: "gift" }, ""],
    ["a refund", { amount: 500, purchaseKind: "refund" }, "refund -500"],
    ["a negative amount", { amount: -500 }, "refund -500"],
    ["a refund in its own column", { amount: undefined as never, refund: 200 }, "refund -200"],
    ["an amount and what was given back of it", { amount: 500, refund: 200 }, "arrival deal 300"],
    ["an order that was cancelled", { amount: 500, appointmentStatus: "cancelled" }, ""],
    ["an order nobody came for", { amount: 500, appointmentStatus: "no_show" }, ""],
    ["an order only intended", { amount: 500, appointmentStatus: "tentative" }, ""],
    ["a redemption booked", { purchaseKind: "redemption", appointmentStatus: "booked" }, ""],
    ["a redemption missed", { purchaseKind: "redemption", appointmentStatus: "no_show" }, ""],
    [
      "a top-up called off",
      { amount: 5, purchaseKind: "top_up", appointmentStatus: "cancelled" },
      "",
    ],
    [
      "a refund of an order called off",
      { amount: 5, purchaseKind: "refund", appointmentStatus: "cancelled" },
      "refund -5",
    ],
    ["an order booked", { amount: 500, appointmentStatus: "booked" }, ""],
    [
      "an order booked and paid",
      { amount: 500, paid: 500, appointmentStatus: "booked" },
      "arrival deal 500",
    ],
    [
      "an order that was carried out",
      { amount: 5, appointmentStatus: "completed" },
      "arrival deal 5",
    ],
    ["a cancelled row below zero", { amount: -5, appointmentStatus: "cancelled" }, "refund -5"],
    ["a consultation that is still open", { amount: 500, deal: "open" }, "arrival 500"],
    ["the day asked about", { purchaseDate: "2026-03-20", amount: 1 }, "arrival deal 1"],
    ["the day after", { purchaseDate: "2026-03-21", amount: 1 }, ""],
  ])("%s", (_what, purchase, expected) => {
    expect(meaningOf(purchase)).toBe(expected);
  });
});
