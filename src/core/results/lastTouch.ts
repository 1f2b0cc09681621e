import { visitOrder, type VisitColumns } from "../statistics/visitOrder";

/**
 * Credits each event to the client's last touch before it: the newest one on its day or at most so
 * many days earlier (R2).
 *
 * Every event is credited once, so that what single calls earned adds up to what all earned. Of two
 * touches on one day the one that stands later counts: a log is written in order. Linear in both.
 *
 * @param touches - the contacts that reached somebody
 * @param events - what came afterwards, such as arrivals
 * @param withinDays - the last day after a touch that still counts
 * @returns for each event the place of its touch in the columns; −1 for none
 * @source rule R2 (last touch)
 *
 * @example
 * lastTouch({ client: [1, 1], day: [5, 20] }, { client: [1, 1, 2], day: [35, 51, 21] }, 30) // => Int32Array.of(1, -1, -1)
 * lastTouch({ client: [1], day: [5] }, { client: [1, 1, 1], day: [4, 5, 35] }, 30) // => Int32Array.of(-1, 0, 0)
 */
export function lastTouch(
  touches: VisitColumns,
  events: VisitColumns,
  withinDays: number,
): Int32Array {
  const credited = new Int32Array(events.day.length).fill(-1);
  const touchOrder = visitOrder(touches, Infinity);
  let next = 0;
  let last = -1;
  for (const event of visitOrder(events, Infinity)) {
    const client = events.client[event] ?? NaN;
    const on = events.day[event] ?? NaN;
    for (; next < touchOrder.length; next++) {
      const touch = touchOrder[next] ?? -1;
      const owner = touches.client[touch] ?? NaN;
      if (owner > client || (owner === client && (touches.day[touch] ?? NaN) > on)) break;
      last = touch;
    }
    const isHers = touches.client[last] === client;
    if (isHers && on - (touches.day[last] ?? NaN) <= withinDays) credited[event] = last;
  }
  return credited;
}
