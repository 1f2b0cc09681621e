import { noDay, type Day } from "../calendar/day";
import { codeAt, staffRoles, type StaffRole } from "../clients/codes";
import { answer } from "../clients/columns";
import type { ClinicRecords } from "../clients/records";
import { dayIn } from "./dayIn";
import { isOff } from "./isOff";
import { numberIn } from "./numberIn";
import { roleRank } from "./roleRank";
import { textIn } from "./textIn";

export interface StaffMember {
  readonly name: string;
  readonly role: StaffRole | undefined;
  /** Works here and is not off on the day asked about. */
  readonly isActive: boolean;
  /** Her own calls a day; `undefined` for the clinic's. */
  readonly dailyQuota: number | undefined;
  readonly hasLeft: boolean;
  /** Day she left; `undefined` for who is here, and where the sheet says "left" without a day. */
  readonly leftOn: Day | undefined;
}

/** The staff sheet by name; empty when the clinic keeps none. */
export type Roster = ReadonlyMap<string, StaffMember>;

/**
 * Reads who works on a day.
 *
 * A name that stands in several rows works if any of them says so: branches share staff. Whoever is
 * said to be off on the day is off, on the staff sheet or not.
 *
 * @param staffOff - names of those who are off beside what the sheet says
 * @source rule C5
 */
export function roster(
  records: ClinicRecords,
  asOf: Day,
  staffOff: readonly string[] = [],
): Roster {
  const members = new Map<string, StaffMember>();
  for (let rowIndex = 0; rowIndex < (records.staff?.count ?? 0); rowIndex++) {
    const member = staffMember(records, rowIndex, asOf);
    if (member === undefined) continue;
    const known = members.get(member.name);
    if (known === undefined || outranks(member, known)) members.set(member.name, member);
  }
  for (const name of staffOff)
    members.set(name, {
      role: undefined,
      dailyQuota: undefined,
      hasLeft: false,
      leftOn: undefined,
      ...members.get(name),
      name,
      isActive: false,
    });
  return members;
}

function staffMember(
  { staff, texts }: ClinicRecords,
  rowIndex: number,
  asOf: Day,
): StaffMember | undefined {
  const fields = staff?.fields ?? {};
  const name = textIn(texts, fields.staffName, rowIndex)?.trim();
  if (name === undefined || name === "") return undefined;
  const leftOn = dayIn(fields.leftOn, rowIndex);
  const hasLeft = leftOn === undefined ? fields.left?.[rowIndex] === answer.yes : leftOn <= asOf;
  const offDays = textIn(texts, fields.offDays, rowIndex);
  return {
    name,
    role: codeAt(staffRoles, fields.staffRole, rowIndex),
    isActive: !hasLeft && !(offDays !== undefined && isOff(offDays, asOf)),
    dailyQuota: numberIn(fields.dailyQuota, rowIndex),
    hasLeft,
    leftOn: hasLeft ? leftOn : undefined,
  };
}

/** Only a full order keeps the roster the same when rows change places (G14). */
function outranks(one: StaffMember, other: StaffMember): boolean {
  if (one.isActive !== other.isActive) return one.isActive;
  const byQuota = (one.dailyQuota ?? -1) - (other.dailyQuota ?? -1);
  if (byQuota !== 0) return byQuota > 0;
  const byRole = roleRank(one.role) - roleRank(other.role);
  if (byRole !== 0) return byRole < 0;
  if (one.hasLeft !== other.hasLeft) return other.hasLeft;
  return (one.leftOn ?? noDay) > (other.leftOn ?? noDay);
}
