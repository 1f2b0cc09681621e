import { benjaminiHochberg } from "../../../src/core/statistics/benjaminiHochberg";
import { chanceActive } from "../../../src/core/statistics/chanceActive";
import { dayWhenBack } from "../../../src/core/statistics/dayWhenBack";
import { distinctHistories } from "../../../src/core/statistics/distinctHistories";
import { ewma } from "../../../src/core/statistics/ewma";
import { expectedPurchases } from "../../../src/core/statistics/expectedPurchases";
import { fisherEither, fisherMore } from "../../../src/core/statistics/fisherExact";
import { logRank } from "../../../src/core/statistics/logRank";
import { mbgLikelihood } from "../../../src/core/statistics/mbgLikelihood";
import { newcombeInterval } from "../../../src/core/statistics/newcombeInterval";
import type { PurchaseHistory } from "../../../src/core/statistics/purchaseHistory";
import { shareBack } from "../../../src/core/statistics/shareBack";
import { shareLimits } from "../../../src/core/statistics/shareLimits";
import { survivalCurve, type ReturnTimes } from "../../../src/core/statistics/survivalCurve";
import { survivalOn } from "../../../src/core/statistics/survivalOn";
import { wilsonInterval } from "../../../src/core/statistics/wilsonInterval";
import { ewmaRunLength } from "../../support/statistics/ewmaRunLength";
import {
  difference,
  fixture,
  fixtureLines,
  relativeDifference,
} from "../../support/statistics/fixtures";
import {
  bgNbd,
  expectedOfNewcomer,
  paretoNbd,
  type Four,
  type RivalModel,
} from "../../support/statistics/rivalModels";

// The rows of the reference table that need no data of others; openData.test.ts has the rest.

type Ends = [number, number];

const published = fixture("published-references.json") as {
  readonly pnbd_cdnow: {
    readonly increasing_frequency_paradox_T39_tx20_t52: Record<string, number>;
  };
  readonly bgnbd_derived: { readonly E_X_t: Record<string, number> };
  readonly km_freireich_6mp: Record<"S" | "se", Record<string, number>>;
  readonly wilson: Record<string, Ends>;
  readonly newcombe_diff: Record<string, Ends>;
};
const computed = fixture("expected-props-spc.json") as {
  readonly montgomery_pchart: { readonly x: number[]; readonly n: number };
  readonly montgomery_ewma: { readonly x: number[]; readonly z: number[] };
  readonly bh1995: { readonly p: number[] };
};
const points = fixture("expected-btyd-numerics.json") as {
  readonly points: {
    readonly params: Record<Model, Four>;
    readonly rows: (Point & Record<Model, Answers>)[];
  };
  readonly hard_points: (Point & {
    readonly model: Model;
    readonly params: Four;
    readonly out: Answers;
  })[];
};

type Model = "bg" | "mbg" | "pn";
type Answers = [logLikelihood: number, active: number, deals: number];
interface Point {
  readonly x: number;
  readonly t_x: number;
  readonly T: number;
  readonly t: number;
}

const fitted = points.points.params;
const client1516 = { repeats: 26, lastWeeks: 30.857142857142858, observedWeeks: 31 };

describe("row 5: BG/NBD in the BTYD walkthrough", () => {
  it.each([
    ["deals in a year from a newcomer", expectedOfNewcomer("bg", fitted.bg, 52), 1.444004],
    [
      "deals in a year from client 1516",
      bgNbd.expectedPurchases(fitted.bg, client1516, 52),
      25.75659,
    ],
    ["chance that she is active", bgNbd.chanceActive(fitted.bg, client1516), 0.9688523],
  ])("%s", (_name, found, expected) => {
    expect(relativeDifference(found, expected)).toBeLessThan(1e-4);
  });

  it.each(Object.entries(published.bgnbd_derived.E_X_t))(
    "deals in %s weeks from a newcomer, as in Hardie's sheet",
    (weeks, expected) => {
      const found = expectedOfNewcomer("bg", fitted.bg, Number(weeks));
      expect(difference(found, expected)).toBeLessThan(1e-3);
    },
  );
});

describe("row 6: Pareto/NBD in the BTYD walkthrough", () => {
  const { increasing_frequency_paradox_T39_tx20_t52: paradox } = published.pnbd_cdnow;

  it.each([
    ["deals in a year from a newcomer", expectedOfNewcomer("pareto", fitted.pn, 52), 1.473434],
    [
      "deals in a year from client 1516",
      paretoNbd.expectedPurchases(fitted.pn, client1516, 52),
      25.45647,
    ],
    ["chance that she is active", paretoNbd.chanceActive(fitted.pn, client1516), 0.997874],
  ])("%s", (_name, found, expected) => {
    expect(relativeDifference(found, expected)).toBeLessThan(1e-3);
  });

  it.each(Object.entries(paradox))(
    "deals in a year after %s and a silence",
    (repeats, expected) => {
      const history = { repeats: Number(repeats), lastWeeks: 20, observedWeeks: 39 };
      const found = paretoNbd.expectedPurchases(fitted.pn, history, 52);
      expect(relativeDifference(found, expected)).toBeLessThan(1e-3);
    },
  );
});

test("row 7: BG/NBD in Hardie's sheet", () => {
  const history = { repeats: 2, lastWeeks: 30.43, observedWeeks: 38.86 };
  const found = bgNbd.expectedPurchases([0.243, 4.414, 0.793, 2.426], history, 39);
  expect(Math.abs(found - 1.226)).toBeLessThan(0.001);
});

describe("row 8: three models at 87 points, to forty digits", () => {
  const ours: RivalModel = {
    logLikelihood: (four, { repeats, lastWeeks, observedWeeks }) =>
      mbgLikelihood(
        mbgOf(four),
        distinctHistories({
          repeats: [repeats],
          lastWeeks: [lastWeeks],
          observedWeeks: [observedWeeks],
        }),
      ).value,
    chanceActive: (four, history) => chanceActive(mbgOf(four), history),
    expectedPurchases: (four, history, weeks) => expectedPurchases(mbgOf(four), history, weeks),
  };
  const models = { bg: bgNbd, mbg: ours, pn: paretoNbd };
  const asked = [
    ...points.points.rows.flatMap((point) =>
      (["bg", "mbg", "pn"] as const).map((model) => ({
        ...point,
        model,
        params: fitted[model],
        out: point[model],
      })),
    ),
    ...points.hard_points,
  ];

  it("asks 87", () => {
    expect(asked).toHaveLength(87);
  });

  it.each(asked)("$model $params: $x deals, last $t_x, watched $T, next $t", (point) => {
    const { model, params, out } = point;
    const history: PurchaseHistory = {
      repeats: point.x,
      lastWeeks: point.t_x,
      observedWeeks: point.T,
    };
    const { logLikelihood, chanceActive: active, expectedPurchases: deals } = models[model];
    const isNearOne = Math.abs(params[2] - 1) < 1e-4;
    expect(relativeDifference(logLikelihood(params, history), out[0])).toBeLessThan(1e-10);
    expect(relativeDifference(active(params, history), out[1])).toBeLessThan(1e-9);
    expect(relativeDifference(deals(params, history, point.t), out[2])).toBeLessThan(
      isNearOne ? 1e-6 : 1e-9,
    );
  });
});

describe("row 9: Freireich's patients", () => {
  const treated = groupOf("6MP");
  const untreated = groupOf("placebo");
  const curve = survivalCurve(treated);

  it.each(Object.entries(published.km_freireich_6mp.S))("week %s", (week, expected) => {
    const { stillAway, greenwood } = survivalOn(curve, Number(week));
    const standardError = stillAway * Math.sqrt(greenwood);
    expect(Math.abs(stillAway - expected)).toBeLessThan(5e-4);
    expect(Math.abs(standardError - (published.km_freireich_6mp.se[week] ?? NaN))).toBeLessThan(
      5e-4,
    );
  });

  it("has the medians and their ends that R prints", () => {
    expect(dayWhenBack(curve, 0.5)).toEqual({ day: 23, low: 13, high: undefined });
    expect(dayWhenBack(survivalCurve(untreated), 0.5)).toEqual({ day: 8, low: 4, high: 11 });
  });

  it("has R's log-log band in week 6", () => {
    const { interval } = shareBack(curve, 6);
    expect(1 - interval!.high).toBeCloseTo(0.619717955266, 10);
    expect(1 - interval!.low).toBeCloseTo(0.951551747647, 10);
  });

  it("has R's log-rank test", () => {
    const found = logRank([treated, untreated])!;
    expect(found.statistic).toBeCloseTo(16.792940989217, 10);
    expect(found.chance).toBeCloseTo(4.168809109335e-5, 14);
    expect(found.expected[0]).toBeCloseTo(19.250500948031, 10);
  });
});

describe("row 16: Wilson's interval in Newcombe 1998", () => {
  it.each(countsOf(published.wilson))("%s", (_name, [count], [low, high]) => {
    const found = wilsonInterval(count!)!;
    expect(Math.abs(found.low - low)).toBeLessThan(1e-4);
    expect(Math.abs(found.high - high)).toBeLessThan(1e-4);
  });
});

describe("row 17: differences in Newcombe 1998", () => {
  it.each(countsOf(published.newcombe_diff))("%s", (_name, [one, other], [low, high]) => {
    const found = newcombeInterval(one!, other!)!;
    expect(Math.abs(found.low - low)).toBeLessThan(1e-4);
    expect(Math.abs(found.high - high)).toBeLessThan(1e-4);
  });
});

describe("row 18: Montgomery's orange juice cans", () => {
  const { x, n } = computed.montgomery_pchart;
  const chartOf = (samples: readonly number[]) => {
    const share = samples.reduce((sum, count) => sum + count, 0) / (n * samples.length);
    const { low, high } = shareLimits(share, n);
    const isOut = (count: number) => count / n > high || count / n < low;
    return { share, low, high, isOut };
  };
  const first = chartOf(x);
  const revised = chartOf(x.filter((count) => !first.isOut(count)));

  it("finds the samples that are out", () => {
    expect(x.flatMap((count, at) => (first.isOut(count) ? [at + 1] : []))).toEqual([15, 23]);
  });

  it.each([
    ["the share", first.share, 0.2313],
    ["the upper limit", first.high, 0.4102],
    ["the lower limit", first.low, 0.0524],
    ["the revised share", revised.share, 0.215],
    ["the revised upper limit", revised.high, 0.3893],
    ["the revised lower limit", revised.low, 0.0407],
  ])("%s", (_name, found, expected) => {
    expect(Math.abs(found - expected)).toBeLessThan(1e-4);
  });
});

test("row 19: Montgomery's moving average", () => {
  const { x, z } = computed.montgomery_ewma;
  const found = ewma(
    x.map((value) => value - 10),
    { newestWeight: 0.1, width: 2.7 },
  );
  found.forEach(({ average }, at) => expect(10 + average).toBeCloseTo(z[at]!, 8));
  expect(Math.abs(10 + found.at(-1)!.average - 10.6341)).toBeLessThan(1e-4);
  expect(10 + found[0]!.limit).toBeCloseTo(10.27, 10);
  const signals = found.flatMap(({ average, limit }, at) =>
    Math.abs(average) > limit ? [at + 1] : [],
  );
  expect(signals).toEqual([29, 30]);
});

describe("row 20: run lengths of Lucas & Saccucci", () => {
  const { arl } = fixture("expected-power-arl.json") as {
    arl: Record<string, Record<"arl0" | "arl_shift0.5" | "arl_shift1", number>>;
  };

  it.each(Object.entries(arl))("%s", (name, expected) => {
    const [newestWeight = NaN, width = NaN] = (name.match(/[\d.]+/g) ?? []).map(Number);
    const runLength = (shift: number) => ewmaRunLength({ newestWeight, width }, shift);
    expect(runLength(0)).toBeCloseTo(expected.arl0, 4);
    expect(runLength(0.5)).toBeCloseTo(expected["arl_shift0.5"], 5);
    expect(runLength(1)).toBeCloseTo(expected.arl_shift1, 5);
  });
});

test("row 21: four of the fifteen chances of Benjamini & Hochberg", () => {
  const rejected = benjaminiHochberg(computed.bh1995.p).filter((share) => share <= 0.05);
  expect(rejected).toHaveLength(4);
});

test("row 22: the lady tasting tea", () => {
  const right = { hits: 3, trials: 4 };
  const wrong = { hits: 1, trials: 4 };
  expect(Math.abs(fisherMore(right, wrong) - 17 / 70)).toBeLessThan(1e-12);
  expect(Math.abs(fisherEither(right, wrong) - 34 / 70)).toBeLessThan(1e-12);
});

test("row 23: Hillstrom's e-mails brought 7.66 (7.00 to 8.32) visits in a hundred", () => {
  const mens = { hits: 3894, trials: 21_307 };
  const nobody = { hits: 2262, trials: 21_306 };
  const { low, high } = newcombeInterval(mens, nobody)!;
  const lift = mens.hits / mens.trials - nobody.hits / nobody.trials;
  expect(Math.abs(mens.hits / mens.trials - 0.1828)).toBeLessThan(1e-4);
  expect(Math.abs(nobody.hits / nobody.trials - 0.1062)).toBeLessThan(1e-4);
  expect(Math.abs(lift - 0.0766)).toBeLessThan(1e-4);
  expect(Math.abs(low - 0.07)).toBeLessThan(1e-4);
  expect(Math.abs(high - 0.0832)).toBeLessThan(1e-4);
});

function mbgOf([paceShape, paceWeeks, leaving, staying]: Four) {
  return { paceShape, paceWeeks, leaving, staying };
}

function groupOf(name: string): ReturnTimes {
  const lines = fixtureLines("freireich_6mp.csv").filter(([group]) => group === name);
  return {
    days: lines.map(([, weeks]) => Number(weeks)),
    returned: lines.map(([, , event]) => Number(event)),
  };
}

/** "56/70-48/80" as two counts, with the published ends. */
function countsOf(table: Record<string, Ends>) {
  return Object.entries(table)
    .filter(([name]) => name.includes("/"))
    .map(([name, ends]): [string, { hits: number; trials: number }[], Ends] => {
      const counts = name.split("-").map((count) => {
        const [hits = NaN, trials = NaN] = count.split("/").map(Number);
        return { hits, trials };
      });
      return [name, counts, ends];
    });
}
