import type { Day } from "../calendar/day";
import { absences } from "../calling/ranking/absences";
import { calledBack, type CalledBack } from "../calling/ranking/calledBack";
import { naturalReturn } from "../calling/ranking/naturalReturn";
import { roster, type Roster } from "../calling/roster";
import type { Result } from "../result";
import { allAtOnce } from "../sliced";
import type { NotEnough } from "../statistics/notEnough";
import type { AccountLine } from "./accountability/accountLine";
import { callsADay } from "./accountability/callsADay";
import { proposedLines } from "./accountability/proposedLines";
import { callAssociation, type CallAssociation } from "./callAssociation";
import type { ClinicHistory } from "./clinicHistory";
import { funnelResults, type FunnelResults } from "./funnelResults";
import { holdoutResults, type HoldoutResults } from "./holdoutResults";

/** What came of the calls. */
export interface CallingResults {
  readonly funnel: FunnelResults;
  /** `undefined` while nobody is held out. */
  readonly holdout: HoldoutResults | undefined;
  /** What calls seem to add, where nobody was held out to prove it. */
  readonly association: Result<CallAssociation, NotEnough>;
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
  const association = callAssociation(callsOfAbsences(history));
  return { funnel, holdout: holdoutOf(history), association, account };
}

/** The calls meant to bring somebody back, as the ranking learns from them (C4). */
function callsOfAbsences({ question, sources, facts, asOf }: ClinicHistory): readonly CalledBack[] {
  const { matched, policy } = question;
  const withinDays = policy.results.rankedWithinDays;
  const known = allAtOnce(
    absences({
      matched,
      sources,
      clients: facts.map(({ client }) => client),
      asOf,
      calledFromDay: policy.dormancy.sleepingFromDay,
    }),
  );
  const natural = naturalReturn(known, asOf, withinDays);
  return calledBack({ absences: known, natural, asOf, withinDays });
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
  const counted = months.filter(({ from }) => from >= results.holdoutFrom);
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
    months: counted,
    asOf,
    ladder: dormancy,
    heldOutShare: results.holdoutShare,
    withinDays: results.rankedWithinDays,
    hopedLift: results.hopedLiftShare,
  });
}
