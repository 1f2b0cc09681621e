import { addDays, type Day } from "../calendar/day";
import type { ShopPolicy } from "../policy/shop";
import { isOpenDay } from "./isOpenDay";

/**
 * How many days the shop was open from one day to another, both included.
 *
 * @param from - first day counted; later than `to` gives 0
 * @param to - last day counted
 * @param shop - closed weekdays and closed days
 * @source rule C2 ("open days")
 *
 * @example
 * openDayCount(day("2026-11-20"), day("2026-11-23"), { closedWeekdays: [7], closedOn: [] }) // => 3
 * openDayCount(day("2026-11-20"), day("2026-11-20"), { closedWeekdays: [], closedOn: [] }) // => 1
 */
export function openDayCount(from: Day, to: Day, shop: ShopPolicy): number {
  if (shop.closedWeekdays.length === 0 && shop.closedOn.length === 0)
    return Math.max(0, to - from + 1);
  let count = 0;
  for (let on = from; on <= to; on = addDays(on, 1)) if (isOpenDay(on, shop)) count++;
  return count;
}
