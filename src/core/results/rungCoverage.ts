import { addDays, type Day } from "../calendar/day";
import type { CallDay } from "../calling/callDay";
import { openDayCount } from "../calling/openDayCount";
import { rowsOf } from "../calling/rowsOf";
import { treatmentClock, type TreatmentClock } from "../calling/treatmentClock";
import type { Policy } from "../policy/policy";
import { clientsByName } from "./clientsByName";
import type { ClientFacts } from "./clientFacts";
import { shareCounted, type ShareCounted } from "./shareCounted";

/** A follow-up call that was due, and whether it was made in its time. */
export interface DueRung {
  readonly client: number;
  readonly rungDay: number;
  readonly dueOn: Day;
  readonly isCalled: boolean;
}

/** How many of the due follow-up calls were made, by rung and by who looks after the client (R6). */
export interface RungCoverage {
  readonly all: RungShare;
  readonly byRung: readonly (RungShare & { readonly rungDay: number })[];
  readonly byOwner: readonly (RungShare & { readonly name: string | undefined })[];
}

/** Rungs due, and those called in time; the clients are those of rungs missed. */
export interface RungShare extends Omit<ShareCounted, "clients"> {
  readonly called: number;
  readonly missedClients: readonly number[];
}

/** A day of the log, and the last on which a rung may have been due. */
export interface RungQuestion {
  readonly day: CallDay;
  readonly facts: readonly ClientFacts[];
  /** First day on which a rung counts. */
  readonly from: Day;
}

/**
 * Tells which follow-up calls were due and which were made in their open days (R6, C2).
 *
 * A rung counts once its days are over. None counts from before the log begins, for a client who
 * refuses contact, or after a newer treatment or rung took its place.
 *
 * @source rules R6, C2 (document 000: the calls nobody makes)
 */
export function rungCoverage(question: RungQuestion): RungCoverage {
  const rungs = question.facts.flatMap((facts) => dueRungs(facts, question));
  const days = [...new Set(rungs.map(({ rungDay }) => rungDay))].sort((one, other) => one - other);
  const ownerOf = (client: number): string | undefined => question.facts[client]?.owner;
  const owners = clientsByName(new Set(rungs.map(({ client }) => client)), ownerOf);
  return {
    all: shareOf(rungs),
    byRung: days.map((rungDay) => ({
      rungDay,
      ...shareOf(rungs.filter((rung) => rung.rungDay === rungDay)),
    })),
    byOwner: owners.map(({ name }) => ({
      name,
      ...shareOf(rungs.filter(({ client }) => ownerOf(client) === name)),
    })),
  };
}

function dueRungs(facts: ClientFacts, { day, from }: RungQuestion): readonly DueRung[] {
  if (facts.refusesContact || day.logStartsOn === undefined) return [];
  const first = Math.max(from, day.logStartsOn);
  const due: DueRung[] = [];
  let until = addDays(day.asOf, 1);
  for (const clock of clocksOf(day, facts.client, first)) {
    due.push(...rungsOf(clock, { facts, day, first, until }));
    until = clock.treatedOn;
  }
  return due;
}

/** Her treatments with a plan, newest first, as far back as one of their rungs can still count. */
function* clocksOf(day: CallDay, client: number, first: number): Iterable<TreatmentClock> {
  const visitRows = rowsOf(day.matched.rows.visits, client);
  const clientRows = rowsOf(day.matched.clientRows, client);
  for (let { asOf } = day; ; ) {
    const clock = treatmentClock({
      asOf,
      texts: day.matched.records.texts,
      clientRows,
      clients: day.clients,
      visitRows,
      visits: day.visits,
      planOf: day.planOf,
      standard: day.plans.standard,
    });
    if (clock === undefined) return;
    yield clock;
    const lastRung = clock.plan.rungDays.at(-1) ?? 0;
    if (clock.treatedOn + lastRung < first) return;
    asOf = addDays(clock.treatedOn, -1);
  }
}

interface Rungs {
  readonly facts: ClientFacts;
  readonly day: CallDay;
  readonly first: number;
  /** The day of the next treatment: from it on the ladder is another's. */
  readonly until: Day;
}

function rungsOf(clock: TreatmentClock, { facts, day, first, until }: Rungs): readonly DueRung[] {
  const { rungDays } = clock.plan;
  return rungDays.flatMap((rungDay, place) => {
    const dueOn = addDays(clock.treatedOn, rungDay);
    const next = rungDays[place + 1];
    const replacedOn = next === undefined ? until : Math.min(until, clock.treatedOn + next);
    const closedOn = Math.min(replacedOn, firstClosedDay(dueOn, rungDay, day.policy));
    if (dueOn < first || dueOn >= until || closedOn > day.asOf) return [];
    const isCalled = facts.contactDays.some((on) => on >= dueOn && on < closedOn);
    return [{ client: facts.client, rungDay, dueOn, isCalled }];
  });
}

/** The first day on which a rung is no longer open. */
function firstClosedDay(
  dueOn: Day,
  rungDay: number,
  { rungs, shop }: Pick<Policy, "rungs" | "shop">,
): Day {
  const openDays = rungs.openDaysOf[rungDay] ?? rungs.openDays;
  let on = addDays(dueOn, openDays);
  // With every weekday closed nothing is ever called; a year is further than any holiday.
  const furthest = addDays(dueOn, openDays + 366);
  while (on < furthest && openDayCount(dueOn, on, shop) <= openDays) on = addDays(on, 1);
  return on;
}

function shareOf(rungs: readonly DueRung[]): RungShare {
  const called = rungs.filter(({ isCalled }) => isCalled).map(({ client }) => client);
  const { among, share, interval, isSmall } = shareCounted(called, rungs.length);
  const missed = rungs.filter(({ isCalled }) => !isCalled).map(({ client }) => client);
  return {
    among,
    share,
    interval,
    isSmall,
    called: called.length,
    missedClients: [...new Set(missed)],
  };
}
