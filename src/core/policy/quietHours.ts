/** Hours in which clients may be called (G15), shown on the call sheet. */
export interface QuietHoursPolicy {
  /** Full hours of the day at which calling begins and ends, span by span: 9, 12, 14, 20. */
  readonly callingHours: readonly number[];
}

/** A default, not a law: SOURCES.md#quiet-hours. */
export const quietHours: QuietHoursPolicy = { callingHours: [9, 12, 14, 20] };
