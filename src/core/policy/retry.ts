/** Days from a logged contact to the next, by how it ended (O1); a typed next date wins. */
export interface RetryPolicy {
  /** After the first, second, … unanswered attempt in a run; after these she rests (G6). */
  readonly unansweredDays: readonly number[];
  /** Reached, considering, moved to WeChat: the same matter again. */
  readonly reachedDays: number;
  /** Hung up or declined the call, the first time. */
  readonly refusedCallDays: number;
  /** Hung up or declined once more. */
  readonly refusedAgainDays: number;
  /** Not now, not interested. */
  readonly notNowDays: number;
  /** Asked to be called back without a date. */
  readonly callbackDays: number;
}

/** SOURCES.md#retry */
export const retry: RetryPolicy = {
  unansweredDays: [1, 3],
  reachedDays: 7,
  refusedCallDays: 7,
  refusedAgainDays: 30,
  notNowDays: 30,
  callbackDays: 1,
};
