import type { Day } from "../calendar/day";
import type { Segment } from "../retention/segmentOf";
import type { Evidence } from "./evidence";

/** C1 and C7: why a client is called, in the order of the table; bands are in `reasonBands`. */
export const reasons = [
  "medical_flag",
  "complaint_open",
  "postop_d1",
  "postop_early",
  "postop_mid",
  "postop_long",
  "callback",
  "appt_today",
  "appt_soon",
  "appt_late",
  "appt_tomorrow",
  "no_show",
  "cancelled",
  "walk_in",
  "handover_1",
  "handover_2",
  "handover_check",
  "therapist_absent",
  "expectation_check",
  "by_hand",
  "care_next_day",
  "pre_due",
  "pp_42",
  "birthday",
  "referral_thanks",
  "deposit_d6",
  "deposit_monthend",
  "paid_not_treated",
  "one_left",
  "expiring",
  "rebate",
  "unclosed",
  "trial",
  "window_3m",
  "touch_up",
  "course_using",
  "retreat_due",
  "implant_2y",
  "rebook",
  "forgotten",
  "lost_neglect",
  "owner_change",
  "card_balance",
  "dormant_balance",
  "dormant_able",
  "dormant_low_b",
  "overdue_rhythm",
  "survey",
  "monthly_care",
  "campaign",
] as const;
export type Reason = (typeof reasons)[number];

export type Band = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** G1–G12, C7 and the lot of R2, in the order a client held back by several is counted under. */
export const guardrails = [
  "do_not_contact",
  "no_contact_way",
  "parked",
  "wrong_number",
  "no_consent",
  "safety_open",
  "no_selling_window",
  "minor_or_hold",
  "taken_off",
  "not_before",
  "future_booking",
  "recent_contact",
  "resting",
  "held_out",
  "same_phone",
] as const;
export type Guardrail = (typeof guardrails)[number];

/** One reason that is due for one client today. */
export interface DueReason {
  readonly reason: Reason;
  readonly evidence: readonly Evidence[];
  /** Inside a band: the smaller is the more urgent (band 1) or the earlier (band 2); else 0. */
  readonly urgency: number;
}

/** Where a client ends up (G13): exactly one of these. */
export const clientGroups = ["onSheet", "waiting", "heldBack", "nothingDue", "unreadable"] as const;
export type ClientGroup = (typeof clientGroups)[number];

/** One row of the call sheet. `client` numbers the `ClientBook`. */
export interface PlannedCall {
  readonly client: number;
  readonly band: Band;
  /** The lead reason first; its evidence is what the row shows. */
  readonly due: readonly [DueReason, ...DueReason[]];
  /** Name of the caller; `undefined` on the unassigned list. */
  readonly caller: string | undefined;
  /** Others on her number with something due, who are spoken to in the same call (G7). */
  readonly household: readonly { readonly client: number; readonly due: readonly DueReason[] }[];
  /** C3: 1 call, 2 monthly event, 3 big event. */
  readonly level: 1 | 2 | 3;
  /** S1, S2: where she stands. Never printed. */
  readonly segment: Segment;
  /** True when no consent column says she may be called with an offer (G9). */
  readonly restsOnUnknownConsent: boolean;
  /** C5: someone else is proposed for a client this long away under one owner. */
  readonly proposedCaller?: string;
  /** G1: the only channel she left open ("仅微信" is "message"); absent when she limited nothing. */
  readonly onlyBy?: "phone" | "message";
}

export interface HeldBack {
  readonly client: number;
  readonly by: Guardrail;
  /** What would have been said had the guardrail not held. */
  readonly due: readonly [DueReason, ...DueReason[]];
}

/** A rule that is off because no sheet has its columns (field ids), or because a setting says so. */
export interface RuleOff {
  readonly reason: Reason | Guardrail;
  readonly missing: readonly string[];
}

/** Who is called today and why; everything else that was asked about, and where it went. */
export interface CallPlan {
  readonly asOf: Day;
  /** In sheet order (C4); rank is the place plus one. */
  readonly calls: readonly PlannedCall[];
  /** In sheet order, too; judged again when first asked for: a large clinic has 80,000 of them. */
  readonly waiting: readonly PlannedCall[];
  readonly heldBack: readonly HeldBack[];
  /** Group of every client of the book. */
  readonly groupOf: readonly ClientGroup[];
  readonly counts: Readonly<Record<ClientGroup | "clients", number>>;
  readonly heldBackBy: Readonly<Partial<Record<Guardrail, number>>>;
  readonly rulesOff: readonly RuleOff[];
  /** G8: clients whose number does not work. */
  readonly toRepair: readonly number[];
  /** Calls that rest on consent nobody asked about (G9). */
  readonly onUnknownConsent: number;
  /** Calls per caller, for the loads; the unassigned under `""`. */
  readonly loads: Readonly<Record<string, number>>;
  /** Calls that wait for a free place, per caller in the same way. */
  readonly waitingLoads: Readonly<Record<string, number>>;
}
