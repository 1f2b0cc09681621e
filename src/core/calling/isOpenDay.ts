import { weekday, type Day } from "../calendar/day";
import type { ShopPolicy } from "../policy/shop";

/**
 * Whether the shop is open on a day.
 *
 * @example
 * isOpenDay(day("2026-11-22"), { closedWeekdays: [7], closedOn: [] }) // => false
 */
export function isOpenDay(on: Day, shop: ShopPolicy): boolean {
  return !shop.closedWeekdays.includes(weekday(on)) && !shop.closedOn.includes(on);
}
