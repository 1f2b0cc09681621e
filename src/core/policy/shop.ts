import type { Day } from "../calendar/day";

/** Days on which nobody calls: rules that count open days (C2, day rules of C1) skip them. */
export interface ShopPolicy {
  /** Weekdays the shop is always closed, Monday 1 to Sunday 7. */
  readonly closedWeekdays: readonly number[];
  /** Single closed days. */
  readonly closedOn: readonly Day[];
}

/** Open every day until the clinic says otherwise. */
export const shop: ShopPolicy = { closedWeekdays: [], closedOn: [] };
