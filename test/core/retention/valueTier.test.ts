import { defaultPolicy } from "../../../src/core/policy/policy";
import { valueTier, valueTierFrom } from "../../../src/core/retention/valueTier";

const { segments } = defaultPolicy;

describe("valueTier", () => {
  const from = valueTierFrom(
    Array.from({ length: 20 }, (_, index) => index + 1),
    segments,
  );

  it.each([
    ["the 4th of 20", undefined, 17, "high"],
    ["the 5th", undefined, 16, "mid"],
    ["the 12th", undefined, 9, "mid"],
    ["the 13th", undefined, 8, "low"],
    ["a column says low", "low", 20, "low"],
    ["nothing known", undefined, undefined, undefined],
  ] as const)("%s: %s, %s → %s", (_what, level, spend, tier) => {
    expect(valueTier(level, spend, from)).toBe(tier);
  });

  it("does not tell in a small clinic without a column", () => {
    expect(valueTier(undefined, 5, valueTierFrom([5, 6], segments))).toBeUndefined();
  });
});
