import { noText } from "../../clients/columns";
import { actSources } from "../../results/actSources";
import { actsOf } from "../../results/clinicActs";
import { dealDays } from "../../results/dealDays";
import { lastVisitOf } from "../../results/visitsOf";
import { allAtOnce, type Sliced } from "../../sliced";
import { evidenceNeeded } from "../../statistics/evidenceNeeded";
import type { CallQuestion } from "../callQuestion";
import { absences } from "./absences";
import { askedClients } from "./askedClients";
import { callLift } from "./callLift";
import { naturalReturn, type AwayClient } from "./naturalReturn";
import { usualVisit } from "./usualVisit";

/** What a call is expected to add, as the clinic's own log tells. */
export interface CallGain {
  /** How much likelier she is to come when called. */
  readonly liftShare: number;
  /** What a visit of hers usually comes to. */
  readonly visitCents: number;
  /** The two multiplied: what calls are ranked by. */
  readonly cents: number;
}

/** Tells the gain of calling one client; `undefined` where it cannot be told of her. */
export type GainOf = (client: number, daysAway: number | undefined) => CallGain | undefined;

const notTold: GainOf = () => undefined;

/**
 * Learns from the clinic's own visits and call log what a call adds (C4): the chance that she comes
 * if called, less the chance that she comes anyway, times what a visit of hers usually comes to.
 *
 * @returns a function that tells nothing of anybody while the clinic is too small to know
 * @source rule C4; see `naturalReturn`, `callLift` and `usualVisit`
 *
 * @example
 * callGain({ matched: { records: {} } })(0, 120) // => undefined
 */
export function callGain(question: GainQuestion): GainOf {
  return allAtOnce(callGainInSlices(question));
}

type GainQuestion = Pick<CallQuestion, "matched" | "summaries" | "asOf" | "policy">;

/** The same in slices: between what is learnt. */
export function* callGainInSlices(question: GainQuestion): Sliced<GainOf> {
  const { matched, summaries, asOf, policy } = question;
  // Nobody is asked for the passes below who could not be told anything after them.
  if ((matched.records.calls?.count ?? 0) < evidenceNeeded.callLift.calls) return notTold;
  const withinDays = policy.results.rankedWithinDays;
  const sources = actSources(matched, asOf);
  yield;
  const clients = askedClients(matched.book.count);
  const calledFromDay = policy.dormancy.sleepingFromDay;
  const known = yield* absences({ matched, sources, clients, asOf, calledFromDay });
  const natural = naturalReturn(known, asOf, withinDays);
  yield;
  const ladder = policy.dormancy;
  const lift = callLift({ absences: known, natural, asOf, withinDays, ladder });
  if (lift === undefined) return notTold;
  yield;
  const { texts } = matched.records;
  const treatmentOf = (client: number): number =>
    lastVisitOf(sources, texts, client)?.treatment ?? noText;
  const deals = dealDays(actsOf(sources, clients).deals, asOf);
  yield;
  const visitCents = usualVisit(deals, treatmentOf, summaries);
  yield;
  return (client, daysAway) => {
    if (daysAway === undefined) return undefined;
    const treatment = treatmentOf(client);
    const away: AwayClient = { daysAway, visits: summaries.arrivalDays[client] ?? 0, treatment };
    const [without, more, cents] = [natural(away), lift(away), visitCents(client, treatment)];
    if (without === undefined || more === undefined || cents === undefined) return undefined;
    const liftShare = Math.min(more, 1 - without);
    return { liftShare, visitCents: cents, cents: liftShare * cents };
  };
}
