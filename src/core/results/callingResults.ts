import type { AccountLine } from "./accountability/accountLine";
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
  const { question, acts, calls, facts, months, day } = history;
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
  const { broughtBack } = funnel;
  const account = months.flatMap((month) =>
    proposedLines({
      month,
      facts,
      broughtBack,
      staff: day.staff,
      policy: policy.accountability,
    }),
  );
  return { funnel, holdout: holdoutOf(history), account };
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
