import { addDays } from "../../../src/core/calendar/day";
import { sampleAsOf } from "../asOf";
import { left, therapistOn, type Chronicle } from "./chronicle";
import type { Person, SampleVisit } from "./life";
import { treatmentOf } from "./treatments";

const bookFrom = addDays(sampleAsOf, -14);
const bookUntil = addDays(sampleAsOf, 14);

/** The booking sheet: two weeks back, what came of it, and two weeks ahead. */
export function keepBookings(chronicle: Chronicle): void {
  const { life, random } = chronicle;
  for (const visit of life.visits)
    if (visit.on >= bookFrom && random.chance(0.85)) pastBooking(chronicle, visit);
  for (const course of life.courses) nextSession(chronicle, course);
  for (const who of life.people) if (who.madeFor.length === 0) missed(chronicle, who);
}

function pastBooking({ life, random }: Chronicle, visit: SampleVisit): void {
  life.appointments.push({
    who: visit.who,
    on: visit.on,
    minutes: openingMinutes + random.between(0, 34) * 15,
    what: visit.what,
    status: random.chance(0.6) ? "completed" : "arrived",
    therapist: visit.therapist,
  });
}

const openingMinutes = 9 * 60 + 30;

function nextSession(chronicle: Chronicle, course: Chronicle["life"]["courses"][number]): void {
  const { life, random, locale } = chronicle;
  if (course.lastOn === undefined || left(course) === 0 || course.who.madeFor.length > 0) return;
  const [low, high] = treatmentOf(course.what).gapDays;
  const on = addDays(course.lastOn, random.between(low, high));
  if (on < sampleAsOf || on > bookUntil || !locale.open(on) || !random.chance(0.6)) return;
  life.appointments.push({
    who: course.who,
    on,
    minutes: openingMinutes + random.between(0, 34) * 15,
    what: course.what,
    status: random.pick(["booked", "booked", "confirmed", "waiting"] as const),
    therapist: therapistOn(chronicle, course.who, on),
  });
}

/** Now and then someone books and does not come. */
function missed(chronicle: Chronicle, who: Person): void {
  const { life, random, locale } = chronicle;
  if (!random.chance(0.03)) return;
  const on = addDays(sampleAsOf, -random.between(1, 14));
  if (!locale.open(on) || who.joinedOn >= on) return;
  life.appointments.push({
    who,
    on,
    minutes: openingMinutes + random.between(0, 34) * 15,
    what: random.pick(["hydrafacial", "ipl", "booster", "botox"] as const),
    status: random.pick(["no_show", "cancelled"] as const),
    therapist: therapistOn(chronicle, who, on),
  });
}
