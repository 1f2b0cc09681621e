/** What a client's dealings with the clinic come to, for a model of buying again. */
export interface PurchaseHistory {
  /** Deal days after the first. */
  readonly repeats: number;
  /** Weeks from the first deal to the last; 0 without repeats. */
  readonly lastWeeks: number;
  /** Weeks from the first deal to the day asked about. */
  readonly observedWeeks: number;
}

/** One entry a client, the columns of equal length. */
export type PurchaseHistories = {
  readonly [Fact in keyof PurchaseHistory]: ArrayLike<number>;
};
