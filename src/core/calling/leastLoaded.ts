import { compareTexts } from "../compareTexts";
import type { QuotaPolicy } from "../policy/quota";
import { roleRank } from "./roleRank";
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
        isFull ||
        load(member) - load(best) ||
        roleRank(member.role) - roleRank(best.role) ||
        compareTexts(member.name, best.name);
      return order < 0 ? member : best;
    }, undefined);
}
