import { noDay } from "../../../src/core/calendar/day";
import { ok, refused } from "../../../src/core/result";
import { firstSeenSpike } from "../../../src/core/results/firstSeenSpike";

/** So many clients first seen in each stretch of thirty days, from day 1000. */
function firstsOf(counts: readonly number[]): number[] {
  return counts.flatMap((count, stretch) =>
    Array.from({ length: count }, (_, client) => 1000 + 30 * stretch + (client % 30)),
  );
}

describe("firstSeenSpike", () => {
  it.each([
    [
      "twice as many at the start",
      [20, 9, 10, 11, 4],
      ok({ atStart: 20, usual: 10, isSpiked: true }),
    ],
    ["not quite twice", [19, 9, 10, 11, 4], ok({ atStart: 19, usual: 10, isSpiked: false })],
    ["as many as ever", [10, 10, 10, 10, 1], ok({ atStart: 10, usual: 10, isSpiked: false })],
    ["one client, then nobody", [1, 0, 0, 0], ok({ atStart: 1, usual: 0, isSpiked: false })],
    ["two clients, then nobody", [2, 0, 0, 0], ok({ atStart: 2, usual: 0, isSpiked: true })],
  ])("%s", (_name, counts, answer) => {
    expect(firstSeenSpike(firstsOf(counts), 1000 + 4 * 30 - 1)).toEqual(answer);
  });

  it("asks for four finished stretches", () => {
    expect(firstSeenSpike(firstsOf([5, 5, 5, 5]), 1118)).toEqual(
      refused({ code: "NOT_ENOUGH", counted: "days", found: 119, needed: 120 }),
    );
  });

  it("passes over clients without a deal and deals to come", () => {
    const firsts = [noDay, ...firstsOf([5, 5, 5, 5]), 5000];
    expect(firstSeenSpike(firsts, 1119)).toEqual(ok({ atStart: 5, usual: 5, isSpiked: false }));
  });

  it("has nothing to tell of nobody", () => {
    expect(firstSeenSpike([], 1119)).toEqual(
      refused({ code: "NOT_ENOUGH", counted: "days", found: 0, needed: 120 }),
    );
  });
});
