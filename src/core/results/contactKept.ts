import type { Day } from "../calendar/day";
import { quantile } from "../statistics/quantile";
import type { ClientFacts } from "./clientFacts";
import { clientsByName } from "./clientsByName";
import type { MonthSpan } from "./monthSpans";
import { shareCounted, type ShareCounted } from "./shareCounted";

/** How well the clinic keeps in touch with those who have been there (R6). */
export interface ContactKept {
  /** Contacted in the days asked about, of all who may be contacted. */
  readonly inTouch: ShareCounted;
  /** The others, longest without contact first; who never had one comes first of all. */
  readonly outOfTouch: readonly number[];
  readonly byOwner: readonly (ShareCounted & { readonly name: string | undefined })[];
  /** Month by month: contacted in it, of those who had been there before it. */
  readonly months: readonly (ShareCounted & MonthSpan)[];
  /** The log holds no contact with them at all. */
  readonly neverContacted: readonly number[];
  /** The middle of the days between two contacts of a client; `undefined` without two. */
  readonly medianGapDays: number | undefined;
}

/** What contact is told from. */
export interface ContactQuestion {
  readonly facts: readonly ClientFacts[];
  /** Day of each client's first arrival; `undefined` for a prospect. */
  readonly firstArrivalOf: (client: number) => number | undefined;
  readonly asOf: Day;
  readonly withinDays: number;
  readonly months: readonly MonthSpan[];
}

/**
 * Tells who was contacted and who was not, whatever came of the contact (R6).
 *
 * Who never came is not counted, nor who refuses contact; but in the months gone by she is, for a
 * closed month is told from the contacts in it alone and never changes. Nothing is told of the time
 * before the first contact on file: a clinic that logs none may still have called.
 *
 * @source rule R6 (document 004: one call a month at least)
 *
 * @example
 * contactKept({ facts: [], firstArrivalOf: () => undefined, asOf: day("2026-03-01"), withinDays: 30, months: [] }).inTouch.among // => 0
 */
export function contactKept(question: ContactQuestion): ContactKept {
  const { asOf, withinDays, firstArrivalOf } = question;
  const loggedFrom = firstContactOn(question.facts);
  const known = question.facts.filter(
    ({ client, refusesContact }) =>
      loggedFrom !== undefined && !refusesContact && firstArrivalOf(client) !== undefined,
  );
  const isInTouch = ({ contactDays }: ClientFacts): boolean =>
    asOf - (contactDays.at(-1) ?? -Infinity) <= withinDays;
  const byClient = new Map(known.map((facts) => [facts.client, facts]));
  const inTouch = new Set(numbers(known.filter(isInTouch)));
  const lastOn = ({ contactDays }: ClientFacts): number => contactDays.at(-1) ?? -Infinity;
  const outOfTouch = known
    .filter((facts) => !isInTouch(facts))
    .sort((one, other) => {
      const [mine, hers] = [lastOn(one), lastOn(other)];
      return mine === hers ? one.client - other.client : mine - hers;
    });
  return {
    inTouch: shareCounted([...inTouch], known.length),
    outOfTouch: numbers(outOfTouch),
    byOwner: clientsByName(numbers(known), (client) => byClient.get(client)?.owner).map(
      ({ name, clients }) => ({
        name,
        ...shareCounted(
          clients.filter((client) => inTouch.has(client)),
          clients.length,
        ),
      }),
    ),
    months: question.months.map((month) => ({
      ...month,
      ...(loggedFrom === undefined || month.to < loggedFrom
        ? shareCounted([], 0)
        : contactedIn(month, question)),
    })),
    neverContacted: numbers(known.filter(({ contactDays }) => contactDays.length === 0)),
    medianGapDays: medianGap(known),
  };
}

function firstContactOn(facts: readonly ClientFacts[]): Day | undefined {
  return facts.reduce<Day | undefined>((earliest, { contactDays: [first] }) => {
    if (first === undefined) return earliest;
    return earliest === undefined || first < earliest ? first : earliest;
  }, undefined);
}

function numbers(facts: readonly ClientFacts[]): readonly number[] {
  return facts.map(({ client }) => client);
}

function contactedIn(
  { from, to }: MonthSpan,
  { facts, firstArrivalOf }: ContactQuestion,
): ShareCounted {
  const there = facts.filter(({ client }) => (firstArrivalOf(client) ?? Infinity) < from);
  const isIn = (on: Day): boolean => on >= from && on <= to;
  const contacted = there.filter(({ contactDays }) => contactDays.some(isIn));
  return shareCounted(numbers(contacted), there.length);
}

function medianGap(facts: readonly ClientFacts[]): number | undefined {
  const gaps = facts.flatMap(({ contactDays }) =>
    contactDays.slice(1).map((on, place) => on - (contactDays[place] ?? on)),
  );
  return quantile(Float64Array.from(gaps.filter((days) => days > 0)).sort(), 0.5);
}
