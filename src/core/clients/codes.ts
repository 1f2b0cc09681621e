/**
 * The closed lists behind `CodeColumn`s. A column holds the index plus one, 0 meaning "not said".
 * Lists are append-only: a position, once used, keeps its meaning.
 */

export const genders = ["F", "M"] as const;

export const appointmentStatuses = [
  "booked",
  "confirmed",
  "arrived",
  "completed",
  "no_show",
  "cancelled",
  "rescheduled",
  "tentative",
] as const;
export type AppointmentStatus = (typeof appointmentStatuses)[number];

/** What came of a consultation. */
export const deals = ["won", "open", "lost", "deposit", "trial", "paid_not_treated"] as const;
export type Deal = (typeof deals)[number];

export const purchaseKinds = [
  "deal",
  "redemption",
  "refund",
  "deposit",
  "top_up",
  "gift",
  "online",
  "reversal",
] as const;
export type PurchaseKind = (typeof purchaseKinds)[number];

export const visitKinds = ["treatment", "consultation", "review"] as const;
export type VisitKind = (typeof visitKinds)[number];

export const depositStatuses = ["held", "applied", "refunded"] as const;
export type DepositStatus = (typeof depositStatuses)[number];

export const callChannels = ["phone", "message", "wechat", "visit"] as const;
export type CallChannel = (typeof callChannels)[number];

/** O3: why a client stayed away, as she tells the caller. */
export const absenceCauseCodes = [
  "not_professional",
  "weak_relation",
  "no_effect",
  "too_salesy",
  "other",
] as const;
export type AbsenceCauseCode = (typeof absenceCauseCodes)[number];

/** O1: how a contact attempt ended. */
export const callOutcomes = [
  "reached",
  "no_answer",
  "unreachable",
  "busy",
  "hung_up",
  "declined_call",
  "callback",
  "appointment",
  "considering",
  "not_now",
  "not_interested",
  "moved_to_wechat",
  "complaint",
  "do_not_contact",
  "wrong_number",
  "invalid_number",
  "medical_escalation",
  "hold",
  "escalated",
  "closed_deceased",
] as const;
export type CallOutcome = (typeof callOutcomes)[number];

export const staffRoles = [
  "consultant",
  "therapist",
  "manager",
  "doctor",
  "nurse",
  "front_desk",
  "other",
] as const;
export type StaffRole = (typeof staffRoles)[number];

/** K5: what a manager can decide about one client; the last four are her changes by hand (C7). */
export const clientMarks = [
  "reactivate",
  "park",
  "neglected",
  "do_not_contact",
  "consent",
  "owner",
  "red_flag_closed",
  "complaint_closed",
  "same_person",
  "not_the_same_person",
  "added_today",
  "taken_off",
  "handed_to",
  "not_before",
] as const;
export type ClientMark = (typeof clientMarks)[number];

/** Bits of `doNotContact` (G1): which channels the client refused or kept open. */
export const contactLimit = {
  noPhone: 1,
  noMessage: 2,
  phoneAllowed: 4,
  messageAllowed: 8,
} as const;

/**
 * The code at a column's number, or `undefined` where the cell said nothing.
 *
 * @example
 * codeAt(["held", "applied"], Uint8Array.of(0, 2), 1) // => "applied"
 * codeAt(["held", "applied"], Uint8Array.of(0, 2), 0) // => undefined
 */
export function codeAt<Code extends string>(
  codes: readonly Code[],
  column: Uint8Array | undefined,
  rowIndex: number,
): Code | undefined {
  const place = column?.[rowIndex];
  return place === undefined || place === 0 ? undefined : codes[place - 1];
}
