import type { Day } from "../../../src/core/calendar/day";
import type { TreatmentId } from "./treatments";

/** One person as the clinic got to know her; what a sheet says of her may be less, or wrong. */
export interface Person {
  /** From 1 in the order she joined; the sheets make a card number of it. */
  no: number;
  readonly name: string;
  /** What the front desk calls her: 王姐, Jane S. */
  readonly called: string;
  readonly gender: "F" | "M";
  /** National digits without signs. */
  phone: string | undefined;
  secondPhone?: string;
  readonly wechat: string | undefined;
  birthday: SampleBirthday | undefined;
  joinedOn: Day;
  source: string;
  referrer?: string;
  consultant: string;
  therapist: string;
  tags: string;
  needs: string;
  remarks: string;
  level: string;
  /** Stored value left, in whole yuan or dollars; undefined when she never topped up. */
  storedValue?: number;
  doNotContact?: string;
  consent: "yes" | "no" | undefined;
  /** Reasons and guardrails she was made for; empty for people who just live. */
  readonly madeFor: readonly string[];
}

export interface SampleBirthday {
  readonly calendar: "solar" | "lunar";
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/** Money is in whole yuan or dollars, as a clinic writes it. */
export interface SamplePurchase {
  readonly who: Person;
  readonly on: Day;
  /** A treatment of the list, or the words of something else sold. */
  readonly what: TreatmentId | "topUp" | "retail";
  readonly sessions: number;
  readonly gift: number;
  readonly amount: number;
  readonly paid: number;
  readonly consultant: string;
  readonly kind: "deal" | "refund" | "gift" | "topUp" | "trial";
  readonly note?: string;
}

export interface SampleVisit {
  readonly who: Person;
  readonly on: Day;
  readonly what: TreatmentId;
  readonly kind: "treatment" | "consultation" | "review";
  /** Sessions taken from a course, and what is left of it. */
  readonly used: number;
  readonly left: number | undefined;
  readonly therapist: string;
  readonly note?: string;
}

export interface SampleCourse {
  readonly who: Person;
  readonly what: TreatmentId;
  readonly boughtOn: Day;
  readonly bought: number;
  readonly gift: number;
  readonly amount: number;
  readonly expiresOn: Day;
  used: number;
  lastOn: Day | undefined;
}

export interface SampleDeposit {
  readonly who: Person;
  readonly on: Day;
  readonly amount: number;
  readonly what: TreatmentId;
  readonly status: "held" | "applied" | "refunded";
}

export type SampleBookingStatus =
  | "booked"
  | "confirmed"
  | "waiting"
  | "arrived"
  | "completed"
  | "no_show"
  | "cancelled";

export interface SampleAppointment {
  readonly who: Person;
  readonly on: Day;
  readonly minutes: number;
  readonly what: TreatmentId;
  readonly status: SampleBookingStatus;
  readonly therapist: string;
}

export type SampleOutcome =
  | "reached"
  | "no_answer"
  | "busy"
  | "considering"
  | "not_now"
  | "appointment"
  | "moved_to_wechat"
  | "not_interested"
  | "callback"
  | "invalid_number"
  | "complaint"
  | "medical_escalation"
  | "do_not_contact";

export interface SampleCall {
  readonly who: Person;
  readonly on: Day;
  readonly caller: string;
  readonly why: "care" | "dormant" | "birthday" | "booking" | "postop";
  readonly outcome: SampleOutcome;
  readonly nextOn?: Day;
}

export interface SampleStaff {
  readonly name: string;
  readonly role: "manager" | "consultant" | "therapist" | "doctor" | "frontDesk";
  readonly joinedOn: Day;
  readonly leftOn?: Day;
  readonly offDay: number;
  readonly quota?: number;
}

/** Everything that happened in the two years, each list by day and then by person. */
export interface ClinicLife {
  readonly people: Person[];
  readonly purchases: SamplePurchase[];
  readonly visits: SampleVisit[];
  readonly courses: SampleCourse[];
  readonly deposits: SampleDeposit[];
  readonly appointments: SampleAppointment[];
  readonly calls: SampleCall[];
}

/** What the two clinics do not share: people, staff, money, and days the door is shut. */
export interface Locale {
  readonly language: "zh" | "en";
  readonly seed: number;
  readonly staff: readonly SampleStaff[];
  readonly person: (no: number) => Pick<Person, "name" | "called" | "gender" | "phone" | "wechat">;
  readonly sources: readonly string[];
  readonly tags: readonly string[];
  readonly needs: readonly string[];
  readonly remarks: readonly string[];
  readonly levels: readonly [plain: string, silver: string, gold: string, top: string];
  readonly topUps: readonly number[];
  readonly deposit: number;
  readonly open: (on: Day) => boolean;
  /** Lunar birthday falling two days after the samples' day, where people keep one. */
  readonly lunarBirthday?: { readonly month: number; readonly dayOfMonth: number };
  readonly doNotContact: readonly string[];
}
