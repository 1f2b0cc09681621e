import { isAble } from "../../../src/core/retention/isAble";

describe("isAble", () => {
  it.each([
    ["by spend at the threshold", undefined, 17, 17, true],
    ["not below it", undefined, 16, 17, false],
    ["by a column alone", "high", undefined, undefined, true],
    ["by spend against a column", "low", 17, 17, true],
    ["not without a threshold", undefined, 1_000_000, undefined, false],
  ] as const)("%s", (_what, level, spend, from, expected) => {
    expect(isAble(level, spend, from)).toBe(expected);
  });
});
