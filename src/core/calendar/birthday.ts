/**
 * A birthday as the clinic knows it: often without a year, sometimes by the lunar calendar, and
 * sometimes only a month (`dayOfMonth` absent), which is enough for a list but not for a call.
 */
export interface Birthday {
  readonly calendar: "solar" | "lunar";
  readonly year?: number;
  readonly month: number;
  readonly dayOfMonth?: number;
  /** A lunar leap month (闰六月). */
  readonly leap?: true;
}
