import { usualStanding } from "../../../src/taskpane/results/usualStanding";

const usual = { low: 0.4, high: 0.6 };
const closed = { isClosed: true };

describe("a step of a week beside what is usual", () => {
  it.each([
    ["yes", 0.5, undefined],
    ["yes", 0.41, "watch"],
    ["low", 0.3, "shock"],
    ["low", 0.45, "drift"],
    ["high", 0.55, "drift"],
    ["high", 0.7, "shock"],
  ] as const)("is %s", (standing, share, signal) => {
    expect(usualStanding(closed, { share, usual, signal }, true)).toBe(standing);
  });

  it("is open while something may still be credited to its calls", () => {
    const step = { share: 0.1, usual, signal: "shock" } as const;
    expect(usualStanding({ isClosed: false }, step, true)).toBe("open");
  });

  it("is not judged of a month or caller, without calls, or without a usual range", () => {
    const step = { share: 0.1, usual, signal: undefined };
    expect([
      usualStanding(closed, step, false),
      usualStanding(closed, { ...step, share: undefined }, true),
      usualStanding(closed, { ...step, usual: undefined }, true),
    ]).toEqual([undefined, undefined, undefined]);
  });
});
