import type { Day } from "../calendar/day";
import { roster, type Roster } from "../calling/roster";
import type { AccountLine } from "./accountability/accountLine";
import { callsADay } from "./accountability/callsADay";
import { proposedLines } from "./accountability/proposedLines";
import type { ClinicHistory } from "./clinicHistory";
import { funnelResults, type FunnelResults } from "./funnelResults";
import { holdoutResults, type HoldoutResults } from "./holdoutResults";

/** What came of the calls. */
export interface CallingResults {
  readonly funnel: FunnelResults;
  /** `undefined` while nobody is held out. */
  readonly holdout: HoldoutResults | undefined;
  /** Lines as the sheets have them now, of every month of the trend. */
  readonly account: readonly AccountLine[];
}

/**
 * Tells what came of the calls and what they are worth to whom.
 *
 * @source rules R1, R2, R4
 */
export function callingResults(history: ClinicHistory): CallingResults {
  const { question, acts, calls, facts, months, arrivalsOf } = history;
  const { policy, matched } = question;
  const { frozenWeeks, reactivatedBy } = policy.results;
  const funnel = funnelResults({
    calls,
    arrivals: acts.arrivals,
    texts: matched.records.texts,
    frozenWeeks,
    reactivatedBy,
    dormantFromDay: policy.dormancy.dormantFromDay,
  });
  const asked = {
    facts,
    arrivalsOf,
    broughtBack: funnel.broughtBack,
    callsADay: callsADay(calls, matched.records.texts),
    staffOn: staffByDay(history),
    shop: policy.shop,
    policy: policy.accountability,
  };
  const account = months.flatMap((month) => proposedLines({ month, ...asked }));
  return { funnel, holdout: holdoutOf(history), account };
}

/** Who was in on a day; of the day asked about also by who is said to be off today. */
function staffByDay({ question, day }: ClinicHistory): (on: Day) => Roster {
  const known = new Map<Day, Roster>([[day.asOf, day.staff]]);
  return (on) => {
    const found = known.get(on) ?? roster(question.matched.records, on);
    known.set(on, found);
    return found;
  };
}

function holdoutOf(history: ClinicHistory): HoldoutResults | undefined {
  const { question, facts, arrivalsOf, months, asOf, calls } = history;
  const { dormancy, results } = question.policy;
  if (results.holdoutShare === 0) return undefined;
  const reached = new Map<number, number[]>();
  for (const [call, client] of calls.client.entries()) {
    if ((calls.stage[call] ?? 0) === 0) continue;
    const days = reached.get(client);
    if (days === undefined) reached.set(client, [calls.day[call] ?? NaN]);
    else days.push(calls.day[call] ?? NaN);
  }
  return holdoutResults({
    facts,
    arrivalsOf,
    reachedOf: (client) => reached.get(client) ?? [],
    months,
    asOf,
    ladder: dormancy,
    heldOutShare: results.holdoutShare,
    withinDays: results.rankedWithinDays,
    hopedLift: results.hopedLiftShare,
  });
}
