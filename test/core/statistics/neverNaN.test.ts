import fc from "fast-check";
import { meanInterval } from "../../../src/core/statistics/meanInterval";
import { newcombeInterval } from "../../../src/core/statistics/newcombeInterval";
import { chanceActive } from "../../../src/core/statistics/chanceActive";
import { expectedPurchases } from "../../../src/core/statistics/expectedPurchases";
import { fisherEither, fisherMore } from "../../../src/core/statistics/fisherExact";
import { fitMbg } from "../../../src/core/statistics/fitMbg";
import { fitSpend } from "../../../src/core/statistics/gammaGamma";
import { logRank } from "../../../src/core/statistics/logRank";
import { repurchaseWindow } from "../../../src/core/statistics/repurchaseWindow";
import { returnPace } from "../../../src/core/statistics/returnPace";
import { segmentPrior } from "../../../src/core/statistics/segmentShares";
import { chanceBack, shareBack } from "../../../src/core/statistics/shareBack";
import { stageChart } from "../../../src/core/statistics/stageChart";
import { survivalCurve } from "../../../src/core/statistics/survivalCurve";
import { treatmentAffinity } from "../../../src/core/statistics/treatmentAffinity";
import { wilsonInterval } from "../../../src/core/statistics/wilsonInterval";

const count = fc
  .tuple(fc.nat(40), fc.nat(40))
  .map(([one, other]) => ({ hits: Math.min(one, other), trials: Math.max(one, other) }));
const weeks = fc.array(count, { minLength: 12, maxLength: 20 });
const watched = fc.array(fc.tuple(fc.nat(300), fc.boolean()), { minLength: 1, maxLength: 60 });
const history = fc.tuple(fc.nat(6), fc.nat(50), fc.nat(50)).map(([repeats, one, other]) => ({
  repeats,
  lastWeeks: repeats === 0 ? 0 : Math.min(one, other) / 7,
  observedWeeks: Math.max(one, other) / 7,
}));

function timesOf(clients: readonly (readonly [number, boolean])[]) {
  return {
    days: clients.map(([days]) => days),
    returned: clients.map(([, isBack]) => (isBack ? 1 : 0)),
  };
}

describe("whatever is asked, no answer is not a number", () => {
  it("of intervals and tests", () => {
    fc.assert(
      fc.property(count, count, (one, other) => {
        expectNumbers([wilsonInterval(one), newcombeInterval(one, other)]);
        expectNumbers([fisherMore(one, other), fisherEither(one, other)]);
        expectNumbers([
          segmentPrior({ hits: [one.hits, other.hits], trials: [one.trials, other.trials] }),
        ]);
        expectNumbers([meanInterval([one.hits, other.hits, NaN])]);
      }),
    );
  });

  it("of curves of return", () => {
    fc.assert(
      fc.property(watched, watched, fc.nat(320), (one, other, day) => {
        const curve = survivalCurve(timesOf(one));
        expectNumbers([shareBack(curve, day), chanceBack(curve, day, 90), returnPace(curve, 300)]);
        expectNumbers([repurchaseWindow(curve, { clients: 1, returns: 1 })]);
        expectNumbers([logRank([timesOf(one), timesOf(other)])]);
      }),
    );
  });

  it("of charts and of links between treatments", () => {
    fc.assert(
      fc.property(weeks, fc.array(fc.nat(30), { minLength: 9, maxLength: 9 }), (own, counts) => {
        const hits = own.map((week) => week.hits);
        const trials = own.map((week) => week.trials);
        expectNumbers([stageChart({ hits, trials }, 12)]);
        expectNumbers(treatmentAffinity({ treatments: 3, counts: Int32Array.from(counts) }));
      }),
    );
  });

  it("of models", () => {
    fc.assert(
      fc.property(fc.array(history, { minLength: 1, maxLength: 40 }), (clients) => {
        const columns = {
          repeats: clients.map(({ repeats }) => repeats),
          lastWeeks: clients.map(({ lastWeeks }) => lastWeeks),
          observedWeeks: clients.map(({ observedWeeks }) => observedWeeks),
        };
        const fitted = fitMbg(columns);
        expectNumbers([fitted]);
        if (!fitted.ok) return;
        const { parameters } = fitted.value;
        for (const client of clients) {
          const chance = chanceActive(parameters, client);
          const deals = expectedPurchases(parameters, client, 26);
          expect(chance >= 0 && chance <= 1).toBe(true);
          expect(deals).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("of spend", () => {
    const spender = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 900_000 }));
    fc.assert(
      fc.property(fc.array(spender, { maxLength: 40 }), (spenders) => {
        const deals = spenders.map(([often]) => often);
        const meanSpend = spenders.map(([, mean]) => mean);
        expectNumbers([fitSpend({ deals, meanSpend })]);
      }),
      { numRuns: 40 },
    );
  });
});

/** Looks through records, lists and columns. */
function expectNumbers(found: unknown): void {
  if (typeof found === "number") expect(found).not.toBeNaN();
  else if (typeof found === "object" && found !== null)
    for (const value of Object.values(found)) expectNumbers(value);
}
