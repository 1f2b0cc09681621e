import type { Result } from "../result";
import type { NotEnough } from "../statistics/notEnough";
import { stageChart, type StageChart } from "../statistics/stageChart";

/** The stages of R1 in their order: each is counted among those of the one before. */
export const funnelStages = ["calls", "reached", "engaged", "booked", "arrived", "bought"] as const;

export type FunnelStage = (typeof funnelStages)[number];

/** Week by week, how many clients got to each stage; absent where the clinic does not note it. */
export type FunnelWeeks = Partial<Readonly<Record<FunnelStage, ArrayLike<number>>>>;

/** A stage's chart, and the stage it is counted among. */
export interface FunnelChart {
  readonly stage: FunnelStage;
  readonly among: FunnelStage;
  readonly chart: Result<StageChart, NotEnough>;
}

/**
 * Watches each stage of the funnel against the clinic's own frozen weeks (R1).
 *
 * Stage by stage, never end to end: a fall in bookings is not hidden by a rise in calls. A stage not
 * noted is left out, and the next is counted among the last one noted.
 *
 * @param weeks - counts by week, in order of time, of equal length
 * @param baselineWeeks - the first weeks, frozen as the usual ones
 * @source Shewhart 1931; Roberts 1959 (see `stageChart`)
 *
 * @example
 * funnelCharts({ calls: [9], booked: [2] }, 12).map(({ stage, among }) => [stage, among]) // => [["booked", "calls"]]
 */
export function funnelCharts(weeks: FunnelWeeks, baselineWeeks: number): readonly FunnelChart[] {
  const noted = funnelStages.filter((stage) => weeks[stage] !== undefined);
  return noted.slice(1).map((stage, place) => {
    const among = noted[place] ?? stage;
    const chart = stageChart(
      { hits: weeks[stage] ?? [], trials: weeks[among] ?? [] },
      baselineWeeks,
    );
    return { stage, among, chart };
  });
}
