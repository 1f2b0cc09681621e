import { withHoldoutStart } from "../../../src/workflow/results/withHoldoutStart";
import { withPolicyChanges, type PolicyChanges } from "../../../src/workflow/policyChanges";
import { day } from "../../support/day";

const ofShare = (holdoutShare: number): PolicyChanges => ({ results: { holdoutShare } });

describe("the first month that can prove what calls do (R2)", () => {
  it.each([
    ["turned on", 0, 0.1, "2026-11-21", day("2026-12-01")],
    ["turned on on a month's first day", 0, 0.1, "2026-11-01", day("2026-12-01")],
    ["turned on in December", 0, 0.1, "2026-12-31", day("2027-01-01")],
    ["made larger", 0.1, 0.2, "2026-11-21", day("2026-12-01")],
    ["left as it was", 0.1, 0.1, "2026-11-21", 0],
    ["turned off", 0.1, 0, "2026-11-21", 0],
  ])("when the share is %s", (_what, before, after, asOf, from) => {
    const settings = { version: 1, thresholds: ofShare(before) } as const;
    const changes = withHoldoutStart(settings, ofShare(after), day(asOf));
    expect(withPolicyChanges(changes).results).toMatchObject({
      holdoutShare: after,
      holdoutFrom: from,
    });
  });
});
