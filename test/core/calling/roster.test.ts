import { roster } from "../../../src/core/calling/roster";
import { clinicOf, type TestClinic } from "../../support/clinic";
import { day } from "../../support/day";

type Staff = NonNullable<TestClinic["staff"]>;

/** Who is active on Friday 2026-03-20. */
function activeOf(staff: Staff): Record<string, boolean> {
  const members = roster(clinicOf({ staff }), day("2026-03-20"));
  return Object.fromEntries(Array.from(members.values(), ({ name, isActive }) => [name, isActive]));
}

describe("the roster of Friday 2026-03-20", () => {
  it.each<[string, Staff, Record<string, boolean>]>([
    ["holds who works", [{ name: "李" }], { 李: true }],
    ["knows who left today", [{ name: "李", leftOn: "2026-03-20" }], { 李: false }],
    ["keeps who leaves tomorrow", [{ name: "李", leftOn: "2026-03-21" }], { 李: true }],
    ["knows who left without a day", [{ name: "李", left: true }], { 李: false }],
    ["knows who is off on Fridays", [{ name: "李", offDays: "周五" }], { 李: false }],
    [
      "takes who works in one of two branches",
      [{ name: "李", left: true }, { name: "李" }],
      { 李: true },
    ],
    ["leaves out a row without a name", [{ staffRole: "nurse" }], {}],
  ])("%s", (_what, staff, expected) => {
    expect(activeOf(staff)).toEqual(expected);
  });
});
