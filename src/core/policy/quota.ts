/** How many calls a day holds and who gets them (C3, C5, C6). */
export interface QuotaPolicy {
  /** Calls a day per caller; a staff sheet's own quota goes before it. */
  readonly perCaller: number;
  /** Rungs up to this day are early … */
  readonly earlyRungsToDay: number;
  /** … and at most this many of them stand before later rungs a full caller may not get to. */
  readonly earlyRungsAtMost: number;
  /** C5: days away under one owner from which another is proposed. */
  readonly otherCallerFromDaysAway: number;
  /** C3: failed attempts that raise a client one level. */
  readonly failedAttemptsPerLevel: number;
}

/** SOURCES.md#quota */
export const quota: QuotaPolicy = {
  perCaller: 40,
  earlyRungsToDay: 7,
  earlyRungsAtMost: 20,
  otherCallerFromDaysAway: 90,
  failedAttemptsPerLevel: 2,
};
