import { funnelStages, type FunnelStage } from "../../core/results/funnelCharts";
import type { FunnelBy } from "../../core/results/funnel";
import type { FunnelGroup, FunnelResults } from "../../core/results/funnelResults";
import type { Result } from "../../core/result";
import type { Interval } from "../../core/statistics/interval";
import type { NotEnough } from "../../core/statistics/notEnough";
import { shareLimits } from "../../core/statistics/shareLimits";
import type { StageChart, StageSignal } from "../../core/statistics/stageChart";
import type { ClientLists, CountedClients } from "./clientLists";

/** One step of the funnel in one time. */
export interface StepView {
  readonly stage: FunnelStage;
  /** Calls that got here; the list names the clients, each once. */
  readonly calls: CountedClients;
  /** Clients who got to the step before and not here. */
  readonly lost: CountedClients;
  /** Of the step before; `undefined` of none, and for the first step. */
  readonly share: number | undefined;
  /** Between which shares so many calls usually lie; `undefined` while nothing is usual yet. */
  readonly usual: Interval | undefined;
  readonly signal: StageSignal | undefined;
}

/** The calls of a week, a month, a caller or a reason. */
export interface FunnelLineView {
  /** A day's number for a week or month; else a number of the name. */
  readonly key: number;
  readonly name: string | undefined;
  readonly steps: readonly StepView[];
  readonly cents: number;
  readonly buyers: number;
  readonly centsPerBuyer: number | undefined;
  readonly isClosed: boolean;
  readonly isSmall: boolean;
}

/** The week by week shares of one step, against the clinic's own usual weeks (R1). */
export interface ControlChartView {
  readonly stage: FunnelStage;
  readonly among: FunnelStage;
  readonly told: Result<ControlWeeks, NotEnough>;
}

export interface ControlWeeks {
  readonly usualShare: number;
  readonly usualInterval: Interval;
  readonly weeks: readonly {
    /** Its Monday. */
    readonly on: number;
    readonly hits: number;
    readonly trials: number;
    readonly share: number | undefined;
    readonly limits: Interval | undefined;
    readonly signal: StageSignal | undefined;
  }[];
}

/** From call to purchase (R1, R2), as the Results tab and sheet show it. */
export interface FunnelView {
  readonly by: Readonly<Record<FunnelBy, readonly FunnelLineView[]>>;
  readonly charts: readonly ControlChartView[];
  readonly frozenWeeks: number;
  readonly creditedWithinDays: number;
  /** Dormant clients who came back after a call, and what they brought. */
  readonly broughtBack: CountedClients;
  readonly broughtBackCents: number;
}

const cuts = ["day", "week", "month", "caller", "reason", "script"] as const;

/** Older days are in their weeks. */
const daysShown = 31;
const weekDays = 7;

export function funnelView(
  results: FunnelResults,
  asked: { readonly frozenWeeks: number; readonly creditedWithinDays: number },
  lists: ClientLists,
): FunnelView {
  const { charts, chartsFrom = 0, broughtBack } = results;
  const line = (group: FunnelGroup, by: FunnelBy): FunnelLineView => {
    const { key, name, cents, buyers, centsPerBuyer, isClosed, isSmall } = group;
    const week = by === "week" ? (key - chartsFrom) / weekDays : undefined;
    const steps = funnelStages.map((stage, place) =>
      stepView(group, place, { charts, week, lists, stage }),
    );
    return { key, name, steps, cents, buyers, centsPerBuyer, isClosed, isSmall };
  };
  const by = Object.fromEntries(
    cuts.map((cut) => {
      const groups = cut === "day" ? results.by.day.slice(-daysShown) : results.by[cut];
      return [cut, groups.map((group) => line(group, cut))];
    }),
  ) as unknown as FunnelView["by"];
  const weeks = new Map(results.by.week.map(({ key, counts }) => [key, counts]));
  return {
    ...asked,
    by,
    charts: charts.map(({ stage, among, chart }) => ({
      stage,
      among,
      told: chart.ok
        ? { ok: true, value: controlWeeks(chart.value, { stage, among, chartsFrom, weeks }) }
        : chart,
    })),
    broughtBack: lists.keep(broughtBack.map(({ client }) => client)),
    broughtBackCents: broughtBack.reduce((sum, { cents }) => sum + cents, 0),
  };
}

interface StepAsked {
  readonly stage: FunnelStage;
  readonly charts: FunnelResults["charts"];
  /** Place of the week in the charts; `undefined` for other cuts. */
  readonly week: number | undefined;
  readonly lists: ClientLists;
}

function stepView(group: FunnelGroup, place: number, asked: StepAsked): StepView {
  const { stage, charts, week, lists } = asked;
  const before = funnelStages[place - 1];
  const calls = lists.keep(group.clients[stage], group.counts[stage]);
  if (before === undefined)
    return {
      stage,
      calls,
      lost: lists.keep([]),
      share: undefined,
      usual: undefined,
      signal: undefined,
    };
  const trials = group.counts[before];
  const chart = charts.find((one) => one.stage === stage)?.chart;
  const told = chart?.ok === true ? chart.value : undefined;
  const here = new Set(group.clients[stage]);
  return {
    stage,
    calls,
    lost: lists.keep(group.clients[before].filter((client) => !here.has(client))),
    share: trials === 0 ? undefined : group.counts[stage] / trials,
    usual: told === undefined || trials === 0 ? undefined : usualFor(told, trials),
    signal: week === undefined ? undefined : told?.weeks[week]?.signal,
  };
}

/** Limits for so many trials, as wide as those of the charts. */
function usualFor({ usualShare, widened }: StageChart, trials: number): Interval {
  return shareLimits(usualShare, trials / widened ** 2);
}

interface ControlAsked {
  readonly stage: FunnelStage;
  readonly among: FunnelStage;
  readonly chartsFrom: number;
  /** By Monday; a week without a call has none. */
  readonly weeks: ReadonlyMap<number, FunnelGroup["counts"]>;
}

function controlWeeks(chart: StageChart, asked: ControlAsked): ControlWeeks {
  const { usualShare, usualInterval, weeks } = chart;
  const { stage, among, chartsFrom } = asked;
  return {
    usualShare,
    usualInterval,
    weeks: weeks.map(({ share, limits, signal }, place) => {
      const on = chartsFrom + weekDays * place;
      const counts = asked.weeks.get(on);
      const [hits, trials] = counts === undefined ? [0, 0] : [counts[stage], counts[among]];
      return { on, hits, trials, share, limits, signal };
    }),
  };
}
