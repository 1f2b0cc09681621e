import type { Day } from "../../calendar/day";
import type { MatchedRecords } from "../../clients/clientBook";
import { noText } from "../../clients/columns";
import type { ActSources } from "../../results/actSources";
import { clientsASlice, type Sliced } from "../../sliced";
import { visitsOf, type Visit } from "../../results/visitsOf";
import { dayIn } from "../dayIn";
import { rowsOf } from "../rowsOf";

/** A time between two visits of a client, or since her last. */
export interface Absence {
  readonly client: number;
  /** Text index of what was done before it; `noText` where no sheet says. */
  readonly treatment: number;
  /** Which of her visits it began with, from 1. */
  readonly visitNumber: number;
  readonly from: Day;
  /** `undefined` while she has not come back. */
  readonly backOn: Day | undefined;
  /** The first call meant to bring her back; `undefined` when nobody called. */
  readonly calledOn: Day | undefined;
}

/** Whose absences are asked about, and how. */
export interface AbsenceQuestion {
  readonly matched: MatchedRecords;
  readonly sources: ActSources;
  readonly clients: readonly number[];
  /** What is dated later has not happened yet. */
  readonly asOf: Day;
  /** Days away from which a call is one to bring her back. */
  readonly calledFromDay: number;
}

/**
 * The absences of clients up to a day, each with the first call in it that could have ended it.
 *
 * Calls in the first days after a visit are care, and part of what happens anyway; only a later one
 * is meant to bring her back.
 *
 * @source rules C4, D1
 */
export function* absences({
  matched,
  sources,
  clients,
  asOf,
  calledFromDay,
}: AbsenceQuestion): Sliced<readonly Absence[]> {
  const callDate = matched.records.calls?.fields.callDate;
  const callDays = (client: number): readonly Day[] =>
    Array.from(rowsOf(matched.rows.calls, client), (rowIndex) => dayIn(callDate, rowIndex))
      .filter((on) => on !== undefined && on <= asOf)
      .sort((one = asOf, other = asOf) => one - other) as Day[];
  const found: Absence[] = [];
  for (const [place, client] of clients.entries()) {
    if (place % clientsASlice === 0) yield;
    const visits = visitsOf(sources, matched.records.texts, client);
    if (visits.length === 0) continue;
    const calls = callDays(client);
    for (const visit of visits.keys())
      found.push({ client, ...absenceAfter(visits, visit, { calls, calledFromDay }) });
  }
  return found;
}

function absenceAfter(
  visits: readonly Visit[],
  place: number,
  { calls, calledFromDay }: { readonly calls: readonly Day[]; readonly calledFromDay: number },
): Omit<Absence, "client"> {
  const { on: from, treatment } = visits[place] ?? { on: NaN as Day, treatment: noText };
  const backOn = visits[place + 1]?.on;
  const calledOn = calls.find((on) => on >= from + calledFromDay);
  const isInside = calledOn !== undefined && (backOn === undefined || calledOn < backOn);
  return {
    treatment,
    visitNumber: place + 1,
    from,
    backOn,
    calledOn: isInside ? calledOn : undefined,
  };
}
