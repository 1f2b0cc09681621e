import { dayParts, weekday, type Day } from "../calendar/day";
import { isTooFew } from "./isTooFew";
import type { CallResults } from "./callResults";
import { funnelStages, type FunnelStage, type FunnelWeeks } from "./funnelCharts";

/** How far the calls of one group got (R1). */
export interface FunnelLine {
  /** What the calls have in common: see `funnelKey`. */
  readonly key: number;
  readonly counts: Readonly<Record<FunnelStage, number>>;
  readonly cents: number;
  /** Clients who bought, each counted once, and what each brought on average. */
  readonly buyers: number;
  readonly centsPerBuyer: number | undefined;
  /** False while the latest of its calls may still be credited with something. */
  readonly isClosed: boolean;
  /** True where there are too few calls to compare it with others. */
  readonly isSmall: boolean;
}

/** What calls are put together by. */
export type FunnelBy = "day" | "week" | "month" | "caller" | "reason" | "script";

/**
 * Adds the calls up: how many there were, how many got to each stage, and what they brought (R1).
 *
 * A closed line never changes: all that can be credited to its calls has happened.
 *
 * @param calls - every call with what came of it
 * @param by - what one line is of
 * @returns lines in the order of their keys
 * @source rule R1 (document 001)
 *
 * @example
 * funnel({ client: [3, 3], day: [10, 10], caller: [0, 0], reason: [1, 2], stage: [0, 5], cents: [0, 900], isClosed: [1, 1] }, "caller")[0].counts // => { calls: 2, reached: 1, engaged: 1, booked: 1, arrived: 1, bought: 1 }
 */
export function funnel(calls: CallResults, by: FunnelBy): readonly FunnelLine[] {
  const lines = new Map<number, Line>();
  for (let call = 0; call < calls.client.length; call++) {
    const key = funnelKey(calls, by, call);
    const line = lines.get(key) ?? emptyLine(key);
    lines.set(key, line);
    const stage = calls.stage[call] ?? 0;
    for (const [place, name] of funnelStages.entries()) if (place <= stage) line.counts[name]++;
    line.cents += calls.cents[call] ?? 0;
    line.isClosed &&= calls.isClosed[call] === 1;
    if (stage === funnelStages.length - 1) line.buyers.add(calls.client[call] ?? NaN);
  }
  return [...lines.values()]
    .sort((one, other) => one.key - other.key)
    .map(({ buyers, ...line }) => ({
      ...line,
      buyers: buyers.size,
      centsPerBuyer: buyers.size === 0 ? undefined : line.cents / buyers.size,
      isSmall: isTooFew(line.counts.calls),
    }));
}

/**
 * Lays closed weeks out for the control charts, from the first week with a call to the last closed
 * one; a week without calls stands as one of none.
 *
 * @param weeks - lines by week, in order
 */
export function funnelWeeks(weeks: readonly FunnelLine[]): FunnelWeeks {
  const closed = weeks.filter(({ isClosed }) => isClosed);
  const [first, last] = [closed[0]?.key, closed.at(-1)?.key];
  const columns = { calls: [], reached: [], engaged: [], booked: [], arrived: [], bought: [] };
  const told: Record<FunnelStage, number[]> = columns;
  if (first === undefined || last === undefined) return told;
  const byMonday = new Map(closed.map((line) => [line.key, line.counts]));
  for (let monday = first; monday <= last; monday += 7)
    for (const stage of funnelStages) told[stage].push(byMonday.get(monday)?.[stage] ?? 0);
  return told;
}

interface Line {
  readonly key: number;
  readonly counts: Record<FunnelStage, number>;
  cents: number;
  readonly buyers: Set<number>;
  isClosed: boolean;
}

function emptyLine(key: number): Line {
  const counts = { calls: 0, reached: 0, engaged: 0, booked: 0, arrived: 0, bought: 0 };
  return { key, counts, cents: 0, buyers: new Set(), isClosed: true };
}

/**
 * What a call is put with: its day, the Monday of its week, the first of its month, or the text index
 * of its caller, reason or script.
 *
 * @param call - its place in the columns
 * @source rule R1
 *
 * @example
 * funnelKey({ day: [day("2026-03-05")] }, "month", 0) // => day("2026-03-01")
 * funnelKey({ day: [day("2026-03-05")] }, "week", 0) // => day("2026-03-02")
 */
export function funnelKey(
  calls: Pick<CallResults, "day" | "caller" | "reason" | "script">,
  by: FunnelBy,
  call: number,
): number {
  if (by === "caller" || by === "reason" || by === "script") return calls[by][call] ?? NaN;
  const on = calls.day[call] ?? NaN;
  if (by === "day") return on;
  return by === "week" ? on - weekday(on as Day) + 1 : on - dayParts(on as Day).dayOfMonth + 1;
}
