import { noDay, type Day } from "../calendar/day";
import { callOutcomes, codeAt, type CallOutcome } from "../clients/codes";
import { outcomeKind, type OutcomeKind } from "../clients/outcomeKind";
import { noText } from "../clients/columns";
import type { CallFields } from "../clients/records";
import { compareTexts } from "../compareTexts";
import { dayIn } from "./dayIn";
import { textIn } from "./textIn";

/** One logged contact attempt. */
export interface Contact {
  /** `noDay` where the log gives no date: long ago. */
  readonly on: Day;
  readonly outcome: CallOutcome | undefined;
  readonly kind: OutcomeKind;
  /** A reason's id, or the words of the clinic's own log. */
  readonly reason: string | undefined;
  /** The next-contact date as typed. */
  readonly nextOn: Day | undefined;
  /** Of a number that was not hers: its place among the texts, where the log keeps it. */
  readonly wrongNumber?: number;
}

/** A client's contacts, oldest first. */
export type ContactLog = readonly Contact[];

/** Of one day's contacts the one that says more counts as the later: a log keeps no hours. */
const lessTelling: readonly (CallOutcome | undefined)[] = [
  "busy",
  "no_answer",
  "unreachable",
  "invalid_number",
  "wrong_number",
  "hung_up",
  "declined_call",
  undefined,
  "reached",
  "moved_to_wechat",
  "considering",
  "not_now",
  "not_interested",
  "callback",
  "appointment",
  "hold",
  "escalated",
  "complaint",
  "medical_escalation",
  "do_not_contact",
  "closed_deceased",
];

const noContacts: ContactLog = [];

export interface LogQuestion {
  readonly fields: Partial<CallFields>;
  readonly texts: readonly string[];
  readonly asOf: Day;
}

/**
 * A client's logged contacts up to the day asked about, oldest first, whatever the order of rows.
 *
 * @param rows - her rows of the log
 * @param log - its columns; a contact after `asOf` has not happened yet, except that a refusal to
 * be contacted holds whatever its date
 */
export function contactLog(rows: Int32Array, { fields, texts, asOf }: LogQuestion): ContactLog {
  if (rows.length === 0) return noContacts;
  const contacts: Contact[] = [];
  for (const rowIndex of rows) {
    const on = dayIn(fields.callDate, rowIndex) ?? noDay;
    const outcome = codeAt(callOutcomes, fields.callOutcome, rowIndex);
    const kind = outcomeKind(outcome);
    if (on > asOf && kind !== "closed") continue;
    const reason = textIn(texts, fields.callType, rowIndex);
    const typedOn = dayIn(fields.nextContactDate, rowIndex);
    // A next contact before the contact itself was a plan already kept.
    const nextOn = typedOn !== undefined && typedOn >= on ? typedOn : undefined;
    const called = kind === "wrongNumber" ? (fields.phone?.[rowIndex] ?? noText) : noText;
    const wrongNumber = called === noText ? {} : { wrongNumber: called };
    contacts.push({ on, outcome, kind, reason, nextOn, ...wrongNumber });
  }
  return contacts.length > 1 ? contacts.sort(earlierFirst) : contacts;
}

function earlierFirst(one: Contact, other: Contact): number {
  return (
    one.on - other.on ||
    lessTelling.indexOf(one.outcome) - lessTelling.indexOf(other.outcome) ||
    (one.nextOn ?? noDay) - (other.nextOn ?? noDay) ||
    compareTexts(one.reason, other.reason)
  );
}
