import type { Day } from "../calendar/day";
import type { MatchedRecords } from "../clients/clientBook";
import type { ClinicActs } from "./clinicActs";
import { dealDays } from "./dealDays";
import { funnelStages, type FunnelStage } from "./funnelCharts";
import { lastTouch } from "./lastTouch";
import { loggedCalls, type LoggedCalls } from "./loggedCalls";

/** Every logged call up to a day and what came of it, in columns. */
export interface CallResults extends LoggedCalls {
  /** Money of the deals credited to it. */
  readonly cents: Float64Array;
  /** 1 where its days of credit are over: nothing can change any more. */
  readonly isClosed: Uint8Array;
}

const stageOf = (stage: FunnelStage): number => funnelStages.indexOf(stage);

/**
 * Follows every call to what came of it: reached, engaged, booked, arrived, bought (R1, R2).
 *
 * Arrivals and deals are credited to the last call that reached her in the days before, whatever was
 * ticked. Who got further counts for the stages before too: an arrival nobody noted a booking for
 * was booked somewhere. A call without a day is left out.
 *
 * @param matched - the records, each row with its client
 * @param acts - what clients did, up to the same day
 * @param asked - the day asked about, and how long after a call something is credited to it
 * @source rules R1, R2
 */
export function callResults(
  matched: MatchedRecords,
  acts: ClinicActs,
  { asOf, withinDays }: { readonly asOf: Day; readonly withinDays: number },
): CallResults {
  const calls = loggedCalls(matched, asOf);
  const reached = Array.from(calls.client.keys()).filter((call) => (calls.stage[call] ?? 0) > 0);
  const touches = {
    client: reached.map((call) => calls.client[call] ?? NaN),
    day: reached.map((call) => calls.day[call] ?? NaN),
  };
  const cents = new Float64Array(calls.client.length);
  const advance = (call: number, stage: number): void => {
    calls.stage[call] = Math.max(calls.stage[call] ?? 0, stage);
  };
  for (const touch of lastTouch(touches, acts.arrivals, withinDays))
    if (touch >= 0) advance(reached[touch] ?? NaN, stageOf("arrived"));
  const bought = dealDays(acts.deals, asOf).filter((deal) => !(deal.cents <= 0));
  const columns = {
    client: bought.map(({ client }) => client),
    day: bought.map(({ day }) => day),
  };
  lastTouch(touches, columns, withinDays).forEach((touch, deal) => {
    const call = reached[touch];
    if (call === undefined) return;
    advance(call, stageOf("bought"));
    const known = bought[deal]?.cents ?? NaN;
    if (!Number.isNaN(known)) cents[call] = (cents[call] ?? 0) + known;
  });
  const isClosed = Uint8Array.from(calls.day, (on) => (on + withinDays <= asOf ? 1 : 0));
  return { ...calls, cents, isClosed };
}
