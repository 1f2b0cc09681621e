import { daysBetween } from "../calendar/day";
import type { AssignedCall } from "./callers";
import { leastLoaded } from "./leastLoaded";
import { ownersOf } from "./ownersOf";
import type { Roster } from "./roster";

/**
 * Proposes another caller for each client who has been away for 90 days or more under the owner who
 * is to call her: the least-loaded colleague, of the same role where there is one.
 *
 * An owner the manager named within those days has not had her that long. Proposals count as calls,
 * so that they spread over the colleagues.
 *
 * @returns one name per call, `undefined` where nothing is proposed
 * @source rule C5 (document 004: after three months somebody else)
 */
export function otherCallers(
  calls: readonly AssignedCall[],
  staff: Roster,
): readonly (string | undefined)[] {
  const members = [...staff.values()];
  const loads = new Map<string, number>();
  for (const { caller } of calls)
    if (caller !== undefined) loads.set(caller, (loads.get(caller) ?? 0) + 1);
  return calls.map((call) => {
    if (!isLongUnderOwner(call)) return undefined;
    const { caller, household } = call;
    const colleagues = members.filter(({ name }) => name !== caller);
    const role = caller === undefined ? undefined : staff.get(caller)?.role;
    const same = colleagues.filter((member) => member.isActive && member.role === role);
    const { quota } = household.lead.clientCase.day.policy;
    const proposed = leastLoaded(same.length > 0 ? same : colleagues, loads, quota)?.name;
    if (proposed !== undefined) loads.set(proposed, (loads.get(proposed) ?? 0) + 1);
    return proposed;
  });
}

function isLongUnderOwner({ caller, household }: AssignedCall): boolean {
  const { clientCase } = household.lead;
  const { day, daysAway, file } = clientCase;
  const fromDay = day.policy.quota.otherCallerFromDaysAway;
  if (caller === undefined || daysAway === undefined || daysAway < fromDay) return false;
  if (!ownersOf(clientCase).includes(caller)) return false;
  return file.owner === undefined || daysBetween(file.owner.on, day.asOf) >= fromDay;
}
