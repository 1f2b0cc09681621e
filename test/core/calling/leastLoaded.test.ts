import { leastLoaded } from "../../../src/core/calling/leastLoaded";
import type { Roster } from "../../../src/core/calling/roster";
import { quota } from "../../../src/core/policy/quota";
import { rosterOf } from "../../support/assigned";

const pair = { 李: { role: "consultant" }, 赵: { role: "consultant" } } as const;

describe("the least-loaded active member", () => {
  it.each<[string, Roster, Record<string, number>, string | undefined]>([
    ["fewer calls", rosterOf(pair), { 李: 3, 赵: 2 }, "赵"],
    ["no calls at all", rosterOf(pair), { 李: 1 }, "赵"],
    [
      "as many: a consultant before a therapist",
      rosterOf({ 安: { role: "therapist" }, 李: { role: "consultant" } }),
      {},
      "李",
    ],
    ["as many: a role before none", rosterOf({ 安: {}, 李: { role: "front_desk" } }), {}, "李"],
    [
      "as many, one role: by name",
      rosterOf({ B: { role: "nurse" }, A: { role: "nurse" } }),
      {},
      "A",
    ],
    [
      "a full day goes after one with room",
      rosterOf({ 李: { dailyQuota: 2 }, 赵: { dailyQuota: 90 } }),
      { 李: 2, 赵: 50 },
      "赵",
    ],
    [
      "all full: the fewest calls",
      rosterOf({ 李: { dailyQuota: 2 }, 赵: { dailyQuota: 3 } }),
      { 李: 4, 赵: 3 },
      "赵",
    ],
    ["never who is off", rosterOf({ 李: { isActive: false }, 赵: {} }), { 赵: 39 }, "赵"],
    ["never who makes no calls", rosterOf({ 李: { dailyQuota: 0 }, 赵: {} }), { 赵: 39 }, "赵"],
    ["nobody when all are off", rosterOf({ 李: { isActive: false } }), {}, undefined],
  ])("%s", (_what, staff, loads, expected) => {
    const found = leastLoaded([...staff.values()], new Map(Object.entries(loads)), quota);
    expect(found?.name).toBe(expected);
  });
});
