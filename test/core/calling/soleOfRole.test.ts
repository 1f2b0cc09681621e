import { roster } from "../../../src/core/calling/roster";
import { soleOfRole } from "../../../src/core/calling/soleOfRole";
import { clinicOf, type TestClinic } from "../../support/clinic";
import { day } from "../../support/day";

const managerOf = (staff: NonNullable<TestClinic["staff"]>) =>
  soleOfRole("manager", roster(clinicOf({ staff }), day("2026-03-20")));
const manager = (name: string, rest: object = {}) =>
  ({ name, staffRole: "manager", ...rest }) as const;

describe("the one manager of Friday 2026-03-20 (C5)", () => {
  it.each<[string, NonNullable<TestClinic["staff"]>, string | undefined]>([
    ["one of several roles", [manager("王"), { name: "李", staffRole: "consultant" }], "王"],
    ["two managers", [manager("王"), manager("吴")], undefined],
    ["two, and one left yesterday", [manager("王"), manager("吴", { leftOn: "2026-03-19" })], "王"],
    [
      "two, and one leaves tomorrow",
      [manager("王"), manager("吴", { leftOn: "2026-03-21" })],
      undefined,
    ],
    ["two, and one is off on Fridays", [manager("王"), manager("吴", { offDays: "周五" })], "王"],
    ["one, who is off", [manager("王", { offDays: "2026-03-20" })], undefined],
    ["one, in two branches", [manager("王"), manager("王")], "王"],
    ["none", [{ name: "李", staffRole: "consultant" }], undefined],
  ])("%s", (_what, staff, expected) => {
    expect(managerOf(staff)).toBe(expected);
  });

  it("is nobody without a staff sheet", () => {
    expect(soleOfRole("manager", roster(clinicOf({}), day("2026-03-20")))).toBeUndefined();
  });
});
