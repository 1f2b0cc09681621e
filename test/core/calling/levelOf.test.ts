import type { Reason } from "../../../src/core/calling/callPlan";
import { levelOf } from "../../../src/core/calling/levelOf";
import { ago, caseOf, her } from "../../support/clientCase";
import type { TestClinic } from "../../support/clinic";

type Calls = NonNullable<TestClinic["calls"]>;
type Outcome = NonNullable<Calls[number]["callOutcome"]>;
const tried = (count: number, callOutcome: Outcome = "no_answer", from = 50): Calls =>
  Array.from({ length: count }, (_, place) => ({
    ...her,
    callDate: ago(from - place),
    callOutcome,
  }));

function level(daysAway: number, calls: Calls, reason: Reason = "birthday"): number {
  const clients = [{ ...her, lastVisitDate: ago(daysAway) }];
  return levelOf(caseOf({ clients, calls }), [{ reason, evidence: [], urgency: 0 }]);
}

describe("how a dormant client is approached (C3)", () => {
  it.each<[string, number, Calls, Reason, number]>([
    ["nobody tried", 90, [], "dormant_low_b", 1],
    ["tried once", 90, tried(1), "dormant_low_b", 1],
    ["tried twice", 90, tried(2), "dormant_low_b", 2],
    ["tried three times", 90, tried(3), "dormant_low_b", 2],
    ["tried four times", 90, tried(4), "dormant_low_b", 3],
    ["tried nine times", 90, tried(9), "dormant_low_b", 3],
    ["not interested twice", 90, tried(2, "not_interested"), "dormant_low_b", 2],
    ["hung up twice", 90, tried(2, "hung_up"), "dormant_low_b", 2],
    ["considering twice: no failure", 90, tried(2, "considering"), "dormant_low_b", 1],
    ["tried twice before she was last here", 90, tried(2, "no_answer", 95), "dormant_low_b", 1],
    ["89 days away, called about her card", 89, tried(2), "card_balance", 2],
    ["89 days away, called about her birthday", 89, tried(2), "birthday", 1],
    ["90 days away, called about her birthday", 90, tried(2), "birthday", 2],
    ["89 days away, on a campaign", 89, tried(2), "campaign", 2],
  ])("%s", (_what, daysAway, calls, reason, expected) => {
    expect(level(daysAway, calls, reason)).toBe(expected);
  });
});

describe("how a campaign approaches her (C3)", () => {
  it.each<[string, number, Calls, number]>([
    ["by its own level, where nobody tried", 2, [], 2],
    ["by its own level, tried once", 3, tried(1), 3],
    ["one higher than a call, tried twice", 1, tried(2), 2],
    ["not lower than it begins, tried twice", 3, tried(2), 3],
    ["at the big event, tried four times", 2, tried(4), 3],
  ])("%s", (_what, campaignLevel, calls, expected) => {
    const clients = [{ ...her, lastVisitDate: ago(60) }];
    const invitations = [{ ...her, invitedOn: ago(0), campaignLevel }];
    const due = [{ reason: "campaign", evidence: [], urgency: 0 }] as const;
    expect(levelOf(caseOf({ clients, calls, invitations }), due)).toBe(expected);
  });
});
