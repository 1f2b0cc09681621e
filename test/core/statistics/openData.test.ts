import { readIsoDay } from "../../../src/core/calendar/day";
import { dormantRate } from "../../../src/core/retention/dormantRate";
import { quintiles } from "../../../src/core/retention/quintiles";
import { quintileScore } from "../../../src/core/retention/quintileScore";
import { rfmCuts } from "../../../src/core/retention/rfm";
import { benjaminiHochberg } from "../../../src/core/statistics/benjaminiHochberg";
import { bootstrapInterval } from "../../../src/core/statistics/bootstrapInterval";
import { chanceActive } from "../../../src/core/statistics/chanceActive";
import { dayWhenBack } from "../../../src/core/statistics/dayWhenBack";
import { expectedPurchases } from "../../../src/core/statistics/expectedPurchases";
import { fisherMore } from "../../../src/core/statistics/fisherExact";
import { fitMbg } from "../../../src/core/statistics/fitMbg";
import { expectedSpend, fitSpend } from "../../../src/core/statistics/gammaGamma";
import { logRank } from "../../../src/core/statistics/logRank";
import { pairMeasures } from "../../../src/core/statistics/pairMeasures";
import { rankCorrelation } from "../../../src/core/statistics/rankCorrelation";
import { repurchaseWindow } from "../../../src/core/statistics/repurchaseWindow";
import { returnPace } from "../../../src/core/statistics/returnPace";
import { chanceBack, shareBack } from "../../../src/core/statistics/shareBack";
import { survivalCurve } from "../../../src/core/statistics/survivalCurve";
import { relativeDifference } from "../../support/statistics/fixtures";
import { frequentSets } from "../../support/statistics/frequentSets";
import { bgNbd, fitRival, paretoNbd, type RivalModel } from "../../support/statistics/rivalModels";
import {
  describeShared,
  sharedJson,
  sharedLines,
  sharedText,
} from "../../support/statistics/sharedFiles";

// The rows of the reference table over other people's open data.

interface Curve {
  readonly loglog: { t: number; n_risk: number; S: number; lo_F: number; hi_F: number }[];
  readonly quantiles_F: { p: number; t: number | null; lo: number | null; hi: number | null }[];
  readonly next90: { t: number; p: number; lo: number; hi: number; n_risk: number }[];
  readonly bands30: {
    from: number;
    events: number;
    person_days: number;
    lo: number;
    hi: number;
    monthly_prob: number;
  }[];
  readonly F_tau: { tau: number; F: number };
}

describeShared(
  "rows 1 to 4: CDNOW's buyers of 1997",
  ["cdnow_sample_cbs.csv", "expected-btyd-cdnow-sample.json"],
  () => {
    const lines = sharedLines("cdnow_sample_cbs.csv").map((line) => line.map(Number));
    const [, repeats = [], lastWeeks = [], observedWeeks = [], meanSpend = []] = [
      0, 1, 2, 3, 4,
    ].map((column) => lines.map((line) => line[column] ?? NaN));
    const histories = { repeats, lastWeeks, observedWeeks };
    const each = lines.map(([, x = NaN, last = NaN, watched = NaN]) => ({
      repeats: x,
      lastWeeks: last,
      observedWeeks: watched,
    }));

    it.each<[string, RivalModel, number[], number[], number]>([
      ["BG/NBD", bgNbd, [0.243, 4.414, 0.793, 2.426], [0.001, 0.01, 0.005, 0.02], -9582.429],
      [
        "Pareto/NBD",
        paretoNbd,
        [0.553, 10.578, 0.606, 11.669],
        [0.002, 0.02, 0.003, 0.05],
        -9594.976,
      ],
    ])("%s has the published parameters", (_name, model, expected, tolerance, logLikelihood) => {
      const fitted = fitRival(model, each);
      expected.forEach((value, axis) => {
        expect(Math.abs(fitted.parameters[axis]! - value)).toBeLessThan(tolerance[axis]!);
      });
      expect(Math.abs(fitted.logLikelihood - logLikelihood)).toBeLessThan(0.05);
    });

    it("MBG/NBD has the published parameters", () => {
      const fitted = fitMbg(histories, "none");
      if (!fitted.ok) throw new Error(fitted.problem.code);
      const { paceShape, paceWeeks, leaving, staying } = fitted.value.parameters;
      expect(Math.abs(paceShape - 0.525)).toBeLessThan(0.002);
      expect(Math.abs(paceWeeks - 6.183)).toBeLessThan(0.02);
      expect(Math.abs(leaving - 0.891)).toBeLessThan(0.003);
      expect(Math.abs(staying - 1.614)).toBeLessThan(0.01);
      expect(Math.abs(fitted.value.logLikelihood - -9582.136)).toBeLessThan(0.05);
    });

    it("leaning on other shops hardly moves a model of so many clients", () => {
      const [weak, none] = [fitMbg(histories, "weak"), fitMbg(histories, "none")];
      if (!weak.ok || !none.ok) throw new Error("no fit");
      const newcomer = { repeats: 0, lastWeeks: 0, observedWeeks: 39 };
      const change =
        chanceActive(weak.value.parameters, newcomer) -
        chanceActive(none.value.parameters, newcomer);
      expect(Math.abs(change)).toBeLessThan(0.01);
    });

    it("gives BTYDplus's chance active and expected deals", () => {
      const { customers_T39, mbgnbd } = sharedJson("expected-btyd-cdnow-sample.json") as {
        mbgnbd: Record<"r" | "alpha" | "a" | "b", number>;
        customers_T39: Record<
          "x" | "t_x" | "T" | "mbg_palive" | "mbg_cet_BTYDplus_approx",
          number
        >[];
      };
      const { r, alpha, a, b } = mbgnbd;
      const model = { paceShape: r, paceWeeks: alpha, leaving: a, staying: b };
      for (const { x, t_x, T, mbg_palive, mbg_cet_BTYDplus_approx } of customers_T39) {
        const history = { repeats: x, lastWeeks: t_x, observedWeeks: T };
        expect(chanceActive(model, history)).toBeCloseTo(mbg_palive, 8);
        expect(expectedPurchases(model, history, 39)).toBeCloseTo(mbg_cet_BTYDplus_approx, 6);
      }
    });

    const spenders = lines.flatMap((line, at) => (line[1]! > 0 && line[4]! > 0 ? [at] : []));
    const spend = {
      deals: spenders.map((at) => repeats[at]!),
      meanSpend: spenders.map((at) => meanSpend[at]!),
    };

    it("gamma-gamma has the published parameters", () => {
      const fitted = fitSpend(spend);
      if (!fitted.ok) throw new Error(fitted.problem.code);
      const { model, logLikelihood, spenders: count } = fitted.value;
      expect(count).toBe(946);
      expect(Math.abs(model.dealShape - 6.25)).toBeLessThan(0.02);
      expect(Math.abs(model.clientShape - 3.74)).toBeLessThan(0.01);
      expect(Math.abs(model.scale - 15.44)).toBeLessThan(0.05);
      expect(Math.abs(logLikelihood - -4055.92)).toBeLessThan(0.05);
    });

    it("gives the expected spend of the first ten clients in Hardie's note", () => {
      const printed = [24.65, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17];
      const model = { dealShape: 6.25, clientShape: 3.74, scale: 15.44 };
      printed.forEach((expected, at) => {
        const found = expectedSpend(model, repeats[at]!, meanSpend[at]!);
        expect(Math.abs(found - expected)).toBeLessThan(0.1);
      });
    });

    it("finds how far spend and deals rise together", () => {
      expect(rankCorrelation(spend.deals, spend.meanSpend)).toBeCloseTo(0.2063015165839, 10);
    });
  },
);

describeShared("row 10: acute leukaemia", ["aml.csv", "expected-km.json"], () => {
  const lines = sharedLines("aml.csv");
  const groupOf = (isMaintained: boolean) => {
    const own = lines.filter(([group]) => (group === "Maintained") === isMaintained);
    return { days: own.map(([, at]) => Number(at)), returned: own.map(([, , one]) => Number(one)) };
  };
  const { aml_maintained } = sharedJson("expected-km.json") as {
    aml_maintained: { full: { t: number; S: number; lo: number; hi: number }[]; logrank: number };
  };

  it("has R's curve and bands", () => {
    const curve = survivalCurve(groupOf(true));
    for (const { t, S, lo, hi } of aml_maintained.full) {
      const { share, interval } = shareBack(curve, t);
      expect([1 - share, 1 - interval!.high, 1 - interval!.low]).toEqual(
        [S, lo, hi].map((expected) => expect.closeTo(expected, 10) as number),
      );
    }
  });

  it("has R's log-rank test", () => {
    const found = logRank([groupOf(true), groupOf(false)])!;
    expect(found.statistic).toBeCloseTo(aml_maintained.logrank, 10);
  });
});

describeShared(
  "rows 11 and 12: CDNOW's second purchase",
  ["cdnow_sample_first_second.csv", "expected-km.json"],
  () => {
    const lines = sharedLines("cdnow_sample_first_second.csv");
    const times = {
      days: lines.map((line) => Number(line[4])),
      returned: lines.map((line) => Number(line[3])),
    };
    const curve = survivalCurve(times);
    const expected = (sharedJson("expected-km.json") as Record<string, Curve>)[
      "cdnow_sample_asof_19980630"
    ]!;

    it("has R's shares back and their bands", () => {
      for (const { t, n_risk, S, lo_F, hi_F } of expected.loglog)
        expect(shareBack(curve, t)).toEqual({
          share: expect.closeTo(1 - S, 10) as number,
          interval: {
            low: expect.closeTo(lo_F, 10) as number,
            high: expect.closeTo(hi_F, 10) as number,
          },
          atRisk: n_risk,
        });
    });

    it("has R's days by which shares are back", () => {
      for (const { p, t, lo, hi } of expected.quantiles_F)
        expect(dayWhenBack(curve, p)).toEqual({
          day: t ?? undefined,
          low: lo ?? undefined,
          high: hi ?? undefined,
        });
    });

    it("has R's chances of the next 90 days", () => {
      for (const { t, p, lo, hi, n_risk } of expected.next90) {
        const found = chanceBack(curve, t, 90)!;
        expect(found.share).toBeCloseTo(p, 10);
        expect(found.interval!.low).toBeCloseTo(lo, 10);
        expect(found.interval!.high).toBeCloseTo(hi, 10);
        expect(found.atRisk).toBe(n_risk);
      }
    });

    it("has R's pace of return month by month", () => {
      const found = returnPace(curve, 540);
      expect(found).toHaveLength(expected.bands30.length);
      expected.bands30.forEach(({ from, events, person_days, lo, hi, monthly_prob }, at) => {
        const { fromDay, returns, clientDays, rateInterval, monthlyChance } = found[at]!;
        expect([fromDay, returns, clientDays]).toEqual([from, events, person_days]);
        expect(relativeDifference(rateInterval.low, lo)).toBeLessThan(1e-9);
        expect(relativeDifference(rateInterval.high, hi)).toBeLessThan(1e-9);
        expect(monthlyChance).toBeCloseTo(monthly_prob, 10);
      });
    });

    it("closes on day 52", () => {
      expect(repurchaseWindow(curve)).toMatchObject({
        ok: true,
        value: {
          horizonDay: 365,
          mostBackByDay: 117,
          peakDay: 0,
          closingDay: 52,
          fadedDay: 274,
          lastToldDay: 454,
        },
      });
    });

    it("has an interval of the day when 70% of returners are back near R's 106 to 129", () => {
      const clients = times.days.length;
      const interval = bootstrapInterval({ clients, draws: 200, seed: 1 }, (drawn) => {
        const window = repurchaseWindow(
          survivalCurve({
            days: Array.from(drawn, (client) => times.days[client]!),
            returned: Array.from(drawn, (client) => times.returned[client]!),
          }),
        );
        return window.ok ? window.value.mostBackByDay : undefined;
      })!;
      expect(Math.abs(interval.low - 106)).toBeLessThanOrEqual(3);
      expect(Math.abs(interval.high - 129)).toBeLessThanOrEqual(3);
    });

    it("says the same of the early days when it is asked nine months earlier", () => {
      const asOf = readIsoDay("1997-09-30")!;
      const earlier = lines.map(([, first, second]) => {
        const firstOn = readIsoDay(first!)!;
        const secondOn = readIsoDay(second!) ?? Infinity;
        return { day: Math.min(secondOn, asOf) - firstOn, returned: secondOn <= asOf ? 1 : 0 };
      });
      const found = survivalCurve({
        days: earlier.map(({ day }) => day),
        returned: earlier.map(({ returned }) => returned),
      });
      expect(shareBack(found, 90).share).toBeCloseTo(0.291472210437, 10);
      expect(found.returns).toBe(946);
    });
  },
);

describeShared("row 13: groceries", ["groceries_baskets.txt", "expected-groceries.json"], () => {
  const baskets = sharedText("groceries_baskets.txt").trim().split(/\r?\n/);
  const things = [...new Set(baskets.flatMap((line) => line.split(";")))];
  const numbers = new Map(things.map((thing, number) => [thing, number]));
  const coded = baskets.map((line) => line.split(";").map((thing) => numbers.get(thing)!));
  const clients = coded.length;
  const rare = frequentSets(coded, 10);

  const rules = (fewest: number, confidence: number, length = 1) =>
    [...rare.values()].flatMap(({ members, count }) => {
      if (count < fewest * clients || members.length < length) return [];
      return members.filter((member) => {
        const before = rare.get(members.filter((other) => other !== member).join(","));
        const ofOne = before === undefined ? clients : before.count;
        const ofOther = rare.get(String(member))!.count;
        const found = pairMeasures({ clients, ofOne, ofOther, ofBoth: count })!;
        return found.confidence >= confidence;
      });
    });

  it.each([
    [410, 0.001, 0.8, 1],
    [5668, 0.001, 0.5, 1],
    [463, 0.006, 0.25, 2],
    [15, 0.01, 0.5, 1],
  ])("has %d rules at support %d and confidence %d", (count, support, confidence, length) => {
    expect(rules(support, confidence, length)).toHaveLength(count);
  });

  it("has 333 sets at support 0.01", () => {
    const frequent = [...rare.values()].filter(({ count }) => count >= 0.01 * clients);
    expect(frequent).toHaveLength(333);
  });

  const pairs = [...rare.values()]
    .filter(({ members, count }) => members.length === 2 && count >= 0.01 * clients)
    .flatMap(({ members: [one = -1, other = -1], count }) =>
      [
        [one, other],
        [other, one],
      ].map(([from = -1, to = -1]) => ({
        from: things[from]!,
        to: things[to]!,
        clients,
        ofOne: rare.get(String(from))!.count,
        ofOther: rare.get(String(to))!.count,
        ofBoth: count,
      })),
    );

  it("has arules' measures and chances of 426 ordered pairs", () => {
    const chances = pairs.map(({ ofOne, ofOther, ofBoth }) =>
      fisherMore(
        { hits: ofBoth, trials: ofOne },
        { hits: ofOther - ofBoth, trials: clients - ofOne },
      ),
    );
    const falseFinds = benjaminiHochberg(chances);
    expect(pairs).toHaveLength(426);
    expect(falseFinds.filter((share) => share <= 0.05)).toHaveLength(364);
    const { "pairs_supp.01": expected } = sharedJson("expected-groceries.json") as {
      "pairs_supp.01": Record<
        "top20_by_lift" | "selected",
        (Record<"from" | "to", string> &
          Record<
            "support" | "confidence" | "lift" | "leverage" | "fishersExactTest" | "q_bh",
            number
          >)[]
      >;
    };
    for (const rule of [...expected.top20_by_lift, ...expected.selected]) {
      const at = pairs.findIndex(({ from, to }) => from === rule.from && to === rule.to);
      const found = pairMeasures(pairs[at]!)!;
      for (const measure of ["support", "confidence", "lift", "leverage"] as const)
        expect(found[measure]).toBeCloseTo(rule[measure], 6);
      expect(relativeDifference(chances[at]!, rule.fishersExactTest)).toBeLessThan(1e-6);
      expect(relativeDifference(falseFinds[at]!, rule.q_bh)).toBeLessThan(1e-6);
    }
  });
});

describeShared(
  "rows 14 and 15: 995 clients in fifths",
  ["expected-rfm-orders.json", "expected-rfm-unitfree.json"],
  () => {
    const { all } = sharedJson("expected-rfm-orders.json") as {
      all: {
        customer_id: string;
        recency_days: number;
        transaction_count: number;
        amount: number;
        rfm_score: number;
      }[];
    };
    const { hist, edges } = sharedJson("expected-rfm-unitfree.json") as {
      hist: Record<"R" | "F" | "M", Record<string, number>>;
      edges: Record<"R" | "F" | "M", number[]>;
    };
    const columns = {
      daysAway: all.map(({ recency_days }) => recency_days),
      visits: all.map(({ transaction_count }) => transaction_count),
      spend: all.map(({ amount }) => amount),
    };

    it("scores every client as R's rfm does, with its unit added to the cuts", () => {
      const [away, often, much] = [columns.daysAway, columns.visits, columns.spend].map(
        (column) => {
          const [one, two, three, four] = quintiles(column)!;
          return [one + 1, two + 1, three + 1, four + 1];
        },
      );
      expect([away, often, much]).toEqual(
        [
          [115, 181, 297.4, 482],
          [4, 5, 6, 8],
          [255.8, 382, 506.4, 666],
        ].map((cuts) => cuts.map((cut) => expect.closeTo(cut, 9) as number)),
      );
      const score = (value: number, cuts: number[]) =>
        1 + cuts.filter((cut) => cut <= value).length;
      const scores = all.map(
        ({ recency_days, transaction_count, amount }) =>
          100 * (6 - score(recency_days, away!)) +
          10 * score(transaction_count, often!) +
          score(amount, much!),
      );
      expect(scores).toEqual(all.map(({ rfm_score }) => rfm_score));
    });

    it("splits no ties by its own rule", () => {
      const cuts = rfmCuts(columns)!;
      expect(cuts.hasVisitBands).toBe(false);
      const counts = (column: readonly number[], own: typeof cuts.spend, isReversed = false) => {
        const found: Record<string, number> = {};
        for (const value of column) {
          const score = quintileScore(value, own);
          const key = String(isReversed ? 6 - score : score);
          found[key] = (found[key] ?? 0) + 1;
        }
        return found;
      };
      expect(cuts.daysAway).toEqual(edges.R.map((edge) => expect.closeTo(edge, 9) as number));
      expect(counts(columns.daysAway, cuts.daysAway, true)).toEqual(hist.R);
      expect(counts(columns.visits, cuts.visits)).toEqual(hist.F);
      expect(counts(columns.spend, cuts.spend)).toEqual(hist.M);
    });
  },
);

describeShared("row 24: CDNOW's dormant buyers", ["cdnow_sample_transactions.csv"], () => {
  const asOf = readIsoDay("1998-06-30")!;
  const last = new Map<string, ReturnType<typeof readIsoDay>>();
  for (const [client = "", text = ""] of sharedLines("cdnow_sample_transactions.csv")) {
    const on = readIsoDay(text)!;
    if (on > (last.get(client) ?? -Infinity)) last.set(client, on);
  }

  it.each([
    [30, 2219],
    [90, 2058],
    [180, 1843],
    [365, 1545],
  ])("from day %d: %d", (fromDay, dormant) => {
    const found = dormantRate(last.values(), asOf, fromDay);
    expect([found.dormant, found.everArrived]).toEqual([dormant, 2357]);
  });
});
