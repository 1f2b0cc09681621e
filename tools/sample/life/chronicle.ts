import { addDays, type Day } from "../../../src/core/calendar/day";
import type { Random } from "../random";
import { firstDay, sampleAsOf } from "../asOf";
import type { ClinicLife, Locale, Person, SampleBirthday, SampleCourse, SampleVisit } from "./life";
import { treatmentOf, type TreatmentId } from "./treatments";

/** Writes down what happens to people; every habit and every made-for client goes through it. */
export interface Chronicle {
  readonly life: ClinicLife;
  readonly locale: Locale;
  readonly random: Random;
}

export type Want = Partial<Omit<Person, "no" | "madeFor">>;

export function emptyLife(): ClinicLife {
  return {
    people: [],
    purchases: [],
    visits: [],
    courses: [],
    deposits: [],
    appointments: [],
    calls: [],
  };
}

/** The first day from `on` that the door is open, or the last one before the samples' day. */
export function openDay(locale: Locale, on: Day): Day {
  for (let day = on; day < sampleAsOf; day = addDays(day, 1)) if (locale.open(day)) return day;
  for (let day = addDays(sampleAsOf, -1); ; day = addDays(day, -1))
    if (locale.open(day)) return day;
}

/**
 * None in the weeks around the samples' day, so that a birthday call is one somebody planned; but
 * some in the second half of the month after, for which the gifts are being chosen.
 */
function birthdayOf(drawn: SampleBirthday): SampleBirthday {
  return drawn.month === 10 && drawn.dayOfMonth > 14 ? { ...drawn, month: 12 } : drawn;
}

/** Someone new walks in on that day. */
export function meet(chronicle: Chronicle, on: Day, want: Want & { madeFor?: readonly string[] }) {
  const { life, locale, random } = chronicle;
  const no = life.people.length + 1;
  const consultants = working(locale, "consultant", on);
  const person: Person = {
    ...locale.person(no),
    no,
    birthday: random.chance(0.82)
      ? birthdayOf({
          calendar: locale.lunarBirthday !== undefined && random.chance(0.12) ? "lunar" : "solar",
          year: random.between(1962, 2004),
          month: random.between(1, 10),
          dayOfMonth: random.between(1, 28),
        })
      : undefined,
    joinedOn: on,
    source: random.pick(locale.sources),
    consultant: random.pick(consultants),
    therapist: random.pick(working(locale, "therapist", on)),
    tags: random.chance(0.3) ? random.pick(locale.tags) : "",
    needs: random.chance(0.25) ? random.pick(locale.needs) : "",
    remarks: random.chance(0.16) ? random.pick(locale.remarks) : "",
    level: locale.levels[0],
    consent: random.weighted([
      ["yes", 55],
      ["no", 6],
      [undefined, 39],
    ] as const),
    madeFor: [],
    ...want,
  };
  life.people.push(person);
  return person;
}

/** Names of those in this role who worked on that day. */
export function working(locale: Locale, role: "consultant" | "therapist", on: Day): string[] {
  return locale.staff
    .filter((one) => one.role === role && (one.leftOn === undefined || one.leftOn > on))
    .filter((one) => one.joinedOn <= on || one.joinedOn <= firstDay)
    .map((one) => one.name);
}

/** Her consultant, or a colleague's name once the consultant has left. */
export function consultantOn(chronicle: Chronicle, who: Person, on: Day): string {
  const here = working(chronicle.locale, "consultant", on);
  return here.includes(who.consultant) ? who.consultant : (here[who.no % here.length] ?? "");
}

export function therapistOn(chronicle: Chronicle, who: Person, on: Day): string {
  const here = working(chronicle.locale, "therapist", on);
  const usual = here.includes(who.therapist) && chronicle.random.chance(0.8);
  return usual ? who.therapist : chronicle.random.pick(here);
}

interface CourseSale {
  readonly what: TreatmentId;
  readonly on: Day;
  readonly expiresAfterDays?: number;
  readonly sessions?: number;
  /** Sessions thrown in; left to chance when not said. */
  readonly gift?: number;
}

/** She buys a course; nothing of it is used yet. */
export function sellCourse(chronicle: Chronicle, who: Person, sale: CourseSale): SampleCourse {
  const { life, locale, random } = chronicle;
  const list = treatmentOf(sale.what).course;
  const sessions = sale.sessions ?? list?.sessions ?? 1;
  const price =
    list === undefined ? 0 : Math.round((list[locale.language] * sessions) / list.sessions);
  const gift = sale.gift ?? (random.chance(0.18) ? random.between(1, 2) : 0);
  const course: SampleCourse = {
    who,
    what: sale.what,
    boughtOn: sale.on,
    bought: sessions,
    gift,
    amount: price,
    expiresOn: addDays(sale.on, sale.expiresAfterDays ?? random.pick([365, 365, 540, 730])),
    used: 0,
    lastOn: undefined,
  };
  life.courses.push(course);
  life.purchases.push({
    who,
    on: sale.on,
    what: sale.what,
    sessions,
    gift,
    amount: price,
    paid: random.chance(0.93) ? price : price - random.pick([200, 300, 500]),
    consultant: consultantOn(chronicle, who, sale.on),
    kind: "deal",
  });
  return course;
}

/** One session of a course is taken. */
export function redeem(chronicle: Chronicle, course: SampleCourse, on: Day): void {
  course.used += 1;
  course.lastOn = on;
  chronicle.life.visits.push({
    who: course.who,
    on,
    what: course.what,
    kind: "treatment",
    used: 1,
    left: left(course),
    therapist: therapistOn(chronicle, course.who, on),
  });
}

export function left(course: SampleCourse): number {
  return course.bought + course.gift - course.used;
}

interface SingleSale {
  readonly what: TreatmentId;
  readonly on: Day;
  readonly trial?: boolean;
}

/** She pays for one session and has it the same day. */
export function sellSingle(chronicle: Chronicle, who: Person, sale: SingleSale): void {
  const { life, locale, random } = chronicle;
  const list = treatmentOf(sale.what).single[locale.language];
  const off = random.chance(0.2) ? random.pick([0.9, 0.88, 0.95]) : 1;
  const amount = sale.trial === true ? Math.round(list * 0.4) : Math.round(list * off);
  life.purchases.push({
    who,
    on: sale.on,
    what: sale.what,
    sessions: 1,
    gift: 0,
    amount,
    paid: amount,
    consultant: consultantOn(chronicle, who, sale.on),
    kind: sale.trial === true ? "trial" : "deal",
  });
  visit(chronicle, who, { what: sale.what, on: sale.on });
}

interface Coming {
  readonly what: TreatmentId;
  readonly on: Day;
  readonly kind?: SampleVisit["kind"];
  readonly note?: string;
}

/** She is there, without a course being touched. */
export function visit(chronicle: Chronicle, who: Person, coming: Coming): void {
  chronicle.life.visits.push({
    who,
    on: coming.on,
    what: coming.what,
    kind: coming.kind ?? "treatment",
    used: 0,
    left: undefined,
    therapist: therapistOn(chronicle, who, coming.on),
    ...(coming.note === undefined ? {} : { note: coming.note }),
  });
}
