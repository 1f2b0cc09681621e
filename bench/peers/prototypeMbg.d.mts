import type { PurchaseHistories } from "../../src/core/statistics/purchaseHistory";

/** The likeliest r, α, a and b, and how often the likelihood was computed. */
export function fitPrototype(histories: PurchaseHistories): {
  readonly parameters: number[];
  readonly logLikelihood: number;
  readonly evaluations: number;
};
