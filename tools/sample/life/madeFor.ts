import { addDays, dayParts, type Day } from "../../../src/core/calendar/day";
import { sampleAsOf } from "../asOf";
import {
  consultantOn,
  meet,
  redeem,
  sellCourse,
  sellSingle,
  therapistOn,
  visit,
  type Chronicle,
  type Want,
} from "./chronicle";
import type { Person, SampleBookingStatus, SampleCall } from "./life";
import { topUp } from "./habits";
import type { TreatmentId } from "./treatments";

/**
 * People whose life leads to one reason to call, or to one guardrail, on the samples' day. They
 * are the ground truth of the samples: each life below gives that reason by the plain words of it.
 */
export function meetThoseMadeFor(chronicle: Chronicle): void {
  const three = [1, 2, 3];
  for (const nth of three) for (const make of makers) make(chronicle, nth);
}

const ago = (days: number): Day => addDays(sampleAsOf, -days);
type Maker = (chronicle: Chronicle, nth: number) => void;

const makers: readonly Maker[] = [
  (clinic, nth) => operated(clinic, "postop_d1", nthOf(["filler", "eyelid", "pico"], nth), 1),
  (clinic, nth) => operated(clinic, "postop_early", nthOf(["eyelid", "lips", "filler"], nth), 7),
  (clinic, nth) => operated(clinic, "postop_mid", nthOf(["eyelid", "nose", "lipo"], nth), 28),
  (clinic, nth) => operated(clinic, "postop_long", nthOf(["eyebag", "lipo", "nose"], nth), 180),
  (clinic, nth) => {
    const who = resting(clinic, "callback", 40 + nth);
    called(clinic, who, { on: ago(4 + nth), outcome: "callback", nextOn: sampleAsOf });
  },
  (clinic, nth) => booked(clinic, "appt_today", { inDays: 0, nth, status: "confirmed" }),
  (clinic, nth) => booked(clinic, "appt_tomorrow", { inDays: 1, nth, status: "booked" }),
  (clinic, nth) => booked(clinic, "no_show", { inDays: -2 - nth, nth, status: "no_show" }),
  (clinic, nth) => booked(clinic, "cancelled", { inDays: -6 - nth, nth, status: "cancelled" }),
  (clinic) => {
    const who = meet(clinic, ago(150), made("care_next_day"));
    course(clinic, who, { what: "hydrafacial", days: [150, 122, 95, 63, 30, 1] });
  },
  havingBirthday,
  (clinic, nth) => {
    const who = meet(clinic, ago(6), made("deposit_d6"));
    const what = nthOf(["eyelid", "nose", "thermage"], nth);
    const amount = clinic.locale.deposit;
    clinic.life.deposits.push({ who, on: ago(6), amount, what, status: "held" });
  },
  (clinic, nth) => {
    const who = meet(clinic, ago(9 + nth), made("paid_not_treated"));
    sellCourse(clinic, who, { what: nthOf(["ipl", "pico", "hair"], nth), on: ago(9 + nth) });
  },
  (clinic) => {
    const who = meet(clinic, ago(200), made("one_left"));
    course(clinic, who, { what: "ipl", sessions: 5, days: [200, 160, 110, 24] });
  },
  (clinic, nth) => {
    const who = meet(clinic, ago(340), made("expiring"));
    const expiresAfterDays = 340 + nthOf([7, 29, 55], nth);
    course(clinic, who, { what: "hair", expiresAfterDays, days: [340, 300, 250, 26] });
  },
  (clinic, nth) => {
    const who = meet(clinic, ago(4 + nth), made("unclosed"));
    const what = nthOf(["eyelid", "thermage", "filler"], nth);
    visit(clinic, who, { what, on: ago(4 + nth), kind: "consultation" });
  },
  (clinic, nth) => tried(clinic, "window_3m", 33 + nth * 9),
  (clinic, nth) => tried(clinic, "forgotten", 100 + nth * 21),
  (clinic, nth) => {
    const who = meet(clinic, ago(420), made("lost_neglect"));
    course(clinic, who, { what: "facial", days: [420, 402, 385, 371, 200 + nth] });
  },
  (clinic, nth) => {
    const who = resting(clinic, "card_balance", 70 + nth);
    topUp(clinic, who);
  },
  (clinic, nth) => {
    const who = meet(clinic, ago(170), made("dormant_balance"));
    course(clinic, who, { what: "peel", days: [170, 140, 112, 50 + nth] });
  },
  (clinic, nth) => {
    const who = meet(clinic, ago(140 + nth), made("dormant_able"));
    for (const what of ["thermage", "hifu"] as const)
      sellSingle(clinic, who, { what, on: ago(140 + nth) });
    called(clinic, who, { on: ago(75), outcome: "considering" });
  },
  (clinic, nth) => called(clinic, resting(clinic, "dormant_low_b", 110 + nth), { on: ago(80) }),
  (clinic, nth) => {
    const who = meet(clinic, ago(105), made("overdue_rhythm"));
    const bought = sellCourse(clinic, who, { what: "neck", sessions: 6, on: ago(105), gift: 0 });
    for (const days of [105, 91, 77, 63, 49, 36]) redeem(clinic, bought, ago(days - nth));
  },
  (clinic, nth) => {
    const who = meet(clinic, ago(120), made("monthly_care"));
    for (const days of [120, 60, 13 + nth])
      sellSingle(clinic, who, { what: "hydrafacial", on: ago(days) });
  },
  (clinic, nth) => {
    const who = meet(clinic, ago(70), made("complaint_open"));
    sellSingle(clinic, who, { what: "hifu", on: ago(70) });
    called(clinic, who, { on: ago(2 + nth), outcome: "complaint" });
  },
  (clinic, nth) => {
    const who = meet(clinic, ago(4), made("medical_flag"));
    sellSingle(clinic, who, { what: nthOf(["lips", "filler", "booster"], nth), on: ago(4) });
    called(clinic, who, { on: ago(2), outcome: "medical_escalation" });
  },
  (clinic, nth) => {
    const doNotContact = nthOf(clinic.locale.doNotContact, nth);
    resting(clinic, "do_not_contact", 130 + nth, { doNotContact });
  },
  (clinic) => void resting(clinic, "no_contact_way", 125, { phone: undefined, wechat: undefined }),
  (clinic) => called(clinic, resting(clinic, "wrong_number", 160), wrongNumber),
  (clinic) => called(clinic, resting(clinic, "recent_contact", 115), { on: ago(1) }),
  (clinic, nth) => {
    const who = resting(clinic, "resting", 118 + nth);
    for (const days of [22, 18, 15]) called(clinic, who, { on: ago(days), outcome: "no_answer" });
  },
  (clinic) => {
    const mother = resting(clinic, "same_phone", 132);
    resting(clinic, "same_phone", 101, { phone: mother.phone, wechat: undefined });
  },
  (clinic) => void resting(clinic, "no_consent", 126, { consent: "no" }),
  (clinic, nth) => {
    const who = resting(clinic, "future_booking", 108);
    book(clinic, who, { inDays: 5 + nth, nth, status: "booked" });
  },
  (clinic, nth) => {
    const birthday = { calendar: "solar", year: 2009, month: nth + 1, dayOfMonth: 9 } as const;
    const who = meet(clinic, ago(45), { ...made("minor_or_hold"), birthday });
    sellSingle(clinic, who, { what: "facial", on: ago(45) });
  },
];

const wrongNumber = { on: ago(40), outcome: "invalid_number" } as const;

function made(reason: string): Want & { madeFor: readonly string[] } {
  return { madeFor: [reason], consent: "yes" };
}

function nthOf<const Choice>(choices: readonly Choice[], nth: number): Choice {
  const choice = choices[(nth - 1) % choices.length];
  if (choice === undefined) throw new RangeError("nthOf: nothing to choose from");
  return choice;
}

function operated(clinic: Chronicle, reason: string, what: TreatmentId, daysAgo: number): void {
  const who = meet(clinic, ago(daysAgo), made(reason));
  sellSingle(clinic, who, { what, on: ago(daysAgo) });
}

/** Came twice for something small, the last time so many days ago, and owes nobody a call. */
function resting(clinic: Chronicle, reason: string, daysAgo: number, want: Want = {}): Person {
  const who = meet(clinic, ago(daysAgo + 45), { ...made(reason), ...want });
  sellSingle(clinic, who, { what: "facial", on: ago(daysAgo + 45) });
  sellSingle(clinic, who, { what: "facial", on: ago(daysAgo) });
  return who;
}

function tried(clinic: Chronicle, reason: string, daysAgo: number): void {
  const who = meet(clinic, ago(daysAgo), made(reason));
  sellSingle(clinic, who, { what: "facial", on: ago(daysAgo), trial: true });
}

interface Taken {
  readonly what: TreatmentId;
  readonly sessions?: number;
  readonly expiresAfterDays?: number;
  /** Days ago she bought and then came, oldest first. */
  readonly days: readonly [number, ...number[]];
}

function course(clinic: Chronicle, who: Person, taken: Taken): void {
  const { days, ...sale } = taken;
  const bought = sellCourse(clinic, who, { ...sale, on: ago(days[0]), gift: 0 });
  for (const one of days) redeem(clinic, bought, ago(one));
}

interface Booking {
  readonly inDays: number;
  readonly nth: number;
  readonly status: SampleBookingStatus;
}

function booked(clinic: Chronicle, reason: string, booking: Booking): void {
  const who = meet(clinic, ago(60), made(reason));
  sellSingle(clinic, who, { what: "hydrafacial", on: ago(60) });
  sellSingle(clinic, who, { what: "hydrafacial", on: ago(29) });
  book(clinic, who, booking);
}

function book(clinic: Chronicle, who: Person, { inDays, nth, status }: Booking): void {
  clinic.life.appointments.push({
    who,
    on: addDays(sampleAsOf, inDays),
    minutes: 9 * 60 + 30 + nth * 75,
    what: "hydrafacial",
    status,
    therapist: therapistOn(clinic, who, sampleAsOf),
  });
}

function called(clinic: Chronicle, who: Person, call: Partial<SampleCall> & { on: Day }): void {
  clinic.life.calls.push({
    who,
    caller: consultantOn(clinic, who, call.on),
    why: "dormant",
    outcome: "reached",
    ...call,
  });
}

function havingBirthday(clinic: Chronicle, nth: number): void {
  const soon = dayParts(addDays(sampleAsOf, nth));
  const lunar = nth === 2 ? clinic.locale.lunarBirthday : undefined;
  const birthday =
    lunar === undefined
      ? { ...soon, calendar: "solar" as const, year: 1986 + nth }
      : { ...lunar, calendar: "lunar" as const, year: 1988 };
  const who = meet(clinic, ago(200), { ...made("birthday"), birthday });
  for (const days of [200, 80, 17]) sellSingle(clinic, who, { what: "hydrafacial", on: ago(days) });
}
