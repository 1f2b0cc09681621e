import { defaultPolicy } from "../../src/core/policy/policy";
import { policyChangesSchema, withPolicyChanges } from "../../src/workflow/policyChanges";

describe("the numbers a clinic changed", () => {
  it("replace only what they name", () => {
    const policy = withPolicyChanges({ dormancy: { dormantFromDay: 120 } });
    expect(policy).toEqual({
      ...defaultPolicy,
      dormancy: { ...defaultPolicy.dormancy, dormantFromDay: 120 },
    });
  });

  it("replace a list whole, so that an entry can be dropped", () => {
    expect(withPolicyChanges({ retry: { unansweredDays: [2] } }).retry.unansweredDays).toEqual([2]);
  });

  it.each([
    [{}],
    [{ dormancy: { dormantFromDay: 60 } }],
    [{ guardrails: { unknownConsent: "careOnly" } }],
    [{ shop: { closedWeekdays: [1] } }],
    [{ rungs: { openDaysOf: { 1: 2 } } }],
    [{ reasons: { missedDaysAgo: { toDay: 7 } } }],
  ])("%j is accepted", (changes) => {
    expect(policyChangesSchema.safeParse(changes).success).toBe(true);
  });

  it.each([
    ["a misspelt subject", { dormancies: {} }],
    ["a misspelt number", { dormancy: { dormantFrom: 60 } }],
    ["a text for a number", { dormancy: { dormantFromDay: "60" } }],
    ["a negative number", { quota: { perCaller: -1 } }],
    ["an unknown word", { guardrails: { unknownConsent: "everyone" } }],
    ["a ladder that does not rise", { dormancy: { dormantFromDay: 20 } }],
  ])("%s is refused", (_what, changes) => {
    expect(policyChangesSchema.safeParse(changes).success).toBe(false);
  });
});
