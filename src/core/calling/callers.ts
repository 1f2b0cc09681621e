import type { QuotaPolicy } from "../policy/quota";
import { leastLoaded } from "./leastLoaded";
import type { OpenCalls } from "./openCalls";
import type { Roster, StaffMember } from "./roster";

/**
 * Gives each call a caller: whose call it is; else the least-loaded active staff member; else
 * nobody.
 *
 * The calls somebody owns are counted first, so that the rest even out the loads. Where no staff sheet
 * knows anybody who is in, the calls of who is off go to those who call their own clients today.
 *
 * @param leads - the calls, by their places among the open ones, in sheet order
 * @returns a name for each, in the same order; `undefined` on the unassigned list
 * @source rule C5
 */
export function callers(
  calls: OpenCalls,
  leads: Int32Array,
  { staff, quota }: { readonly staff: Roster; readonly quota: QuotaPolicy },
): readonly (string | undefined)[] {
  const names = Array.from(leads, (call) => calls.ownCallerAt(call));
  const loads = new Map<string, number>();
  const members = [...staff.values()];
  for (const owner of names) if (owner !== undefined) addCall(loads, owner);
  const isAnybodyIn = members.some(({ isActive }) => isActive);
  const standIns = isAnybodyIn ? members : [...loads.keys()].map(standIn);
  leads.forEach((call, place) => {
    if (names[place] !== undefined) return;
    const caller = leastLoaded(calls.hasOwnersAt(call) ? standIns : members, loads, quota)?.name;
    if (caller !== undefined) addCall(loads, caller);
    names[place] = caller;
  });
  return names;
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
