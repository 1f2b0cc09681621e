import type { StaffRole } from "../clients/codes";
import type { Roster } from "./roster";

/**
 * Who has a role, where the staff sheet names exactly one of it who works on the day.
 *
 * @returns her name; `undefined` when there is none or more than one
 * @source rule C5
 *
 * @example
 * soleOfRole("manager", new Map([["Ann", { name: "Ann", role: "manager", isActive: true }]])) // => "Ann"
 * soleOfRole("manager", new Map([["Ann", { name: "Ann", role: "manager", isActive: false }]])) // => undefined
 */
export function soleOfRole(role: StaffRole, staff: Roster): string | undefined {
  const active = [...staff.values()].filter((member) => member.isActive && member.role === role);
  return active.length === 1 ? active[0]?.name : undefined;
}
