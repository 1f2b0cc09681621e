import { addDays, type Day } from "../calendar/day";
import type { DormancyPolicy } from "../policy/dormancy";
import { dormancyTier } from "../retention/dormancyTier";
import type { Result } from "../result";
import type { NotEnough } from "../statistics/notEnough";
import type { ClientFacts } from "./clientFacts";
import { heldOut, type ListedClient } from "./heldOut";
import { holdoutLift, type HoldoutLift } from "./holdoutLift";
import type { MonthSpan } from "./monthSpans";

/** What calling did, by months in which a part of the dormant was not called. */
export interface HoldoutResults {
  readonly months: readonly HoldoutMonth[];
  /** All closed months together, as assigned. */
  readonly lift: Result<HoldoutLift, NotEnough>;
}

/** Those to be called and those held out on the first day of a month, and who of them came. */
export interface HoldoutMonth {
  readonly from: Day;
  readonly called: readonly number[];
  readonly calledBack: readonly number[];
  readonly reached: readonly number[];
  readonly heldOut: readonly number[];
  readonly heldOutBack: readonly number[];
}

/** What a list to be parted is made from. */
export interface DormantQuestion extends Pick<HoldoutQuestion, "arrivalsOf" | "ladder"> {
  readonly facts: readonly Pick<ClientFacts, "client" | "key">[];
}

/** What a holdout is told from. */
export interface HoldoutQuestion {
  readonly facts: readonly ClientFacts[];
  /** The days each client came, ascending. */
  readonly arrivalsOf: (client: number) => Int32Array | readonly number[];
  /** The days each client was reached. */
  readonly reachedOf: (client: number) => Iterable<number>;
  readonly months: readonly MonthSpan[];
  readonly asOf: Day;
  readonly ladder: DormancyPolicy;
  readonly heldOutShare: number;
  /** Days from the first of the month in which coming counts. */
  readonly withinDays: number;
  /** The lift worth proving. */
  readonly hopedLift: number;
}

/**
 * Compares those to be called with those held out, as assigned on the first of each month (R2).
 *
 * The list of a month is everybody dormant on its first day, also who refused contact since: leaving
 * out who was lost by a call would flatter the calls. A month counts once its days are over and
 * never changes then.
 *
 * @source rule R2; Newcombe 1998, method 10
 *
 * @example
 * holdoutResults({ facts: [], arrivalsOf: () => [], reachedOf: () => [], months: [], asOf: 0, ladder: dormancy, heldOutShare: 0.1, withinDays: 60, hopedLift: 0.05 }).lift // => refused({ code: "NOT_ENOUGH", counted: "clients", found: 0, needed: 1 })
 */
export function holdoutResults(question: HoldoutQuestion): HoldoutResults {
  const months = question.months
    .filter(({ from }) => from + question.withinDays <= question.asOf)
    .map(({ from }) => holdoutMonth(from, question));
  const sum = (of: (month: HoldoutMonth) => readonly number[]): number =>
    months.reduce((total, month) => total + of(month).length, 0);
  const list = {
    called: { hits: sum((month) => month.calledBack), trials: sum((month) => month.called) },
    reached: sum((month) => month.reached),
    heldOut: { hits: sum((month) => month.heldOutBack), trials: sum((month) => month.heldOut) },
  };
  return { months, lift: holdoutLift(list, question.hopedLift) };
}

function holdoutMonth(from: Day, question: HoldoutQuestion): HoldoutMonth {
  const list = listOn(from, question);
  const out = new Set(heldOut(list, question.heldOutShare, from));
  const clients = list.map(({ client }) => client);
  const called = clients.filter((client) => !out.has(client));
  const until = addDays(from, question.withinDays);
  const cameBack = (client: number) => isAnyBetween(question.arrivalsOf(client), from, until);
  const wasReached = (client: number) => isAnyBetween(question.reachedOf(client), from, until);
  return {
    from,
    called,
    calledBack: called.filter(cameBack),
    reached: called.filter(wasReached),
    heldOut: [...out],
    heldOutBack: [...out].filter(cameBack),
  };
}

/**
 * Everybody dormant on a day, as a list to be parted.
 *
 * @param on - first day of a month; an arrival on it counts as coming, not as having come
 * @source rules D2, R2
 */
export function listOn(
  on: Day,
  { facts, arrivalsOf, ladder }: DormantQuestion,
): readonly ListedClient[] {
  return facts.flatMap(({ client, key }) => {
    const before = lastBefore(arrivalsOf(client), on);
    if (before === undefined || on - before < ladder.dormantFromDay) return [];
    const tier = dormancyTier(before, on, ladder);
    return tier.ok ? [{ client, key, stratum: tier.value }] : [];
  });
}

function lastBefore(days: ArrayLike<number>, on: Day): Day | undefined {
  let place = days.length - 1;
  while (place >= 0 && (days[place] ?? on) >= on) place--;
  return days[place] as Day | undefined;
}

function isAnyBetween(days: Iterable<number>, from: Day, until: Day): boolean {
  for (const on of days) if (on >= from && on <= until) return true;
  return false;
}
