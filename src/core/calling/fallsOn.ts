import { addDays, type Day } from "../calendar/day";
import type { ShopPolicy } from "../policy/shop";
import { isOpenDay } from "./isOpenDay";

/**
 * Whether a rule meant for one day falls on the day asked about: that day, or the next open one
 * when the shop is closed on it.
 *
 * @param meantFor - the day the rule names
 *
 * @example
 * fallsOn(day("2026-11-22"), day("2026-11-23"), { closedWeekdays: [7], closedOn: [] }) // => true
 * fallsOn(day("2026-11-22"), day("2026-11-23"), { closedWeekdays: [], closedOn: [] }) // => false
 */
export function fallsOn(meantFor: Day, asOf: Day, shop: ShopPolicy): boolean {
  if (meantFor > asOf || !isOpenDay(asOf, shop)) return false;
  for (let on = addDays(asOf, -1); on >= meantFor; on = addDays(on, -1))
    if (isOpenDay(on, shop)) return false;
  return true;
}
