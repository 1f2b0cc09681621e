import { staffRoles, type StaffRole } from "../clients/codes";

/**
 * Where a role stands among the staff: consultant, therapist, manager, …; no role comes last.
 *
 * @example
 * roleRank("therapist") // => 1
 */
export function roleRank(role: StaffRole | undefined): number {
  return role === undefined ? staffRoles.length : staffRoles.indexOf(role);
}
