import type { Reason } from "../../../../src/core/calling/callPlan";
import { resting } from "../../../../src/core/calling/guardrails/resting";
import { ago, ahead, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";

type Call = NonNullable<TestClinic["calls"]>[number];
type Outcome = NonNullable<Call["callOutcome"]>;
const tried = (callOutcome: Outcome, ...days: number[]): Call[] =>
  days.map((each) => ({ ...her, callDate: ago(each), callOutcome }));

describe("resting (G6, O1), for a birthday call", () => {
  it.each<[string, Call[], boolean]>([
    ["nobody tried", [], false],
    ["tried once, today", tried("no_answer", 0), true],
    ["tried once, yesterday", tried("no_answer", 1), false],
    ["unreachable once, today", tried("unreachable", 0), true],
    ["busy once, today", tried("busy", 0), true],
    ["tried twice, the last two days ago", tried("no_answer", 3, 2), true],
    ["tried twice, the last three days ago", tried("no_answer", 4, 3), false],
    ["tried three times, the last 29 days ago", tried("no_answer", 33, 32, 29), true],
    ["tried three times, the last 30 days ago", tried("no_answer", 34, 33, 30), false],
    ["three times within 30 days, 5 days ago", tried("no_answer", 35, 20, 5), true],
    ["three times within 31 days, 5 days ago", tried("no_answer", 36, 20, 5), false],
    ["reached in between", [...tried("no_answer", 9, 8, 6), ...tried("reached", 7)], false],
    ["reached since", [...tried("no_answer", 9, 8, 7), ...tried("reached", 6)], false],
    ["hung up 6 days ago", tried("hung_up", 6), true],
    ["hung up 7 days ago", tried("hung_up", 7), false],
    ["declined 6 days ago", tried("declined_call", 6), true],
    [
      "hung up, then declined 29 days ago",
      [...tried("hung_up", 60), ...tried("declined_call", 29)],
      true,
    ],
    [
      "hung up, then declined 30 days ago",
      [...tried("hung_up", 60), ...tried("declined_call", 30)],
      false,
    ],
    [
      "hung up twice, reached in between",
      [...tried("hung_up", 60, 8), ...tried("reached", 30)],
      false,
    ],
  ])("%s", (_what, calls, held) => {
    expect(resting(caseOf({ clients: [her], calls }), "birthday")).toBe(held);
  });

  it.each<[string, string, boolean]>([
    ["tomorrow", ahead(1), true],
    ["today", ago(0), false],
  ])("a typed next contact %s goes before the rest", (_what, nextContactDate, held) => {
    const [first, second, third] = tried("no_answer", 9, 8, 7);
    const calls = [{ ...first }, { ...second }, { ...third, nextContactDate }];
    expect(resting(caseOf({ calls }), "birthday")).toBe(held);
  });

  it.each<[Reason, boolean]>([
    ["postop_d1", false],
    ["callback", false],
    ["birthday", true],
    ["dormant_able", true],
    ["monthly_care", true],
  ])("%s after three calls in vain: %s", (reason, held) => {
    expect(resting(caseOf({ calls: tried("no_answer", 9, 8, 7) }), reason)).toBe(held);
  });
});
