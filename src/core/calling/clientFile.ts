import { noDay, type Day } from "../calendar/day";
import { contactLimit } from "../clients/codes";
import type { ClientFields } from "../clients/clientFields";
import { answer, type AnswerColumn } from "../clients/columns";
import { changesByHand, type ByHand } from "./changesByHand";
import type { ContactLog } from "./contactLog";
import type { MarkInForce, MarksInForce } from "./newestMarks";

/** What the client sheet and the manager's marks say about calling a client. */
export interface ClientFile {
  /** Channels she refused or kept open: a set of `contactLimit` bits. */
  readonly contactLimits: number;
  readonly consent: "yes" | "no" | "unknown";
  readonly parked: boolean;
  /** The manager says, in the sheet or by a mark, that the clinic neglected her. */
  readonly neglected: boolean;
  /** The client sheet notes a complaint. */
  readonly complaintNoted: boolean;
  /** The manager's newest assignment of an owner. */
  readonly owner: { readonly to: string; readonly on: Day } | undefined;
  readonly marks: MarksInForce;
  /** Today's changes by hand. */
  readonly byHand: ByHand;
}

export interface FileSources {
  /** Her rows of the client sheets: several where rows were one person. */
  readonly rows: Int32Array;
  readonly fields: Partial<ClientFields>;
  readonly marks: MarksInForce;
  readonly log: ContactLog;
  readonly asOf: Day;
}

/**
 * Reads a client's file: where her rows disagree, the answer that leaves her in peace wins, and a
 * manager's mark wins over the sheet.
 *
 * @source rules K5, C7, G1, G3, G9
 */
export function clientFile(sources: FileSources): ClientFile {
  const { rows, fields, marks } = sources;
  const owner = marks.get("owner");
  return {
    contactLimits: contactLimits(sources),
    consent: consent(sources),
    parked: isParked(sources),
    neglected: marks.has("neglected") || saysYes(rows, fields.neglected),
    complaintNoted: saysYes(rows, fields.complaint),
    owner: owner?.value === undefined ? undefined : { to: owner.value, on: owner.on },
    marks,
    byHand: changesByHand(marks, sources.asOf),
  };
}

/** Value of a "do not contact" mark of who refused to be offered anything, and nothing else (G9). */
const offersOnly = "offers";
const allChannels = contactLimit.noPhone | contactLimit.noMessage;

function contactLimits({ rows, fields, marks, log }: FileSources): number {
  let limits = 0;
  for (const rowIndex of rows) limits |= fields.doNotContact?.[rowIndex] ?? 0;
  const mark = marks.get("do_not_contact");
  if (mark !== undefined) limits |= limitsOfMark(mark.value);
  const allowedAgainOn = mark?.value === "no" ? mark.on : noDay;
  return refusedSince(allowedAgainOn, log) ? limits | allChannels : limits;
}

function refusedSince(from: Day, log: ContactLog): boolean {
  return log.some(({ kind, on }) => kind === "closed" && on >= from);
}

/** A mark without a channel refuses them all; one against offers alone closes no channel. */
function limitsOfMark(value: string | undefined): number {
  if (value === "no" || value === offersOnly) return 0;
  if (value === "phone") return contactLimit.noPhone | contactLimit.messageAllowed;
  return value === "message" ? contactLimit.noMessage : allChannels;
}

function consent({ rows, fields, marks }: FileSources): ClientFile["consent"] {
  const mark = marks.get("consent");
  const refusal = marks.get("do_not_contact");
  const isRefused = refusal?.value === offersOnly && isNewer(refusal, mark);
  if (isRefused) return "no";
  if (mark !== undefined) return mark.value === "no" ? "no" : "yes";
  let said: ClientFile["consent"] = "unknown";
  for (const rowIndex of rows) {
    const answered = fields.consent?.[rowIndex];
    if (answered === answer.no) return "no";
    if (answered === answer.yes) said = "yes";
  }
  return said;
}

/** Parking and reactivating undo each other: the newer of the two marks holds. */
function isParked({ rows, fields, marks }: FileSources): boolean {
  const park = marks.get("park");
  const reactivate = marks.get("reactivate");
  if (park === undefined) return reactivate === undefined && saysYes(rows, fields.parked);
  if (reactivate === undefined) return true;
  return isNewer(park, reactivate);
}

function isNewer(one: MarkInForce, other: MarkInForce | undefined): boolean {
  return other === undefined || (one.on - other.on || one.rowIndex - other.rowIndex) > 0;
}

function saysYes(rows: Int32Array, column: AnswerColumn | undefined): boolean {
  return column !== undefined && rows.some((rowIndex) => column[rowIndex] === answer.yes);
}
