import { refused } from "../../../src/core/result";
import { holdoutLift } from "../../../src/core/results/holdoutLift";
import { fixture, fixtureLines } from "../../support/statistics/fixtures";

const { lift: expected } = fixture("synthA/expected-synthA.json") as {
  lift: { all: { diff: number; newcombe: [number, number]; fisher_p: number; cace: number } };
};

describe("holdoutLift", () => {
  const calls = fixtureLines("synthA/synthA_calls.csv").map(([, , arm, connected, returned]) => ({
    arm,
    isReached: connected === "1",
    isBack: returned === "1",
  }));
  const countOf = (arm: string) => {
    const own = calls.filter((call) => call.arm === arm);
    return { hits: own.filter(({ isBack }) => isBack).length, trials: own.length };
  };
  const list = {
    called: countOf("call"),
    heldOut: countOf("holdout"),
    reached: calls.filter(({ arm, isReached }) => arm === "call" && isReached).length,
  };

  it("finds what R finds, and that the list is too small", () => {
    const { diff, newcombe, fisher_p, cace } = expected.all;
    const found = holdoutLift(list, 0.05);
    if (!found.ok) throw new Error(found.problem.code);
    const { lift, interval, chance, perReached, isProven, clientsMissing } = found.value;
    expect(lift).toBeCloseTo(diff, 10);
    expect([interval.low, interval.high]).toEqual(
      newcombe.map((end) => expect.closeTo(end, 10) as number),
    );
    expect(chance).toBeCloseTo(fisher_p, 10);
    expect(perReached).toBeCloseTo(cace, 10);
    expect(isProven).toBe(false);
    expect(clientsMissing).toBeGreaterThan(0);
  });

  it("finds a lift that is there", () => {
    const found = holdoutLift(
      { called: { hits: 300, trials: 1000 }, reached: 500, heldOut: { hits: 200, trials: 1000 } },
      0.1,
    );
    expect(found).toMatchObject({
      ok: true,
      value: { isProven: true, perReached: expect.closeTo(0.2, 10) as number, clientsMissing: 0 },
    });
  });

  it("tells nothing per client reached when nobody was", () => {
    const found = holdoutLift({ ...list, reached: 0 }, 0.05);
    expect(found).toMatchObject({ ok: true });
    expect(found.ok && found.value.perReached).toBeUndefined();
    expect(found.ok && found.value.perReachedInterval).toBeUndefined();
  });

  it("tells nothing without a part held out", () => {
    expect(holdoutLift({ ...list, heldOut: { hits: 0, trials: 0 } }, 0.05)).toEqual(
      refused({ code: "NOT_ENOUGH", counted: "clients", found: 0, needed: 1 }),
    );
  });

  it("never needs a share above everybody", () => {
    const everybody = { hits: 50, trials: 50 };
    const found = holdoutLift({ called: everybody, reached: 9, heldOut: everybody }, 0.05);
    expect(found.ok && found.value.clientsMissing).toBe(Infinity);
  });
});
