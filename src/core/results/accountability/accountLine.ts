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
  | { readonly code: "stayedAway"; readonly lastArrivalOn: Day; readonly awayFromOn: Day };

export const lineStates = ["proposed", "approved", "disputed", "dropped", "locked"] as const;
export type LineState = (typeof lineStates)[number];

/** One client one member of staff is paid for, or who counts against her, in one month (R4). */
export interface AccountLine {
  /** The same line has the same id on every machine, whatever the order of rows. */
  readonly id: string;
  readonly kind: "reward" | "penalty";
  /** First day of the month it belongs to. */
  readonly month: Day;
  readonly staff: string;
  /** The client's key (K2): her number in the book changes from day to day. */
  readonly clientKey: string;
  /** Below 0 for a penalty; 0 for one that is exempt. */
  readonly cents: number;
  readonly evidence: AccountEvidence;
  readonly exemption: Exemption | undefined;
  readonly state: LineState;
  /** What whoever disputed, approved or dropped it wrote. */
  readonly note: string;
}
