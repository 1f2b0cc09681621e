import type { Day } from "../calendar/day";
import { compareTexts } from "../compareTexts";
import type { ClientCase } from "./clientCase";
import { dayIn } from "./dayIn";
import { isCalledAbout } from "./isCalledAbout";
import { numberIn } from "./numberIn";
import { rowsOf } from "./rowsOf";
import { textIn } from "./textIn";

/** A campaign that invites a client today. */
export interface Invitation {
  /** As the manager named it; `undefined` where somebody emptied the cell. */
  readonly name: string | undefined;
  /** Its last day; `undefined` for one that runs until she is reached. */
  readonly to: Day | undefined;
  readonly caller: string | undefined;
  /** 1 call, 2 monthly event, 3 big event. */
  readonly level: 1 | 2 | 3;
}

/**
 * The campaign a client is invited to today: a row of the sheet Campaign whose turn has come, that
 * has not ended, and about which she was not reached since it began.
 *
 * Of several the one that ends first invites her. A row without a day to invite on is set aside.
 *
 * @source rules C1 `campaign`, L7 (document 001)
 */
export function openInvitation({ client, contacts, day }: ClientCase): Invitation | undefined {
  const { records, rows } = day.matched;
  const fields = records.invitations?.fields;
  if (fields?.invitedOn === undefined) return undefined;
  let first: Invitation | undefined;
  for (const rowIndex of rowsOf(rows.invitations, client)) {
    const on = dayIn(fields.invitedOn, rowIndex);
    const to = dayIn(fields.campaignTo, rowIndex);
    if (on === undefined || on > day.asOf || (to ?? day.asOf) < day.asOf) continue;
    const from = dayIn(fields.campaignFrom, rowIndex) ?? on;
    if (isCalledAbout(contacts.log, "campaign", from)) continue;
    const name = textIn(records.texts, fields.campaignName, rowIndex)?.trim();
    const caller = textIn(records.texts, fields.invitedBy, rowIndex)?.trim();
    const level = levelFrom(numberIn(fields.campaignLevel, rowIndex));
    const found = { name, to, caller, level };
    if (first === undefined || firstToEnd(found, first) < 0) first = found;
  }
  return first;
}

/** Anything but 2 and 3 is a call: a person may have typed over the number. */
function levelFrom(said: number | undefined): Invitation["level"] {
  return said === 2 || said === 3 ? said : 1;
}

/** The same whatever the order of the rows (G14). */
function firstToEnd(one: Invitation, other: Invitation): number {
  return (
    (one.to ?? Infinity) - (other.to ?? Infinity) ||
    compareTexts(one.name, other.name) ||
    compareTexts(one.caller, other.caller) ||
    one.level - other.level
  );
}
