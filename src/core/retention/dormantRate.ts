import type { Day } from "../calendar/day";
import { daysAway } from "./daysAway";

/** How many clients stay away, by the product's own rate and by the trade's 死呆率. */
export interface DormantRate {
  readonly clients: number;
  readonly everArrived: number;
  readonly dormant: number;
  /** Dormant ÷ clients who ever arrived; `undefined` when nobody ever did. */
  readonly ofArrivedShare: number | undefined;
  /** 死呆率 of document 004: dormant ÷ all clients; `undefined` without clients. */
  readonly ofAllShare: number | undefined;
}

/**
 * Counts the clients who are dormant and divides in two ways, which are never mixed (D3).
 *
 * An arrival after `asOf` is a problem of its row: the client counts as one who never arrived.
 *
 * @param lastArrivals - each client's last arrival; `undefined` for one who never came
 * @param asOf - day the question is asked for
 * @param fromDay - first day of absence that counts as dormant
 * @source policy/SOURCES.md#dormancy (rule D3; document 004, question 3)
 *
 * @example
 * dormantRate([day("2026-01-01"), day("2026-03-31"), undefined, undefined], day("2026-04-01"), 90) // => { clients: 4, everArrived: 2, dormant: 1, ofArrivedShare: 0.5, ofAllShare: 0.25 }
 */
export function dormantRate(
  lastArrivals: Iterable<Day | undefined>,
  asOf: Day,
  fromDay: number,
): DormantRate {
  let clients = 0;
  let everArrived = 0;
  let dormant = 0;
  for (const lastArrivalOn of lastArrivals) {
    clients++;
    if (lastArrivalOn === undefined) continue;
    const away = daysAway(lastArrivalOn, asOf);
    if (!away.ok) continue;
    everArrived++;
    if (away.value >= fromDay) dormant++;
  }
  return {
    clients,
    everArrived,
    dormant,
    ofArrivedShare: everArrived === 0 ? undefined : dormant / everArrived,
    ofAllShare: clients === 0 ? undefined : dormant / clients,
  };
}
