import { daysBetween, type Day } from "../calendar/day";
import type { CallQuestion } from "./callQuestion";
import type { AssignedCall } from "./assignedCall";
import { leastLoaded } from "./leastLoaded";
import type { Roster } from "./roster";

/**
 * Proposes another caller for each client who has been away for 90 days or more under the owner who
 * is to call her: the least-loaded colleague, of the same role where there is one.
 *
 * An owner the manager named within those days has not had her that long. Proposals count as calls,
 * so that they spread over the colleagues.
 *
 * @returns one name per call, `undefined` where nothing is proposed; no list where there is no staff
 * @source rule C5 (document 004: after three months somebody else)
 */
export function otherCallers(
  calls: readonly AssignedCall[],
  staff: Roster,
  { asOf, policy: { quota } }: Pick<CallQuestion, "asOf" | "policy">,
): readonly (string | undefined)[] {
  if (staff.size === 0) return [];
  const members = [...staff.values()];
  const loads = new Map<string, number>();
  for (const { caller } of calls)
    if (caller !== undefined) loads.set(caller, (loads.get(caller) ?? 0) + 1);
  return calls.map((call) => {
    const { caller } = call;
    if (!isLongUnderOwner(call, asOf, quota.otherCallerFromDaysAway)) return undefined;
    const colleagues = members.filter(({ name }) => name !== caller);
    const role = caller === undefined ? undefined : staff.get(caller)?.role;
    const same = colleagues.filter((member) => member.isActive && member.role === role);
    const proposed = leastLoaded(same.length > 0 ? same : colleagues, loads, quota)?.name;
    if (proposed !== undefined) loads.set(proposed, (loads.get(proposed) ?? 0) + 1);
    return proposed;
  });
}

function isLongUnderOwner({ caller, lead }: AssignedCall, asOf: Day, fromDay: number): boolean {
  const { daysAway, owners, ownedFrom } = lead;
  if (caller === undefined || daysAway === undefined || daysAway < fromDay) return false;
  if (!owners.includes(caller)) return false;
  return ownedFrom === undefined || daysBetween(ownedFrom, asOf) >= fromDay;
}
