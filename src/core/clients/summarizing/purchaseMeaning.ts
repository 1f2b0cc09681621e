import { noDay, type Day } from "../../calendar/day";
import { codeAt, deals, purchaseKinds, type PurchaseKind } from "../codes";
import { isUndone } from "../isUndone";
import type { PurchaseFields } from "../records";
import { amountAt } from "../amountAt";

/** What a purchase row shows, as bits: she was there; money was agreed; money was given back. */
export const shows = { arrival: 1, deal: 2, refund: 4 } as const;

const bitsBelowDay = 3;

/** The day of a row that shows something. */
export function dayShown(shown: number): Day {
  return (shown >> bitsBelowDay) as Day;
}

/** The purchase rows as their summaries need them. */
export interface PurchaseMeaning {
  /**
   * Two numbers a row, side by side because rows are visited client by client and those of a
   * client lie far apart: what it shows (`shownAt`) and what it adds to her spend (`centsAt`).
   */
  readonly rows: Float64Array;
  /** Whether any column says money; without one, every deal counts and none has an amount. */
  readonly hasMoney: boolean;
}

/**
 * A set of `shows` bits with the row's day above them (`dayShown`); 0 for a row that shows nothing
 * by the day asked about.
 */
export function shownAt({ rows }: PurchaseMeaning, rowIndex: number): number {
  return amountAt(rows, 2 * rowIndex);
}

/** What the row adds to her spend: a refund is negative; `NaN` where no amount is known. */
export function centsAt({ rows }: PurchaseMeaning, rowIndex: number): number {
  return amountAt(rows, 2 * rowIndex + 1);
}

/** The columns a purchase is read from; where a clinic keeps no purchases, those of its courses. */
export type PurchaseColumns = Partial<
  Pick<
    PurchaseFields,
    | "purchaseDate"
    | "purchaseKind"
    | "deal"
    | "item"
    | "amount"
    | "paid"
    | "refund"
    | "unitPrice"
    | "qtyBought"
    | "appointmentStatus"
  >
>;

/**
 * Reads each purchase row once: was she there, was it a deal or a refund, and of how much.
 *
 * Deposits, top-ups, gifts and online purchases imply no presence. Deals are purchases, online
 * purchases and top-ups; a deposit, a gift, a redemption and a row of amount 0 agree no money. A
 * negative amount is a refund, and so is a reversal. An order that never came about shows nothing.
 *
 * @param fields - the columns of the sheet that keeps purchases
 * @param count - its rows
 * @param asOf - a row dated later has not happened yet
 * @source rules D1, W1
 */
export function purchaseMeaning(
  fields: PurchaseColumns,
  count: number,
  asOf: Day,
): PurchaseMeaning {
  const rows = new Float64Array(2 * count);
  for (let rowIndex = 0; rowIndex < count; rowIndex++) {
    const on = fields.purchaseDate?.[rowIndex];
    if (on === undefined || on === noDay || on > asOf) continue;
    const agreed = agreedCents(fields, rowIndex);
    const bits = shownBy(kindOf(fields, rowIndex, agreed), agreed);
    if (bits === 0) continue;
    rows[2 * rowIndex] = (on << bitsBelowDay) | bits;
    rows[2 * rowIndex + 1] = (bits & shows.refund) === 0 ? agreed : -Math.abs(agreed);
  }
  return { rows, hasMoney: hasMoney(fields) };
}

function shownBy(kind: Meant, agreed: number): number {
  const deal = agreed === 0 ? 0 : shows.deal;
  switch (kind) {
    case "undone":
      return 0;
    case "deal":
      return shows.arrival | deal;
    case "online":
    case "top_up":
      return deal;
    case "redemption":
    case "unclosed":
      return shows.arrival;
    case "refund":
    case "reversal":
      return shows.refund;
    case "deposit":
    case "gift":
      return 0;
  }
}

type Meant = PurchaseKind | "unclosed" | "undone";

/** The kind as typed, else what the deal column and the sign of the amount say. */
function kindOf(fields: PurchaseColumns, rowIndex: number, agreed: number): Meant {
  const kind = codeAt(purchaseKinds, fields.purchaseKind, rowIndex);
  if (kind === "refund" || kind === "reversal") return kind;
  const isPlain = kind === undefined || kind === "deal";
  if (isPlain && (agreed < 0 || isOnlyRefund(fields, rowIndex))) return "refund";
  if (isUndone(fields, rowIndex)) return "undone";
  if (!isPlain) return kind;
  const came = codeAt(deals, fields.deal, rowIndex);
  if (came === "deposit") return "deposit";
  return came === "open" || came === "lost" ? "unclosed" : "deal";
}

/** The amount agreed less what the same row says was given back; `NaN` where no cell says. */
function agreedCents(fields: PurchaseColumns, rowIndex: number): number {
  const agreed = grossCents(fields, rowIndex);
  const back = fields.refund?.[rowIndex];
  if (back === undefined || Number.isNaN(back)) return agreed;
  return Number.isNaN(agreed) || isRefund(fields, rowIndex) ? back : agreed - Math.abs(back);
}

function grossCents(fields: PurchaseColumns, rowIndex: number): number {
  const amount = fields.amount?.[rowIndex];
  if (amount !== undefined && !Number.isNaN(amount)) return amount;
  const paid = fields.paid?.[rowIndex];
  if (paid !== undefined && !Number.isNaN(paid)) return paid;
  const price = fields.unitPrice?.[rowIndex];
  const bought = fields.qtyBought?.[rowIndex];
  return price === undefined || bought === undefined ? NaN : price * bought;
}

function isRefund(fields: PurchaseColumns, rowIndex: number): boolean {
  const kind = codeAt(purchaseKinds, fields.purchaseKind, rowIndex);
  return kind === "refund" || kind === "reversal";
}

function isOnlyRefund(fields: PurchaseColumns, rowIndex: number): boolean {
  const back = fields.refund?.[rowIndex];
  return (
    back !== undefined &&
    back !== 0 &&
    !Number.isNaN(back) &&
    Number.isNaN(grossCents(fields, rowIndex))
  );
}

function hasMoney({ amount, paid, refund, unitPrice, qtyBought }: PurchaseColumns): boolean {
  const byPrice = unitPrice !== undefined && qtyBought !== undefined;
  return amount !== undefined || paid !== undefined || refund !== undefined || byPrice;
}
