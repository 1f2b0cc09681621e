import { noDay, type Day } from "../../calendar/day";
import { codeAt, deals, purchaseKinds, type PurchaseKind } from "../codes";
import type { PurchaseFields } from "../records";

/** What a purchase row does to its client's summary. */
export const purchaseEffect = { none: 0, deal: 1, refund: 2 } as const;

/** The purchase rows as their summaries need them, one entry a row. */
export interface PurchaseMeaning {
  /** Day she was there to buy; `noDay` where the row implies no presence (D1). */
  readonly arrivalOn: Int32Array;
  /** Day of the deal or refund; `noDay` for a row that is neither. */
  readonly dealOn: Int32Array;
  readonly effect: Uint8Array;
  /** What it adds to her spend: a refund is negative; `NaN` where no amount is known. */
  readonly cents: Float64Array;
  /** Whether any column says money; without one, every deal counts and none has an amount. */
  readonly hasMoney: boolean;
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
  >
>;

/**
 * Reads each purchase row once: was she there, was it a deal or a refund, and of how much.
 *
 * Deposits, top-ups, gifts and online purchases imply no presence. Deals are purchases, online
 * purchases and top-ups; a deposit, a gift, a redemption and a row of amount 0 agree no money. A
 * negative amount is a refund, and so is a reversal.
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
  const arrivalOn = new Int32Array(count).fill(noDay);
  const dealOn = new Int32Array(count).fill(noDay);
  const effect = new Uint8Array(count);
  const cents = new Float64Array(count).fill(NaN);
  for (let rowIndex = 0; rowIndex < count; rowIndex++) {
    const on = fields.purchaseDate?.[rowIndex];
    if (on === undefined || on === noDay || on > asOf) continue;
    const agreed = agreedCents(fields, rowIndex);
    const kind = kindOf(fields, rowIndex, agreed);
    if (kind === "deal" || kind === "redemption" || kind === "unclosed") arrivalOn[rowIndex] = on;
    if (kind === "refund" || kind === "reversal") {
      effect[rowIndex] = purchaseEffect.refund;
      cents[rowIndex] = -Math.abs(agreed);
      dealOn[rowIndex] = on;
    } else if (agreed !== 0 && (kind === "deal" || kind === "online" || kind === "top_up")) {
      effect[rowIndex] = purchaseEffect.deal;
      cents[rowIndex] = agreed;
      dealOn[rowIndex] = on;
    }
  }
  return { arrivalOn, dealOn, effect, cents, hasMoney: hasMoney(fields) };
}

type Meant = PurchaseKind | "unclosed";

/** The kind as typed, else what the deal column and the sign of the amount say. */
function kindOf(fields: PurchaseColumns, rowIndex: number, agreed: number): Meant {
  const kind = codeAt(purchaseKinds, fields.purchaseKind, rowIndex);
  if (kind !== undefined && kind !== "deal") return kind;
  if (agreed < 0 || isOnlyRefund(fields, rowIndex)) return "refund";
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
