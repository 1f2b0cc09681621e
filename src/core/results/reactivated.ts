import type { ReactivatedBy } from "../policy/results";
import { visitOrder, type VisitColumns } from "../statistics/visitOrder";
import type { CallResults } from "./callResults";
import { funnelStages } from "./funnelCharts";

const stageOf: Readonly<Record<ReactivatedBy, number>> = {
  contact: funnelStages.indexOf("reached"),
  arrival: funnelStages.indexOf("arrived"),
  purchase: funnelStages.indexOf("bought"),
};

/**
 * The calls that brought a dormant client back (R2): reached, arrived or bought, as the clinic counts.
 *
 * She was dormant on the day of the call, by her arrivals before it. Of several such calls in one
 * absence only the first counts, so that nobody is brought back twice.
 *
 * @param calls - every call with what came of it
 * @param arrivals - when clients came
 * @param counted - what counts as brought back, and from which day of absence a client is dormant
 * @returns places of the calls, in the order of clients and days
 * @source rule R2 (document 004)
 *
 * @example
 * reactivated({ client: [1], day: [100], caller: [0], reason: [0], stage: [4], cents: [0], isClosed: [1] }, { client: [1], day: [10] }, { by: "arrival", fromDay: 90 }) // => [0]
 * reactivated({ client: [1], day: [99], caller: [0], reason: [0], stage: [4], cents: [0], isClosed: [1] }, { client: [1], day: [10] }, { by: "arrival", fromDay: 90 }) // => []
 */
export function reactivated(
  calls: CallResults,
  arrivals: VisitColumns,
  counted: { readonly by: ReactivatedBy; readonly fromDay: number },
): readonly number[] {
  const needed = stageOf[counted.by];
  const arrivalOrder = visitOrder(arrivals, Infinity);
  const found: number[] = [];
  let next = 0;
  let last = -1;
  let creditedAbsence = -1;
  for (const call of visitOrder(calls, Infinity)) {
    const client = calls.client[call] ?? NaN;
    const on = calls.day[call] ?? NaN;
    for (; next < arrivalOrder.length; next++) {
      const arrival = arrivalOrder[next] ?? -1;
      const owner = arrivals.client[arrival] ?? NaN;
      if (owner > client || (owner === client && (arrivals.day[arrival] ?? NaN) >= on)) break;
      last = arrival;
    }
    const wasThere = arrivals.client[last] === client;
    const isDormant = wasThere && on - (arrivals.day[last] ?? NaN) >= counted.fromDay;
    if (!isDormant || creditedAbsence === last || (calls.stage[call] ?? 0) < needed) continue;
    creditedAbsence = last;
    found.push(call);
  }
  return found;
}
