import { readFileSync } from "node:fs";
import { join } from "node:path";

import { defaultPolicy } from "../../../src/core/policy/policy";

const sources = readFileSync(join(process.cwd(), "src/core/policy/SOURCES.md"), "utf8");

describe("the numbers of the rules", () => {
  it.each(Object.entries(defaultPolicy).map(([subject, numbers]) => [subject, numbers] as const))(
    "%s: who said each of its numbers is written down",
    (subject, numbers) => {
      const unsaid = Object.keys(numbers as object).filter(
        (name) =>
          subject !== "quietHours" && subject !== "shop" && !sources.includes(`\`${name}\``),
      );
      expect(unsaid).toEqual([]);
    },
  );

  it.each([
    ["the rungs of dormancy rise (D2)", Object.values(defaultPolicy.dormancy)],
    ["the hours of calling rise (G15)", [...defaultPolicy.quietHours.callingHours]],
    ["the stages of an ending course fall (C1)", stagesRising()],
  ])("%s", (_what, numbers) => {
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
  });

  it("are those of the domain, until a clinic says otherwise", () => {
    const { dormancy, repurchase, rhythm, quota, guardrails } = defaultPolicy;
    expect([
      Object.values(dormancy),
      repurchase.windowDays,
      rhythm.overdueFromRatio,
      quota.perCaller,
      guardrails.recentContactFromDay,
      guardrails.promotionalAgainFromDay,
      guardrails.restDays,
    ]).toEqual([[30, 90, 180, 365], 90, 1.5, 40, 2, 30, 30]);
  });
});

function stagesRising(): number[] {
  return [...defaultPolicy.reasons.expiryStagesDaysLeft].reverse();
}
