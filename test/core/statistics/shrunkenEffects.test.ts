import fc from "fast-check";

import { shrunkenEffects } from "../../../src/core/statistics/shrunkenEffects";

describe("shrunkenEffects", () => {
  it("gives alike groups what they have in common", () => {
    const { mean, effects } = shrunkenEffects({ effect: [0.1, 0.12], variance: [0.04, 0.04] });
    expect(mean).toBeCloseTo(0.11, 12);
    expect(Array.from(effects, (one) => one.toFixed(6))).toEqual(["0.110000", "0.110000"]);
  });

  it("is the pooled mean of DerSimonian & Laird where groups differ", () => {
    // By hand: weights 1 and 1, Q = 2, scale = 1, so the groups differ by a variance of 1.
    const { mean, meanInterval, effects } = shrunkenEffects({ effect: [0, 2], variance: [1, 1] });
    expect(mean).toBe(1);
    expect(meanInterval.high - 1).toBeCloseTo(1.959963984540054, 12);
    expect([...effects]).toEqual([0.5, 1.5]);
  });

  it("leaves a single group as it is", () => {
    expect([...shrunkenEffects({ effect: [0.3], variance: [0.01] }).effects]).toEqual([0.3]);
  });

  it("never pushes a group past its own effect or the mean, and draws the less sure further", () => {
    const group = fc.record({
      effect: fc.double({ min: -1, max: 1, noNaN: true }),
      variance: fc.double({ min: 0.001, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 12 }), (groups) => {
        const effect = groups.map((one) => one.effect);
        const variance = groups.map((one) => one.variance);
        const found = shrunkenEffects({ effect, variance });
        const pull = effect.map((own, place) => {
          const drawn = found.effects[place] ?? NaN;
          const [low, high] = [Math.min(own, found.mean), Math.max(own, found.mean)];
          expect(drawn).toBeGreaterThanOrEqual(low - 1e-12);
          expect(drawn).toBeLessThanOrEqual(high + 1e-12);
          const away = own - found.mean;
          return {
            pulled: away === 0 ? undefined : (own - drawn) / away,
            variance: variance[place],
          };
        });
        const sure = pull.filter(({ pulled }) => pulled !== undefined);
        sure.sort((one, other) => (one.variance ?? 0) - (other.variance ?? 0));
        for (const [place, one] of sure.entries())
          if (place > 0)
            expect(one.pulled).toBeGreaterThanOrEqual((sure[place - 1]?.pulled ?? 0) - 1e-6);
      }),
    );
  });
});
