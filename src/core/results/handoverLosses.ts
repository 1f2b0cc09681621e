import type { Day } from "../calendar/day";
import { visitOrder, type VisitColumns } from "../statistics/visitOrder";
import { wilsonInterval, type Count } from "../statistics/wilsonInterval";
import type { Interval } from "../statistics/interval";
import { isTooFew } from "./isTooFew";

/** Clients who did not come in so many days after a change of staff. */
export interface HandoverLoss {
  readonly withinDays: number;
  /** Lost, of those handed over that long ago. */
  readonly lost: Count;
  /** Those lost, each once. */
  readonly clients: readonly number[];
  readonly interval: Interval | undefined;
  readonly isSmall: boolean;
}

/**
 * Counts the clients lost after they were handed to somebody else (R7).
 *
 * Lost means: no arrival after the day of the handover, up to and including the last of the days. A
 * handover counts once its days are over, so a past figure never changes.
 *
 * @param handovers - whose, and on which day
 * @param arrivals - when clients came
 * @param asked - the day asked about, and the days after a handover to tell
 * @source rule R7 (document 002); interval: Wilson 1927
 *
 * @example
 * handoverLosses({ client: [1], day: [10] }, { client: [1], day: [41] }, { asOf: 99, days: [30] })[0].lost // => { hits: 1, trials: 1 }
 * handoverLosses({ client: [1], day: [10] }, { client: [1], day: [40] }, { asOf: 99, days: [30] })[0].lost // => { hits: 0, trials: 1 }
 */
export function handoverLosses(
  handovers: VisitColumns,
  arrivals: VisitColumns,
  { asOf, days }: { readonly asOf: Day; readonly days: readonly number[] },
): readonly HandoverLoss[] {
  const order = visitOrder(arrivals, asOf);
  const lost = days.map(() => ({ hits: 0, trials: 0, clients: new Set<number>() }));
  let next = 0;
  for (const handover of visitOrder(handovers, asOf)) {
    const client = handovers.client[handover] ?? NaN;
    const on = handovers.day[handover] ?? NaN;
    for (; next < order.length; next++) {
      const owner = arrivals.client[order[next] ?? -1] ?? NaN;
      if (owner > client || (owner === client && (arrivals.day[order[next] ?? -1] ?? NaN) > on))
        break;
    }
    const after = order[next] ?? -1;
    const backOn = arrivals.client[after] === client ? (arrivals.day[after] ?? NaN) : Infinity;
    for (const [place, within] of days.entries()) {
      const count = lost[place];
      if (count === undefined || on + within > asOf) continue;
      count.trials++;
      if (backOn <= on + within) continue;
      count.hits++;
      count.clients.add(client);
    }
  }
  return lost.map(({ hits, trials, clients }, place) => ({
    withinDays: days[place] ?? NaN,
    lost: { hits, trials },
    clients: [...clients],
    interval: wilsonInterval({ hits, trials }),
    isSmall: isTooFew(trials),
  }));
}
