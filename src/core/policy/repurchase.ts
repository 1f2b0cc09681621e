/** How long after the first deal the second is expected (W1), in whole days from the first deal. */
export interface RepurchasePolicy {
  /** Last day of the window; a second deal on it still counts. */
  readonly windowDays: number;
  /** The window is closing from this many days before its last day. */
  readonly closingFromDaysLeft: number;
  /** "Late" lasts to this day or to twice the window, whichever is later; then she is "cold". */
  readonly lateUntilDay: number;
  /** What document 000 claims: this share of all first-timers is back by the last window day. */
  readonly claimedShare: number;
  /** W2: whoever is first seen in so many first days of the file is left out of the curves. */
  readonly washInDays: number;
}

/** The three months of document 000: SOURCES.md#repurchase. */
export const repurchase: RepurchasePolicy = {
  windowDays: 90,
  closingFromDaysLeft: 14,
  lateUntilDay: 180,
  claimedShare: 0.7,
  washInDays: 0,
};
