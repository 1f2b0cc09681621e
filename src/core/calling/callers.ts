import type { QuotaPolicy } from "../policy/quota";
import type { Household } from "./households";
import { leastLoaded } from "./leastLoaded";
import type { Roster } from "./roster";

/** A call with its caller; `undefined` on the unassigned list. */
export interface AssignedCall {
  readonly household: Household;
  readonly caller: string | undefined;
}

/**
 * Gives each call a caller: whose call it is; else the least-loaded active staff member; else
 * nobody.
 *
 * The calls somebody owns are counted first, so that the rest even out the loads.
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
  return calls.map((household, place) => {
    const owner = owners[place];
    if (owner !== undefined) return { household, caller: owner };
    const caller = leastLoaded(members, loads, quota)?.name;
    if (caller !== undefined) addCall(loads, caller);
    return { household, caller };
  });
}

function addCall(loads: Map<string, number>, caller: string): void {
  loads.set(caller, (loads.get(caller) ?? 0) + 1);
}
