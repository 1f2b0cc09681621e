import type { Day } from "../../calendar/day";

/** Why a line is no fault of hers; the amount is then nothing (R4). */
export const exemptions = [
  "do_not_contact",
  "wrong_number",
  "recent_handover",
  "staff_off",
] as const;
export type Exemption = (typeof exemptions)[number];

/** What a line rests on: days anybody can look up in the sheets. */
export type AccountEvidence =
  | { readonly code: "broughtBack"; readonly calledOn: Day; readonly cents: number }
  | { readonly code: "stayedAway"; readonly lastArrivalOn: Day; readonly awayFromOn: Day }
  | MissedQuota;

/** Working days of a month on which fewer calls are logged than her quota. */
export interface MissedQuota {
  readonly code: "missedQuota";
  /** Calls a day the staff sheet asks of her. */
  readonly quota: number;
  readonly days: readonly Day[];
  /** Days of the month on which the shop was open and she was in. */
  readonly workingDays: number;
}

export const lineStates = ["proposed", "approved", "disputed", "dropped", "locked"] as const;
export type LineState = (typeof lineStates)[number];

/** What a line is: paid for, counted against her, or only noted. */
export const lineKinds = ["reward", "penalty", "note"] as const;
export type LineKind = (typeof lineKinds)[number];

/** What speaks for or against one member of staff in one month (R4): most often one client. */
export interface AccountLine {
  /** The same line has the same id on every machine, whatever the order of rows. */
  readonly id: string;
  readonly kind: LineKind;
  /** First day of the month it belongs to. */
  readonly month: Day;
  readonly staff: string;
  /** The client's key (K2): her number in the book changes from day to day. `undefined` of a note. */
  readonly clientKey: string | undefined;
  /** Below 0 for a penalty; 0 for one that is exempt, and for a note. */
  readonly cents: number;
  readonly evidence: AccountEvidence;
  readonly exemption: Exemption | undefined;
  readonly state: LineState;
  /** What whoever disputed, approved or dropped it wrote. */
  readonly note: string;
}
