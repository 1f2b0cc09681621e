import type { StaffRole } from "../clients/codes";
import type { Reason } from "./callPlan";
import type { Roster } from "./roster";
import { soleOfRole } from "./soleOfRole";

/** Reasons whose `owner` is more than advice: the one active member of the first such role. */
const ownedByRole: Readonly<Partial<Record<Reason, readonly StaffRole[]>>> = {
  medical_flag: ["nurse", "doctor"],
  complaint_open: ["manager"],
  handover_1: ["manager"],
};

/** What decides whose call it is. */
export interface Ownership {
  readonly lead: Reason;
  /** First choice first. */
  readonly owners: readonly string[];
  /** The colleague the manager handed today's call to. */
  readonly handedTo: string | undefined;
}

/**
 * Whose call it is: the colleague it was handed to; else, for a red flag, the one active nurse or
 * the one doctor, for a complaint or the news that her therapist has left, the one manager; else
 * the first of her owners who is here.
 *
 * Staff who left or are off own nobody that day, nor is anything handed to them. A name the staff
 * sheet does not know may call: many clinics keep no such sheet.
 *
 * @returns `undefined` when nobody who is here owns the call
 * @source rules C5, C7 (document 002)
 */
export function ownCaller(
  { lead, owners, handedTo }: Ownership,
  staff: Roster,
): string | undefined {
  const isHere = (name: string) => staff.get(name)?.isActive ?? true;
  if (handedTo !== undefined && isHere(handedTo)) return handedTo;
  for (const role of ownedByRole[lead] ?? []) {
    const sole = soleOfRole(role, staff);
    if (sole !== undefined) return sole;
  }
  return owners.find(isHere);
}
