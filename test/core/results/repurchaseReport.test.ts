import { mostBackInterval, repurchaseReport } from "../../../src/core/results/repurchaseReport";
import { repurchaseByGroup } from "../../../src/core/results/repurchaseByGroup";
import { day } from "../../support/day";
import { fixture, fixtureLines } from "../../support/statistics/fixtures";
import { firstAndSecond, visitsOf } from "../../support/statistics/visits";

const { visits, treatments } = visitsOf(fixtureLines("synthA/synthA_visits.csv"));
const firsts = firstAndSecond(visits, day("2025-06-30"));
const times = {
  days: firsts.map(({ days }) => days),
  returned: firsts.map(({ returned }) => returned),
};

describe("repurchaseReport", () => {
  const report = repurchaseReport(times);

  it("tells both readings of 600 invented clients, apart", () => {
    if (!report.ok) throw new Error(report.problem.code);
    const { backBy, timing, clients, returns } = report.value;
    expect({ clients, returns }).toEqual({ clients: 600, returns: 350 });
    expect(backBy.map((told) => told.day)).toEqual([30, 60, 90, 180, 365]);
    expect(backBy[2]!.share).toBeCloseTo(0.38800582813, 10);
    expect(timing.mostBackByDay).toBe(110);
    expect(timing.closingDay).toBe(131);
  });

  it("leaves out days to which fewer than ten clients were watched", () => {
    const young = repurchaseReport({
      days: times.days.map((days) => Math.min(days, 100)),
      returned: times.days.map((days, client) => (days > 100 ? 0 : times.returned[client]!)),
    });
    expect(young.ok && young.value.backBy.map((told) => told.day)).toEqual([30, 60, 90]);
  });

  it("tells the chance of the next 90 days while ten clients were watched to their end", () => {
    if (!report.ok) throw new Error(report.problem.code);
    const { chances, backBy } = report.value;
    expect(chances.map((told) => [told.day, told.withinDays])).toEqual([
      [0, 90],
      [90, 90],
      [180, 90],
      [365, 90],
    ]);
    const [by90, by180] = [backBy[2]!.share, backBy[3]!.share];
    expect(chances[0]!.share).toBeCloseTo(by90, 12);
    expect(chances[1]!.share).toBeCloseTo(1 - (1 - by180) / (1 - by90), 12);
    const watched = { ...times, days: times.days.map((days) => Math.min(days, 179)) };
    const short = repurchaseReport({ ...watched, returned: watched.returned });
    expect(short.ok && short.value.chances.map((told) => told.day)).toEqual([0]);
  });

  it("greys a share whose interval is wide", () => {
    const few = repurchaseReport({
      days: times.days.slice(0, 60),
      returned: times.returned.slice(0, 60),
    });
    expect(few.ok && few.value.backBy.at(-1)!.isGrey).toBe(true);
    expect(report.ok && report.value.backBy.at(-1)!.isGrey).toBe(false);
  });

  it("has an interval around the day when most are back", () => {
    const interval = mostBackInterval(times, { draws: 100, seed: 1 })!;
    expect(interval.low).toBeLessThan(110);
    expect(interval.high).toBeGreaterThan(110);
  });
});

describe("repurchaseByGroup", () => {
  const { groups, rest, test } = repurchaseByGroup({
    ...times,
    group: firsts.map(({ treatment }) => treatment),
  });

  it("tells each treatment's own closing day", () => {
    const windows = fixture("synthA/expected-window.json") as {
      synthA_by_treatment: Record<string, { t_close: number }>;
    };
    const found = groups.map(({ group, report }): [string, number | undefined] => [
      treatments[group] ?? "",
      report.timing.closingDay,
    ]);
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(
        Object.entries(windows.synthA_by_treatment).map(([name, { t_close }]) => [name, t_close]),
      ),
    );
  });

  it("says that treatments differ", () => {
    expect(test!.degrees).toBe(7);
    expect(test!.chance).toBeLessThan(1e-15);
  });

  it("has nobody left over", () => {
    expect(rest.ok).toBe(false);
  });

  it("tells small groups and unknown ones together", () => {
    const group = firsts.map((_, client) => (client < 500 ? -1 : client));
    const found = repurchaseByGroup({ ...times, group });
    expect(found.groups).toEqual([]);
    expect(found.test).toBeUndefined();
    expect(found.rest.ok && found.rest.value.clients).toBe(600);
  });
});

describe("groups beside each other", () => {
  const clients = (took: number, count: number) =>
    Array.from({ length: count }, (_, client) => ({
      days: client < 48 ? took + client : 400,
      returned: client < 48 ? 1 : 0,
    }));
  const differing = (...paces: readonly number[]) => {
    const all = paces.flatMap((took, group) => clients(took, 60).map((own) => ({ ...own, group })));
    return repurchaseByGroup({
      days: all.map(({ days }) => days),
      returned: all.map(({ returned }) => returned),
      group: all.map(({ group }) => group),
    }).differing;
  };

  it.each<[string, readonly number[], number]>([
    ["alike", [20, 20, 20], 0],
    ["alike but for one", [20, 20, 220], 2],
    ["each at a pace of its own", [10, 120, 260], 3],
  ])("%s: %j have %i differing pairs", (_what, paces, pairs) => {
    expect(differing(...paces)).toHaveLength(pairs);
  });
});
