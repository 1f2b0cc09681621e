/** The follow-up ladder after a treatment (C2). */
export interface RungsPolicy {
  /** How many open days a rung may be called on, its own day being the first. */
  readonly openDays: number;
  /** Rungs that stay open for another number of open days, by rung day. */
  readonly openDaysOf: Readonly<Record<number, number>>;
  /** First rung day of `postop_early`; a rung before it is `postop_d1`. */
  readonly earlyFromDay: number;
  /** First rung day of `postop_mid`. */
  readonly midFromDay: number;
  /** First rung day of `postop_long`. */
  readonly longFromDay: number;
}

/** SOURCES.md#rungs */
export const rungs: RungsPolicy = {
  openDays: 3,
  openDaysOf: { 1: 1, 3: 4 },
  earlyFromDay: 2,
  midFromDay: 28,
  longFromDay: 180,
};
