import { compareTexts } from "../compareTexts";
import type { ReactivatedBy } from "../policy/results";
import type { VisitColumns } from "../statistics/visitOrder";
import type { CallResults } from "./callResults";
import { funnel, funnelKey, funnelWeeks, type FunnelBy, type FunnelLine } from "./funnel";
import { funnelCharts, funnelStages, type FunnelChart, type FunnelStage } from "./funnelCharts";
import { reactivated } from "./reactivated";

/** A line of the funnel with the clients who got to each of its stages. */
export interface FunnelGroup extends FunnelLine {
  /** The caller, reason or script; `undefined` where the log does not say, and for a day, week or month. */
  readonly name: string | undefined;
  readonly clients: Readonly<Record<FunnelStage, readonly number[]>>;
}

/** A client who was away and came back after a call. */
export interface BroughtBack {
  readonly client: number;
  readonly calledOn: number;
  readonly caller: string | undefined;
  readonly reason: string | undefined;
  /** Money of the deals credited to the call. */
  readonly cents: number;
  /** False while more may still be credited to it. */
  readonly isClosed: boolean;
}

/** How far calls got, by every cut, and where a stage left its usual limits (R1, R2). */
export interface FunnelResults {
  readonly by: Readonly<Record<FunnelBy, readonly FunnelGroup[]>>;
  /** Closed weeks against the clinic's own frozen ones. */
  readonly charts: readonly FunnelChart[];
  /** First day of the charts' first week; `undefined` without a closed week. */
  readonly chartsFrom: number | undefined;
  readonly broughtBack: readonly BroughtBack[];
}

/** What the funnel is told from. */
export interface FunnelQuestion {
  readonly calls: CallResults;
  readonly arrivals: VisitColumns;
  readonly texts: readonly string[];
  readonly frozenWeeks: number;
  readonly reactivatedBy: ReactivatedBy;
  readonly dormantFromDay: number;
}

const cuts: readonly FunnelBy[] = ["day", "week", "month", "caller", "reason", "script"];
const namedCuts: ReadonlySet<FunnelBy> = new Set(["caller", "reason", "script"]);

/**
 * Tells what came of the calls, by time, caller and reason, with the clients behind every count.
 *
 * @source rules R1, R2 (documents 001, 004)
 *
 * @example
 * funnelResults({ calls: { client: [3], day: [10], caller: [0], reason: [1], script: [-1], stage: [1], cents: [0], isClosed: [1] }, arrivals: { client: [], day: [] }, texts: ["Li", "birthday"], frozenWeeks: 12, reactivatedBy: "arrival", dormantFromDay: 90 }).by.caller[0].clients.reached // => [3]
 */
export function funnelResults(question: FunnelQuestion): FunnelResults {
  const { calls, texts } = question;
  const grouped = (by: FunnelBy): readonly FunnelGroup[] => {
    const clients = clientsByStage(calls, by);
    const isNamed = namedCuts.has(by);
    const lines = funnel(calls, by).map((line) => ({
      ...line,
      name: isNamed ? texts[line.key] : undefined,
      clients: clients.get(line.key) ?? noClients(),
    }));
    return isNamed ? lines.sort((one, other) => compareTexts(one.name, other.name)) : lines;
  };
  const by = Object.fromEntries(cuts.map((one) => [one, grouped(one)])) as FunnelResults["by"];
  return {
    by,
    charts: funnelCharts(funnelWeeks(by.week), question.frozenWeeks),
    chartsFrom: by.week.find(({ isClosed }) => isClosed)?.key,
    broughtBack: broughtBack(question),
  };
}

function broughtBack({ calls, arrivals, texts, ...asked }: FunnelQuestion): readonly BroughtBack[] {
  const counted = { by: asked.reactivatedBy, fromDay: asked.dormantFromDay };
  return reactivated(calls, arrivals, counted).map((call) => ({
    client: calls.client[call] ?? NaN,
    calledOn: calls.day[call] ?? NaN,
    caller: texts[calls.caller[call] ?? -1],
    reason: texts[calls.reason[call] ?? -1],
    cents: calls.cents[call] ?? 0,
    isClosed: calls.isClosed[call] === 1,
  }));
}

function noClients(): Record<FunnelStage, number[]> {
  return { calls: [], reached: [], engaged: [], booked: [], arrived: [], bought: [] };
}

/** Each client once a line and stage. The calls stand client by client, so only the last is asked. */
function clientsByStage(
  calls: CallResults,
  by: FunnelBy,
): ReadonlyMap<number, Readonly<Record<FunnelStage, readonly number[]>>> {
  const found = new Map<number, Record<FunnelStage, number[]>>();
  for (const [call, client] of calls.client.entries()) {
    const key = funnelKey(calls, by, call);
    let own = found.get(key);
    if (own === undefined) found.set(key, (own = noClients()));
    const stage = calls.stage[call] ?? 0;
    for (const [place, name] of funnelStages.entries())
      if (place <= stage && own[name].at(-1) !== client) own[name].push(client);
  }
  return found;
}
