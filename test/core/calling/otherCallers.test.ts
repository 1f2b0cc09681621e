import { otherCallers } from "../../../src/core/calling/otherCallers";
import type { Roster } from "../../../src/core/calling/roster";
import { defaultPolicy } from "../../../src/core/policy/policy";
import { assignedOf, rosterOf, type TestCall } from "../../support/assigned";
import { day } from "../../support/day";

const asOf = day("2026-03-20");
const team = rosterOf({
  李: { role: "consultant" },
  赵: { role: "consultant" },
  张: { role: "therapist" },
});
const hers: Partial<TestCall> = { caller: "李", owners: ["李", "张"], daysAway: 90 };

function proposedFor(call: Partial<TestCall>, staff: Roster = team): string | undefined {
  const calls = [assignedOf({ reason: "dormant_low_b", ...hers, ...call })];
  return otherCallers(calls, staff, { asOf, policy: defaultPolicy })[0];
}

describe("another caller is proposed (C5)", () => {
  it.each<[string, Partial<TestCall>, Roster, string | undefined]>([
    ["from 90 days away, of the same role", {}, team, "赵"],
    ["not at 89 days", { daysAway: 89 }, team, undefined],
    ["not for one who was never here", { daysAway: undefined }, team, undefined],
    ["not when nobody is to call her", { caller: undefined }, team, undefined],
    ["not when the caller is no owner of hers", { owners: ["张"] }, team, undefined],
    [
      "not 89 days after the manager gave her away",
      { ownedFrom: day("2025-12-21") },
      team,
      undefined,
    ],
    ["90 days after the manager gave her away", { ownedFrom: day("2025-12-20") }, team, "赵"],
    [
      "of another role when her role has nobody else",
      {},
      rosterOf({ 李: { role: "consultant" }, 张: { role: "therapist" } }),
      "张",
    ],
    [
      "never somebody who is off",
      {},
      rosterOf({ 李: { role: "consultant" }, 赵: { role: "consultant", isActive: false } }),
      undefined,
    ],
    ["nobody without a staff sheet", {}, rosterOf({}), undefined],
  ])("%s", (_what, call, staff, expected) => {
    expect(proposedFor(call, staff)).toBe(expected);
  });

  it("spreads the proposals over the colleagues", () => {
    const staff = rosterOf({ 李: {}, 赵: {}, 钱: {} });
    const calls = [1, 2, 3].map(() => assignedOf({ reason: "dormant_low_b", ...hers }));
    expect(otherCallers(calls, staff, { asOf, policy: defaultPolicy })).toEqual(["赵", "钱", "赵"]);
  });
});
