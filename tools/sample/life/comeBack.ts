import { addDays, type Day } from "../../../src/core/calendar/day";
import { randomFrom } from "../random";
import { sampleAsOf } from "../asOf";
import { left, openDay, redeem, sellSingle, type Chronicle } from "./chronicle";
import type { Person, SampleCall, SampleOutcome } from "./life";
import type { TreatmentId } from "./treatments";

/** The booking sheet tells of the last two weeks; whoever came back came before them. */
const lastReturnOn = addDays(sampleAsOf, -16);

/** Who has not been there for so long is called to be brought back. */
const awayFromDay = 45;

/** How often an answer is followed by a visit. */
const comesAfter: Readonly<Partial<Record<SampleOutcome, number>>> = {
  appointment: 0.9,
  considering: 0.55,
  reached: 0.5,
  moved_to_wechat: 0.45,
  not_now: 0.2,
};

/**
 * Lets some come back after they were called, as they do; and a few whom nobody called.
 *
 * Drawn apart from everything else, so that nobody else's life changes by it.
 */
export function comeBack(chronicle: Chronicle): void {
  const { life, locale } = chronicle;
  const own = { ...chronicle, random: randomFrom(locale.seed + comingSeed) };
  for (const who of life.people) {
    if (who.madeFor.length > 0) continue;
    const last = lastVisitOf(own, who);
    if (last === undefined) continue;
    const call = life.calls.find((one) => one.who === who && mayBring(one, last.on));
    const share = call === undefined ? comesAnyway : (comesAfter[call.outcome] ?? 0);
    const from = call?.on ?? addDays(last.on, own.random.between(90, 200));
    const on = openDay(locale, addDays(from, own.random.between(3, 24)));
    if (!own.random.chance(share) || on > lastReturnOn) continue;
    isBack(own, who, { on, what: last.what });
    if (call !== undefined) isDoneCalling(own, call, on);
  }
}

const comingSeed = 901;
const comesAnyway = 0.04;

function lastVisitOf({ life }: Chronicle, who: Person): { on: Day; what: TreatmentId } | undefined {
  const visits = life.visits.filter((one) => one.who === who);
  return visits.reduce<(typeof visits)[number] | undefined>(
    (latest, one) => (latest === undefined || one.on > latest.on ? one : latest),
    undefined,
  );
}

function mayBring({ why, on, outcome }: SampleCall, lastOn: Day): boolean {
  return why === "dormant" && on >= lastOn + awayFromDay && comesAfter[outcome] !== undefined;
}

/** She uses what is left of her course, or buys once more what she had. */
function isBack(
  chronicle: Chronicle,
  who: Person,
  { on, what }: { readonly on: Day; readonly what: TreatmentId },
): void {
  const course = chronicle.life.courses.find((one) => one.who === who && left(one) > 0);
  if (course === undefined) sellSingle(chronicle, who, { what, on });
  else redeem(chronicle, course, on);
}

/** Whoever is back is not called to come back any more, and what she promised is kept. */
function isDoneCalling({ life }: Chronicle, call: SampleCall, on: Day): void {
  const { who, on: calledOn, caller, why, outcome } = call;
  const later = life.calls.filter((one) => one.who === who && one.on > calledOn);
  const others = life.calls.filter((one) => one !== call && !later.includes(one));
  const stays = later.filter((one) => one.why !== "dormant" || one.on < on);
  life.calls.splice(0, life.calls.length, ...others, ...stays, {
    who,
    on: calledOn,
    caller,
    why,
    outcome,
  });
}
