import type { StaffRole } from "../clients/codes";
import type { QuotaPolicy } from "../policy/quota";
import type { Reason } from "./callPlan";
import type { Household } from "./households";
import { leastLoaded } from "./leastLoaded";
import type { Roster } from "./roster";

/** A call with its caller; `undefined` on the unassigned list. */
export interface AssignedCall {
  readonly household: Household;
  readonly caller: string | undefined;
}

/** Reasons whose `owner` is more than advice: the one active member of the first such role. */
const ownedByRole: Readonly<Partial<Record<Reason, readonly StaffRole[]>>> = {
  medical_flag: ["nurse", "doctor"],
  complaint_open: ["manager"],
  handover_1: ["manager"],
};

/**
 * Gives each call a caller: the colleague it was handed to; else the client's consultant; else her
 * therapist; else the least-loaded active staff member; else nobody. Staff who left or are off own
 * nobody that day, nor is anything handed to them.
 *
 * A red flag goes to the one active nurse, else the one doctor; a complaint and the news that her
 * therapist has left to the one manager. The calls somebody owns are counted first, so that the rest even out the loads. A name the staff sheet
 * does not know may call: many clinics keep no such sheet.
 *
 * @param calls - in sheet order
 * @source rules C5, C7 (document 002)
 */
export function callers(
  calls: readonly Household[],
  staff: Roster,
  quota: QuotaPolicy,
): readonly AssignedCall[] {
  const owners = calls.map((household) => ownCaller(household, staff));
  const loads = new Map<string, number>();
  const members = [...staff.values()];
  for (const owner of owners) if (owner !== undefined) addCall(loads, owner);
  return calls.map((household, place) => {
    const owner = owners[place];
    if (owner !== undefined) return { household, caller: owner };
    const caller = leastLoaded(members, loads, quota)?.name;
    if (caller !== undefined) addCall(loads, caller);
    return { household, caller };
  });
}

function ownCaller({ lead }: Household, staff: Roster): string | undefined {
  const isHere = (name: string) => staff.get(name)?.isActive ?? true;
  if (lead.handedTo !== undefined && isHere(lead.handedTo)) return lead.handedTo;
  for (const role of ownedByRole[lead.due[0].reason] ?? []) {
    const active = [...staff.values()].filter((member) => member.isActive && member.role === role);
    if (active.length === 1) return active[0]?.name;
  }
  return lead.owners.find(isHere);
}

function addCall(loads: Map<string, number>, caller: string): void {
  loads.set(caller, (loads.get(caller) ?? 0) + 1);
}
