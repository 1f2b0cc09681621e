import type { QuotaPolicy } from "../policy/quota";
import type { Household } from "./households";
import { leastLoaded } from "./leastLoaded";
import type { Roster, StaffMember } from "./roster";

/** A call with its caller; `undefined` on the unassigned list. */
export interface AssignedCall extends Household {
  readonly caller: string | undefined;
}

/**
 * Gives each call a caller: whose call it is; else the least-loaded active staff member; else
 * nobody.
 *
 * The calls somebody owns are counted first, so that the rest even out the loads. Where no staff sheet
 * knows anybody who is in, the calls of who is off go to those who call their own clients today.
 *
 * @param calls - in sheet order
 * @source rule C5
 */
export function callers(
  calls: readonly Household[],
  staff: Roster,
  quota: QuotaPolicy,
): readonly AssignedCall[] {
  const owners = calls.map(({ lead }) => lead.ownCaller);
  const loads = new Map<string, number>();
  const members = [...staff.values()];
  for (const owner of owners) if (owner !== undefined) addCall(loads, owner);
  const isAnybodyIn = members.some(({ isActive }) => isActive);
  const standIns = isAnybodyIn ? members : [...loads.keys()].map(standIn);
  return calls.map(({ lead, others }, place) => {
    const owner = owners[place];
    if (owner !== undefined) return { lead, others, caller: owner };
    const isOfSomebodyOff = lead.owners.length > 0;
    const caller = leastLoaded(isOfSomebodyOff ? standIns : members, loads, quota)?.name;
    if (caller !== undefined) addCall(loads, caller);
    return { lead, others, caller };
  });
}

/** Somebody no staff sheet tells of, who calls her own clients today. */
function standIn(name: string): StaffMember {
  return {
    name,
    role: undefined,
    isActive: true,
    dailyQuota: undefined,
    hasLeft: false,
    leftOn: undefined,
  };
}

function addCall(loads: Map<string, number>, caller: string): void {
  loads.set(caller, (loads.get(caller) ?? 0) + 1);
}
