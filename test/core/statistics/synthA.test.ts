import { readIsoDay } from "../../../src/core/calendar/day";
import { binomialChance } from "../../../src/core/statistics/binomialChance";
import { fisherEither } from "../../../src/core/statistics/fisherExact";
import { logRank } from "../../../src/core/statistics/logRank";
import { meanInterval } from "../../../src/core/statistics/meanInterval";
import { movingRangeSpread } from "../../../src/core/statistics/movingRangeSpread";
import { newcombeInterval } from "../../../src/core/statistics/newcombeInterval";
import { pairMeasures } from "../../../src/core/statistics/pairMeasures";
import { repurchaseWindow } from "../../../src/core/statistics/repurchaseWindow";
import { shareBack } from "../../../src/core/statistics/shareBack";
import { stageChart } from "../../../src/core/statistics/stageChart";
import { survivalCurve } from "../../../src/core/statistics/survivalCurve";
import { treatmentAffinity } from "../../../src/core/statistics/treatmentAffinity";
import {
  treatmentSwitches,
  type SwitchSteps,
} from "../../../src/core/statistics/treatmentSwitches";
import { wilsonInterval } from "../../../src/core/statistics/wilsonInterval";
import { fixture, fixtureLines, relativeDifference } from "../../support/statistics/fixtures";
import { firstAndSecond, visitsOf } from "../../support/statistics/visits";

// 600 invented clients whose habits are known: what R finds in them, and what was planted.

interface Share {
  readonly t: number;
  readonly F: number;
  readonly lo: number;
  readonly hi: number;
}
interface Rates {
  readonly x1: number;
  readonly n1: number;
  readonly x0: number;
  readonly n0: number;
  readonly diff: number;
  readonly newcombe: [number, number];
  readonly fisher_p: number;
}
interface Chart {
  readonly p0: number;
  readonly z: number[];
  readonly ewma: number[];
  readonly ewma_limit: number[];
  readonly first_ewma_alarm: number | null;
  readonly shewhart_alarms: number | number[];
  readonly laney_sigma_z: number;
  readonly exact_two_sided_p: number[];
  readonly baseline_wilson: [number, number];
}
const expected = fixture("synthA/expected-synthA.json") as {
  readonly dormancy: { rate_ge: Record<string, number>; wilson_ge180: [number, number] };
  readonly km_all: Share[];
  readonly km_by_treatment: Record<string, { n: number; events: number; F: Share[] }>;
  readonly logrank_treatment: { chisq: number; df: number; p: number };
  readonly basket_rules: (Record<"from" | "to", string> &
    Record<"support" | "confidence" | "lift" | "leverage" | "count" | "coverage", number>)[];
  readonly lift: Record<string, Rates>;
  readonly spc: Record<string, Chart>;
  readonly sat: {
    readonly n_gap: number;
    readonly mean_gap: number;
    readonly sd_gap: number;
    readonly t_ci: [number, number];
    readonly share_met: number;
    readonly share_met_wilson: [number, number];
  };
};
const windows = fixture("synthA/expected-window.json") as {
  readonly synthA_all: Window;
  readonly synthA_by_treatment: Record<string, Window>;
};
interface Window {
  readonly tau: number;
  readonly F_tau: number;
  readonly t70_of_tau_returners: number;
  readonly t_peak: number;
  readonly p90_peak: number;
  readonly t_close: number;
  readonly t_5pct: number | "NA";
  readonly horizon_last_t: number;
}
const { planted_links: plantedLinks } = fixture("synthA/synthA_truth.json") as {
  planted_links: string[];
};

const asOf = readIsoDay("2025-06-30")!;
const { visits, treatments } = visitsOf(fixtureLines("synthA/synthA_visits.csv"));
const firsts = firstAndSecond(visits, asOf);
const groups = treatments.map((name, treatment) => {
  const own = firsts.filter((client) => client.treatment === treatment);
  return {
    name,
    times: { days: own.map(({ days }) => days), returned: own.map(({ returned }) => returned) },
  };
});
const everybody = survivalCurve({
  days: firsts.map(({ days }) => days),
  returned: firsts.map(({ returned }) => returned),
});

describe("the curve of return", () => {
  it.each(expected.km_all)("of everybody on day $t", ({ t, F, lo, hi }) => {
    expectShare(everybody, { t, F, lo, hi });
  });

  it.each(groups)("of $name", ({ name, times }) => {
    const curve = survivalCurve(times);
    const { n, events, F } = expected.km_by_treatment[name]!;
    expect([curve.clients, curve.returns]).toEqual([n, events]);
    for (const share of F) expectShare(curve, share);
  });

  it("differs between treatments as R's log-rank says", () => {
    const { statistic, degrees, chance } = logRank(groups.map(({ times }) => times))!;
    const { chisq, df, p } = expected.logrank_treatment;
    expect(statistic).toBeCloseTo(chisq, 8);
    expect(degrees).toBe(df);
    expect(relativeDifference(chance, p)).toBeLessThan(1e-8);
  });
});

describe("the repurchase window", () => {
  it("of everybody", () => {
    expectWindow(everybody, windows.synthA_all);
  });

  it.each(groups)("of $name", ({ name, times }) => {
    expectWindow(survivalCurve(times), windows.synthA_by_treatment[name]!);
  });
});

describe("switches of treatment", () => {
  const found = (steps: SwitchSteps) =>
    treatmentAffinity(treatmentSwitches(visits, treatments.length, steps)).map((pair) => ({
      ...pair,
      link: `${treatments[pair.from]!} -> ${treatments[pair.to]!}`,
    }));

  it.each<[SwitchSteps, string]>([
    ["first", "synthA/expected-switch-synthA-first_to_second.json"],
    ["every", "synthA/expected-switch-synthA-all_consecutive.json"],
  ])("counting %s step are R's", (steps, file) => {
    const rules = fixture(file) as (Record<"from" | "to", string> &
      Record<"n" | "n_from" | "base" | "p" | "q", number>)[];
    const pairs = new Map(found(steps).map((pair) => [pair.link, pair]));
    expect(pairs.size).toBe(rules.length);
    for (const { from, to, n, n_from, base, p, q } of rules) {
      const { chose, others, chance, falseFinds } = pairs.get(`${from} -> ${to}`)!;
      expect(chose).toEqual({ hits: n, trials: n_from });
      expect(others.hits / others.trials).toBeCloseTo(base, 10);
      expect(relativeDifference(chance, p)).toBeLessThan(1e-9);
      expect(relativeDifference(falseFinds, q)).toBeLessThan(1e-9);
    }
  });

  it("tells three of the four planted links and no other", () => {
    const told = found("first").filter(({ isTold }) => isTold);
    expect(told.map(({ link }) => link).toSorted()).toEqual(
      plantedLinks.filter((link) => link !== "RF lifting -> Skin booster").toSorted(),
    );
  });

  it("tells all four planted links and no other by every step", () => {
    const told = found("every").filter(({ isTold }) => isTold);
    expect(told.map(({ link }) => link).toSorted()).toEqual(plantedLinks.toSorted());
  });

  it("puts told links first", () => {
    const order = found("first").map(({ isTold }) => isTold);
    expect(order.slice(0, 3)).toEqual([true, true, true]);
  });
});

describe("what the same clients bought", () => {
  const had = new Map<number, Set<number>>();
  visits.client.forEach((client, at) => {
    const own = had.get(client) ?? new Set();
    had.set(client, own.add(visits.treatment[at]!));
  });
  const withAll = (...wanted: number[]) =>
    [...had.values()].filter((own) => wanted.every((treatment) => own.has(treatment))).length;

  it.each(expected.basket_rules.filter(({ from }) => from !== "{}"))("$from and $to", (rule) => {
    const [one, other] = [rule.from, rule.to].map((text) => treatments.indexOf(text.slice(1, -1)));
    const found = pairMeasures({
      clients: had.size,
      ofOne: withAll(one!),
      ofOther: withAll(other!),
      ofBoth: withAll(one!, other!),
    })!;
    for (const measure of ["support", "confidence", "lift", "leverage"] as const)
      expect(found[measure]).toBeCloseTo(rule[measure], 10);
  });
});

describe("the funnel, after 20 frozen weeks", () => {
  const weeks = fixtureLines("synthA/synthA_funnel_weekly.csv").map((line) => line.map(Number));
  const stages = ["call", "connect", "engage", "book", "arrive", "deal"];

  it.each(stages.slice(1))("%s has R's chart", (stage) => {
    const column = stages.indexOf(stage) + 1;
    const stageWeeks = {
      hits: weeks.map((week) => week[column]!),
      trials: weeks.map((week) => week[column - 1]!),
    };
    const charted = stageChart(stageWeeks, 20);
    if (!charted.ok) throw new Error(charted.problem.code);
    const chart = charted.value;
    const own = expected.spc[stage]!;
    expect(chart.usualShare).toBeCloseTo(own.p0, 10);
    expect(chart.usualInterval.low).toBeCloseTo(own.baseline_wilson[0], 10);
    expect(movingRangeSpread(own.z.slice(0, 20))).toBeCloseTo(own.laney_sigma_z, 10);
    chart.weeks.forEach(({ away, drift, driftLimit }, week) => {
      expect(away).toBeCloseTo(own.z[week]!, 8);
      expect(drift).toBeCloseTo(own.ewma[week]!, 8);
      expect(driftLimit).toBeCloseTo(own.ewma_limit[week]!, 8);
      const count = { hits: stageWeeks.hits[week]!, trials: stageWeeks.trials[week]! };
      const chance = binomialChance(count, chart.usualShare);
      expect(chance).toBeCloseTo(own.exact_two_sided_p[week]!, 8);
    });
    const firstDrift = chart.weeks.findIndex(
      ({ drift, driftLimit }) => Math.abs(drift) > driftLimit,
    );
    expect(firstDrift < 0 ? null : firstDrift + 1).toBe(own.first_ewma_alarm);
  });

  it("finds the drop of connecting from week 21 in week 23, and the dip of arriving in week 30", () => {
    const signals = (column: number) => {
      const charted = stageChart(
        {
          hits: weeks.map((week) => week[column]!),
          trials: weeks.map((week) => week[column - 1]!),
        },
        20,
      );
      if (!charted.ok) throw new Error(charted.problem.code);
      return charted.value.weeks.map(({ signal }) => signal);
    };
    expect(signals(stages.indexOf("connect") + 1).indexOf("drift") + 1).toBe(23);
    expect(signals(stages.indexOf("arrive") + 1)[29]).toBe("shock");
    expect(signals(stages.indexOf("engage") + 1)).not.toContain("drift");
    expect(signals(stages.indexOf("book") + 1)).not.toContain("drift");
  });
});

describe("calling, as assigned", () => {
  it.each(Object.entries(expected.lift))("%s", (_name, { x1, n1, x0, n0, newcombe, fisher_p }) => {
    const called = { hits: x1, trials: n1 };
    const heldOut = { hits: x0, trials: n0 };
    const { low, high } = newcombeInterval(called, heldOut)!;
    expect([low, high]).toEqual(newcombe.map((end) => expect.closeTo(end, 10) as number));
    expect(fisherEither(called, heldOut)).toBeCloseTo(fisher_p, 10);
  });
});

describe("dormancy and satisfaction", () => {
  it("has R's interval of the dormant rate", () => {
    const [low, high] = expected.dormancy.wilson_ge180;
    const hits = Math.round(600 * expected.dormancy.rate_ge["180"]!);
    const found = wilsonInterval({ hits, trials: 600 })!;
    expect(found).toEqual({
      low: expect.closeTo(low, 10) as number,
      high: expect.closeTo(high, 10) as number,
    });
  });

  it("has R's interval of the mean gap between hope and experience", () => {
    const gaps = fixtureLines("synthA/synthA_satisfaction.csv").map(
      ([, , , hoped = "", found = ""]) =>
        hoped === "" || found === "" ? NaN : Number(found) - Number(hoped),
    );
    const { count, mean, spread, interval } = meanInterval(gaps)!;
    const { n_gap, mean_gap, sd_gap, t_ci } = expected.sat;
    expect(count).toBe(n_gap);
    expect(mean).toBeCloseTo(mean_gap, 10);
    expect(spread).toBeCloseTo(sd_gap, 10);
    expect(interval!.low).toBeCloseTo(t_ci[0], 10);
    expect(interval!.high).toBeCloseTo(t_ci[1], 10);
  });
});

function expectShare(curve: typeof everybody, { t, F, lo, hi }: Share): void {
  const { share, interval } = shareBack(curve, t);
  expect(share).toBeCloseTo(F, 10);
  expect(interval!.low).toBeCloseTo(lo, 10);
  expect(interval!.high).toBeCloseTo(hi, 10);
}

function expectWindow(curve: typeof everybody, window: Window): void {
  const found = repurchaseWindow(curve, { clients: 20, returns: 8 });
  if (!found.ok) throw new Error(found.problem.code);
  expect(found.value).toEqual({
    horizonDay: window.tau,
    backByHorizon: expect.objectContaining({
      share: expect.closeTo(window.F_tau, 10) as number,
    }) as object,
    mostBackByDay: window.t70_of_tau_returners,
    peakDay: window.t_peak,
    peakChance: expect.closeTo(window.p90_peak, 10) as number,
    closingDay: window.t_close,
    fadedDay: window.t_5pct === "NA" ? undefined : window.t_5pct,
    lastToldDay: window.horizon_last_t,
  });
}
