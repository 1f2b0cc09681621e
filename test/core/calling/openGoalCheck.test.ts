import { openGoalCheck } from "../../../src/core/calling/openGoalCheck";
import { ago, ahead, caseOf, her } from "../../support/clientCase";
import type { TestClinic } from "../../support/clinic";
import { day } from "../../support/day";

const goals = (...rows: readonly object[]): TestClinic => ({
  clients: [her],
  goals: rows.map((row) => ({ ...her, ...row })),
});

describe("the check of a goal that is still to be made (L11)", () => {
  it.each<[string, TestClinic, { on: string; goal?: string } | undefined]>([
    ["of today", goals({ checkOn: ago(0), stageGoal: "淡斑" }), { on: ago(0), goal: "淡斑" }],
    ["not of tomorrow", goals({ checkOn: ahead(1) }), undefined],
    ["not one with a result", goals({ checkOn: ago(3), goalResult: "好" }), undefined],
    [
      "the oldest",
      goals({ checkOn: ago(3), stageGoal: "二" }, { checkOn: ago(9), stageGoal: "一" }),
      { on: ago(9), goal: "一" },
    ],
    [
      "named by the goal where no stage is",
      goals({ checkOn: ago(3), goal: "白" }),
      { on: ago(3), goal: "白" },
    ],
    ["of a clinic that keeps no goals", { clients: [her] }, undefined],
  ])("%s", (_what, clinic, expected) => {
    const check = openGoalCheck(caseOf(clinic));
    expect(check).toEqual(expected && { on: day(expected.on), goal: expected.goal });
  });
});
