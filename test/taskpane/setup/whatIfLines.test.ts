import { whatIfLines } from "../../../src/taskpane/setup/whatIfLines";
import { sayChange } from "../../../src/taskpane/setup/sayChange";

const counts = { clients: 10, onSheet: 3, waiting: 2, heldBack: 1, nothingDue: 4, unreadable: 0 };
const load = (caller: string | undefined, calls: number) => {
  return { caller, calls, waiting: 0, quota: 40, done: 0 };
};

const covered = { coveredShare: 0.6, daysToWorkOff: 1 };

describe("whatIfLines", () => {
  it("puts all five groups side by side, and only the callers whose day changes", () => {
    const then = { ...counts, onSheet: 2, nothingDue: 5 };
    expect(
      whatIfLines({
        now: counts,
        then,
        callersNow: [load("Ann", 2), load("Bea", 1)],
        callersThen: [load("Bea", 1), load(undefined, 1)],
        coverage: { now: covered, then: covered },
        joins: [],
        leaves: [],
      }),
    ).toEqual({
      groups: [
        { group: "onSheet", now: 3, then: 2 },
        { group: "waiting", now: 2, then: 2 },
        { group: "heldBack", now: 1, then: 1 },
        { group: "nothingDue", now: 4, then: 5 },
        { group: "unreadable", now: 0, then: 0 },
      ],
      callers: [
        { caller: "Ann", now: 2, then: 0 },
        { caller: undefined, now: 0, then: 1 },
      ],
      joins: 0,
      leaves: 0,
    });
  });
});

describe("sayChange", () => {
  it.each([
    [7, "+7"],
    [-1200, "−1,200"],
    [0, "0"],
  ])("writes %d as %s", (difference, said) => {
    expect(sayChange(difference)).toBe(said);
  });
});
