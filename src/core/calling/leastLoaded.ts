import { staffRoles } from "../clients/codes";
import type { QuotaPolicy } from "../policy/quota";
import type { StaffMember } from "./roster";

/**
 * The active staff member with the fewest calls, if possible one whose day is not full.
 *
 * Ties go by role in the order consultant, therapist, manager, …, then by name.
 */
export function leastLoaded(
  staff: readonly StaffMember[],
  loads: ReadonlyMap<string, number>,
  quota: QuotaPolicy,
): StaffMember | undefined {
  const load = ({ name }: StaffMember): number => loads.get(name) ?? 0;
  const room = (member: StaffMember): number => member.dailyQuota ?? quota.perCaller;
  return staff
    .filter((member) => member.isActive && room(member) > 0)
    .reduce<StaffMember | undefined>((best, member) => {
      if (best === undefined) return member;
      const isFull = Number(load(member) >= room(member)) - Number(load(best) >= room(best));
      const order =
        isFull || load(member) - load(best) || rank(member) - rank(best) || byName(member, best);
      return order < 0 ? member : best;
    }, undefined);
}

function rank({ role }: StaffMember): number {
  return role === undefined ? staffRoles.length : staffRoles.indexOf(role);
}

function byName(one: StaffMember, other: StaffMember): number {
  return one.name < other.name ? -1 : 1;
}
