import fc from "fast-check";

import { logRank } from "../../../src/core/statistics/logRank";
import { dayCounts, pairLogRank } from "../../../src/core/statistics/pairLogRank";

const group = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom(0, 1)), {
    minLength: 1,
    maxLength: 30,
  })
  .map((clients) => ({
    days: clients.map(([days]) => days),
    returned: clients.map(([, returned]) => returned),
  }));

describe("pairLogRank", () => {
  it("is the log-rank test of two groups, ties and censored clients among them", () => {
    fc.assert(
      fc.property(group, group, (one, other) => {
        const pair = pairLogRank(dayCounts(one), dayCounts(other));
        const whole = logRank([one, other]);
        if (whole === undefined) expect(pair).toBeUndefined();
        else expect(pair).toBeCloseTo(whole.chance, 9);
      }),
    );
  });

  it("does not depend on which group is named first", () => {
    fc.assert(
      fc.property(group, group, (one, other) => {
        const [mine, hers] = [dayCounts(one), dayCounts(other)];
        const chances = [pairLogRank(mine, hers) ?? -1, pairLogRank(hers, mine) ?? -1] as const;
        expect(chances[0]).toBeCloseTo(chances[1], 9);
      }),
    );
  });
});
