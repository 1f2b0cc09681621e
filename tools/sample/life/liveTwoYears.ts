import { addDays, type Day } from "../../../src/core/calendar/day";
import { randomFrom } from "../random";
import { firstDay, sampleAsOf } from "../asOf";
import { keepBookings } from "./bookings";
import { keepCallLog } from "./callLog";
import { comeBack } from "./comeBack";
import { emptyLife, type Chronicle } from "./chronicle";
import { courseGoer, injector, lifter, newcomer, prospect, surgical, trialOnce } from "./habits";
import type { ClinicLife, Locale, Person, SamplePurchase } from "./life";
import { meetThoseMadeFor } from "./madeFor";

/** How many of each habit; with those made for a reason about six hundred people. */
const crowd = {
  regular: 118,
  lost: 96,
  injected: 62,
  injectedLost: 26,
  tried: 84,
  operated: 30,
  lifted: 34,
  came: 36,
  asked: 30,
} as const;

/** Numbers of people who never came: husbands' and office phones. */
const spareNumbersFrom = 700;

/** Lets two years pass in a clinic and returns what happened, in the order of the days. */
export function liveTwoYears(locale: Locale): ClinicLife {
  const chronicle: Chronicle = { life: emptyLife(), locale, random: randomFrom(locale.seed) };
  const { random } = chronicle;
  const now = addDays(sampleAsOf, -1);
  const stopped = () => random.between(firstDay + 60, sampleAsOf - 35) as Day;
  times(crowd.regular, () => courseGoer(chronicle, now));
  times(crowd.lost, () => courseGoer(chronicle, stopped()));
  times(crowd.injected, () => injector(chronicle, now));
  times(crowd.injectedLost, () => injector(chronicle, stopped()));
  times(crowd.tried, () => trialOnce(chronicle));
  times(crowd.operated, () => surgical(chronicle));
  times(crowd.lifted, () => lifter(chronicle));
  times(crowd.came, () => newcomer(chronicle));
  times(crowd.asked, () => prospect(chronicle));
  followUpSales(chronicle);
  fillCards(chronicle);
  keepCallLog(chronicle);
  keepBookings(chronicle);
  meetThoseMadeFor(chronicle);
  comeBack(chronicle);
  return inOrder(chronicle);
}

/** What follows a sale now and then: money back, a session thrown in, a deposit that came first. */
function followUpSales(chronicle: Chronicle): void {
  const { life, random } = chronicle;
  for (const bought of [...life.purchases]) {
    if (bought.kind !== "deal" || bought.on > sampleAsOf - 30) continue;
    if (random.chance(0.025)) refund(chronicle, bought);
    else if (random.chance(0.03))
      life.purchases.push({ ...bought, sessions: 1, amount: 0, paid: 0, kind: "gift" });
    leaveDeposit(chronicle, bought);
  }
}

/** Money back for a single thing, or for a course nobody began. */
function refund({ life, random }: Chronicle, bought: SamplePurchase): void {
  const course = life.courses.findIndex(
    ({ who, what, boughtOn }) =>
      who === bought.who && what === bought.what && boughtOn === bought.on,
  );
  if (course >= 0 && life.courses[course]?.used !== 0) return;
  if (course >= 0) life.courses.splice(course, 1);
  const on = addDays(bought.on, random.between(3, 25));
  const { amount, paid } = bought;
  life.purchases.push({ ...bought, on, amount: -amount, paid: -paid, kind: "refund" });
}

function leaveDeposit({ life, random, locale }: Chronicle, bought: SamplePurchase): void {
  const { who, what, on, amount } = bought;
  if (what === "topUp" || what === "retail") return;
  if (amount <= 18 * locale.deposit || !random.chance(0.5)) return;
  life.deposits.push({
    who,
    on: addDays(on, -random.between(0, 9)),
    amount: locale.deposit,
    what,
    status: random.chance(0.93) ? "applied" : "refunded",
  });
}

/** Who is older than these books, who wants no calls, who sent whom, whose number nobody has, and who has two. */
function fillCards({ life, random, locale }: Chronicle): void {
  for (const who of life.people) {
    if (who.joinedOn < firstDay + 150 && random.chance(0.6))
      who.joinedOn = addDays(who.joinedOn, -random.between(200, 1500));
    if (random.chance(0.02)) who.doNotContact = random.pick(locale.doNotContact);
    if (who.no > 20 && random.chance(0.07)) who.referrer = random.pick(life.people).name;
    if (random.chance(0.04)) who.phone = undefined;
    const spare = locale.person(spareNumbersFrom + (who.no % 290)).phone;
    if (spare !== undefined && random.chance(0.05)) who.secondPhone = spare;
  }
  shareFamilyPhones(life.people.filter(() => random.chance(0.03)));
}

/** Mother and daughter, or two sisters, leave one number. */
function shareFamilyPhones(chosen: readonly Person[]): void {
  chosen.forEach((who, place) => {
    const relative = chosen[place - 1];
    if (place % 2 === 1 && relative !== undefined) who.phone = relative.phone;
  });
}

function times(count: number, live: () => unknown): void {
  for (let nth = 0; nth < count; nth++) live();
}

/** Card numbers follow the day of joining, as they do where a book is kept. */
function inOrder({ life }: Chronicle): ClinicLife {
  life.people.sort((one, other) => one.joinedOn - other.joinedOn || one.no - other.no);
  life.people.forEach((who, place) => (who.no = place + 1));
  for (const list of [life.purchases, life.visits, life.deposits, life.calls])
    list.sort((one, other) => one.on - other.on || one.who.no - other.who.no);
  life.courses.sort((one, other) => one.boughtOn - other.boughtOn || one.who.no - other.who.no);
  life.appointments.sort((one, other) => one.on - other.on || one.minutes - other.minutes);
  return life;
}
