import { addDays, type Day } from "../../../src/core/calendar/day";
import { firstDay, sampleAsOf } from "../asOf";
import {
  consultantOn,
  left,
  meet,
  openDay,
  redeem,
  sellCourse,
  sellSingle,
  visit,
  type Chronicle,
} from "./chronicle";
import type { Person, SampleCourse } from "./life";
import { treatmentOf, treatments, type TreatmentId } from "./treatments";

const courseKinds = (Object.keys(treatments) as TreatmentId[]).filter(
  (id) => treatmentOf(id).course !== undefined,
);
const yesterday = addDays(sampleAsOf, -1);

/** Comes for courses, one after another, until `until`; the last course may stay unfinished. */
export function courseGoer(chronicle: Chronicle, until: Day): Person {
  const { random, locale } = chronicle;
  const start = random.between(firstDay, Math.max(firstDay, until - 60)) as Day;
  const who = meet(chronicle, openDay(locale, start), {});
  if (random.chance(0.45)) sellSingle(chronicle, who, trialOf(chronicle, who.joinedOn));
  let on = openDay(locale, addDays(who.joinedOn, random.between(3, 25)));
  while (on <= until) {
    const course = sellCourse(chronicle, who, { what: random.pick(courseKinds), on });
    on = takeCourse(chronicle, course, until);
    if (random.chance(0.25)) sellRetail(chronicle, who, on);
    on = openDay(locale, addDays(on, random.between(6, 40)));
    if (on >= yesterday) break;
  }
  if (random.chance(0.22)) topUp(chronicle, who);
  return who;
}

/** Sessions at the treatment's rhythm until the course or the habit ends; the last day of it. */
function takeCourse(chronicle: Chronicle, course: SampleCourse, until: Day): Day {
  const { random, locale } = chronicle;
  const [low, high] = treatmentOf(course.what).gapDays;
  let on = random.chance(0.8)
    ? course.boughtOn
    : openDay(locale, addDays(course.boughtOn, random.between(2, 9)));
  let last = course.boughtOn;
  while (left(course) > 0 && on <= until) {
    redeem(chronicle, course, on);
    last = on;
    const late = random.chance(0.12) ? random.between(8, 30) : 0;
    const next = addDays(on, random.between(low, high) + late);
    if (next > until || next > yesterday) break;
    on = openDay(locale, next);
  }
  return last;
}

/** Comes back for one thing when it wears off. */
export function injector(chronicle: Chronicle, until: Day): Person {
  const { random, locale } = chronicle;
  const start = random.between(firstDay, Math.max(firstDay, until - 30)) as Day;
  const who = meet(chronicle, openDay(locale, start), {});
  const first = random.pick(["botox", "botox", "masseter", "filler", "lips"] as const);
  let on = who.joinedOn;
  while (on <= until) {
    const what = random.chance(0.75) ? first : random.pick(["filler", "botox", "booster"] as const);
    sellSingle(chronicle, who, { what, on });
    if (random.chance(0.3) && addDays(on, 16) <= until)
      visit(chronicle, who, { what, on: openDay(locale, addDays(on, 14)), kind: "review" });
    const [low, high] = treatmentOf(what).gapDays;
    const next = addDays(on, random.between(low, high));
    if (next > yesterday) break;
    on = openDay(locale, next);
  }
  return who;
}

/** Tries one small thing and is not seen again. */
export function trialOnce(chronicle: Chronicle): Person {
  const { random, locale } = chronicle;
  const on = openDay(locale, random.between(firstDay, sampleAsOf - 30) as Day);
  const who = meet(chronicle, on, {});
  sellSingle(chronicle, who, trialOf(chronicle, on));
  return who;
}

/** One operation with its reviews; some stay for their skin. */
export function surgical(chronicle: Chronicle): Person {
  const { random, locale } = chronicle;
  const on = openDay(locale, random.between(firstDay, sampleAsOf - 12) as Day);
  const who = meet(chronicle, on, {});
  const what = random.pick(["eyelid", "eyelid", "eyebag", "nose", "lipo", "threads"] as const);
  visit(chronicle, who, { what, on, kind: "consultation" });
  const operated = openDay(locale, addDays(on, random.between(2, 9)));
  sellSingle(chronicle, who, { what, on: operated });
  for (const after of [7, 30, 92])
    if (addDays(operated, after) <= yesterday && random.chance(0.75))
      visit(chronicle, who, {
        what,
        on: openDay(locale, addDays(operated, after)),
        kind: "review",
      });
  const later = addDays(operated, random.between(60, 160));
  if (later < sampleAsOf - 40 && random.chance(0.35)) {
    const course = sellCourse(chronicle, who, { what: "booster", on: openDay(locale, later) });
    takeCourse(chronicle, course, yesterday);
  }
  return who;
}

/** A big lifting once a year. */
export function lifter(chronicle: Chronicle): Person {
  const { random, locale } = chronicle;
  const what = random.pick(["thermage", "hifu"] as const);
  const on = openDay(locale, random.between(firstDay, sampleAsOf - 20) as Day);
  const who = meet(chronicle, on, {});
  sellSingle(chronicle, who, { what, on });
  const [low, high] = treatmentOf(what).gapDays;
  const next = addDays(on, random.between(low, high));
  if (next < yesterday && random.chance(0.6))
    sellSingle(chronicle, who, { what, on: openDay(locale, next) });
  return who;
}

/** First deal in the last ninety days; half of them have bought again. */
export function newcomer(chronicle: Chronicle): Person {
  const { random, locale } = chronicle;
  const on = openDay(locale, random.between(sampleAsOf - 88, sampleAsOf - 4) as Day);
  const who = meet(chronicle, on, {});
  sellSingle(chronicle, who, trialOf(chronicle, on));
  const next = addDays(on, random.between(7, 35));
  if (next < yesterday && random.chance(0.5)) {
    const what = random.pick(courseKinds);
    const course = sellCourse(chronicle, who, { what, on: openDay(locale, next) });
    takeCourse(chronicle, course, yesterday);
  }
  return who;
}

/** Asked, looked, has not bought; some left a deposit, some never came in. */
export function prospect(chronicle: Chronicle): Person {
  const { random, locale, life } = chronicle;
  const on = openDay(locale, random.between(sampleAsOf - 300, sampleAsOf - 20) as Day);
  const who = meet(chronicle, on, {});
  const what = random.pick(["eyelid", "nose", "thermage", "filler", "pico"] as const);
  if (random.chance(0.6)) visit(chronicle, who, { what, on, kind: "consultation" });
  if (random.chance(0.35))
    life.deposits.push({ who, on, amount: locale.deposit, what, status: "held" });
  return who;
}

function trialOf(chronicle: Chronicle, on: Day) {
  const what = chronicle.random.pick([
    "hydrafacial",
    "facial",
    "hair",
    "ipl",
    "peel",
    "booster",
  ] as const);
  return { what, on, trial: chronicle.random.chance(0.5) };
}

function sellRetail(chronicle: Chronicle, who: Person, on: Day): void {
  const { life, random, locale } = chronicle;
  const amount = random.pick(locale.language === "zh" ? [198, 298, 368, 580] : [38, 64, 89, 120]);
  life.purchases.push({
    who,
    on,
    what: "retail",
    sessions: 1,
    gift: 0,
    amount,
    paid: amount,
    consultant: consultantOn(chronicle, who, on),
    kind: "deal",
  });
}

/** Puts money on her card on the day of one of her visits. */
export function topUp(chronicle: Chronicle, who: Person): void {
  const { life, random, locale } = chronicle;
  const days = life.visits.filter((one) => one.who === who).map((one) => one.on);
  if (days.length === 0) return;
  const on = random.pick(days);
  const amount = random.pick(locale.topUps);
  who.storedValue = Math.round(amount * random.pick([0.08, 0.2, 0.35, 0.5, 0.75]));
  who.level = random.pick(locale.levels.slice(1));
  life.purchases.push({
    who,
    on,
    what: "topUp",
    sessions: 0,
    gift: 0,
    amount,
    paid: amount,
    consultant: consultantOn(chronicle, who, on),
    kind: "topUp",
  });
}
