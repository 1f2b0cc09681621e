import { addDays, type Day } from "../../../src/core/calendar/day";
import { sampleAsOf } from "../asOf";
import { consultantOn, type Chronicle } from "./chronicle";
import type { Person, SampleOutcome, SampleVisit } from "./life";

/** The log was begun a year ago; before that nobody wrote calls down. */
const logBeganOn = addDays(sampleAsOf, -365);
const yesterday = addDays(sampleAsOf, -1);

/** Calls the staff made: some the day after, some when a client stayed away, none to many. */
export function keepCallLog(chronicle: Chronicle): void {
  const visitsOf = new Map<Person, SampleVisit[]>();
  for (const visit of chronicle.life.visits) {
    const seen = visitsOf.get(visit.who);
    if (seen === undefined) visitsOf.set(visit.who, [visit]);
    else seen.push(visit);
  }
  for (const who of chronicle.life.people) {
    if (who.madeFor.length > 0) continue;
    const visits = visitsOf.get(who) ?? [];
    for (const visit of visits) careAfter(chronicle, visit);
    lookFor(chronicle, who, visits.at(-1)?.on ?? who.joinedOn);
  }
}

function careAfter(chronicle: Chronicle, visit: SampleVisit): void {
  const { random } = chronicle;
  const on = addDays(visit.on, random.pick([1, 1, 1, 2, 3, 7]));
  if (on < logBeganOn || on > yesterday || !random.chance(0.16)) return;
  log(chronicle, visit.who, { on, why: random.chance(0.3) ? "postop" : "care", answers: cared });
}

function lookFor(chronicle: Chronicle, who: Person, lastOn: Day): void {
  const { random } = chronicle;
  if (random.chance(0.25)) return;
  let on = addDays(lastOn, random.between(60, 120));
  for (let times = random.between(1, 4); times > 0; times--) {
    if (on > yesterday) return;
    if (on >= logBeganOn && who.doNotContact === undefined)
      log(chronicle, who, { on, why: "dormant", answers: lookedFor });
    on = addDays(on, random.between(9, 75));
  }
}

const cared: readonly (readonly [SampleOutcome, number])[] = [
  ["reached", 62],
  ["no_answer", 20],
  ["moved_to_wechat", 12],
  ["busy", 6],
];

const lookedFor: readonly (readonly [SampleOutcome, number])[] = [
  ["no_answer", 34],
  ["reached", 15],
  ["considering", 14],
  ["not_now", 12],
  ["moved_to_wechat", 9],
  ["appointment", 6],
  ["busy", 5],
  ["not_interested", 4],
  ["invalid_number", 1],
];

/** Who says one of these may say why she stayed away. */
export const saysWhy: ReadonlySet<SampleOutcome> = new Set([
  "reached",
  "considering",
  "not_now",
  "not_interested",
] as const);

interface Attempt {
  readonly on: Day;
  readonly why: "care" | "dormant" | "postop";
  readonly answers: readonly (readonly [SampleOutcome, number])[];
}

function log(chronicle: Chronicle, who: Person, { on, why, answers }: Attempt): void {
  const { random, life } = chronicle;
  const outcome = random.weighted(answers);
  const promised = outcome === "considering" || outcome === "not_now";
  life.calls.push({
    who,
    on,
    caller: consultantOn(chronicle, who, on),
    why,
    outcome,
    ...(promised && random.chance(0.6) ? { nextOn: addDays(on, random.pick([7, 14, 30])) } : {}),
  });
}
