import { noDay, type Day } from "../calendar/day";
import type { MatchedRecords } from "../clients/clientBook";
import { callOutcomes, codeAt, type CallOutcome } from "../clients/codes";
import { noText } from "../clients/columns";
import { rowsOf } from "../calling/rowsOf";
import { compareTexts } from "../compareTexts";
import { outcomeKind } from "../clients/outcomeKind";
import type { ClinicActs } from "./clinicActs";
import { dealDays } from "./dealDays";
import { funnelStages, type FunnelStage } from "./funnelCharts";
import { lastTouch } from "./lastTouch";

/** Every logged call up to a day and what came of it, in columns, client by client. */
export interface CallResults {
  readonly client: Int32Array;
  readonly day: Int32Array;
  /** Text indexes; `noText` where the log does not say. */
  readonly caller: Int32Array;
  readonly reason: Int32Array;
  readonly script: Int32Array;
  /** How far it got: a place in `funnelStages`. */
  readonly stage: Uint8Array;
  /** Money of the deals credited to it. */
  readonly cents: Float64Array;
  /** 1 where its days of credit are over: nothing can change any more. */
  readonly isClosed: Uint8Array;
}

const stageOf = (stage: FunnelStage): number => funnelStages.indexOf(stage);

/** She took it further than hearing it. */
const engaged: ReadonlySet<CallOutcome | undefined> = new Set([
  "considering",
  "callback",
  "moved_to_wechat",
] as const);

/**
 * Follows every call to what came of it: reached, engaged, booked, arrived, bought (R1, R2).
 *
 * Arrivals and deals are credited to the last call that reached her in the days before, whatever was
 * ticked. Who got further counts for the stages before too: an arrival nobody noted a booking for
 * was booked somewhere. A call without a day is left out.
 *
 * @param matched - the records, each row with its client
 * @param acts - what clients did, up to the same day
 * @param asked - the day asked about, and how long after a call something is credited to it
 * @source rules R1, R2
 */
export function callResults(
  matched: MatchedRecords,
  acts: ClinicActs,
  { asOf, withinDays }: { readonly asOf: Day; readonly withinDays: number },
): CallResults {
  const calls = loggedCalls(matched, asOf);
  const reached = Array.from(calls.client.keys()).filter((call) => (calls.stage[call] ?? 0) > 0);
  const touches = {
    client: reached.map((call) => calls.client[call] ?? NaN),
    day: reached.map((call) => calls.day[call] ?? NaN),
  };
  const cents = new Float64Array(calls.client.length);
  const advance = (call: number, stage: number): void => {
    calls.stage[call] = Math.max(calls.stage[call] ?? 0, stage);
  };
  for (const touch of lastTouch(touches, acts.arrivals, withinDays))
    if (touch >= 0) advance(reached[touch] ?? NaN, stageOf("arrived"));
  const bought = dealDays(acts.deals, asOf).filter((deal) => !(deal.cents <= 0));
  const columns = {
    client: bought.map(({ client }) => client),
    day: bought.map(({ day }) => day),
  };
  lastTouch(touches, columns, withinDays).forEach((touch, deal) => {
    const call = reached[touch];
    if (call === undefined) return;
    advance(call, stageOf("bought"));
    const known = bought[deal]?.cents ?? NaN;
    if (!Number.isNaN(known)) cents[call] = (cents[call] ?? 0) + known;
  });
  const isClosed = Uint8Array.from(calls.day, (on) => (on + withinDays <= asOf ? 1 : 0));
  return { ...calls, cents, isClosed };
}

interface LoggedCall {
  readonly client: number;
  readonly day: number;
  readonly caller: number;
  readonly reason: number;
  readonly script: number;
  readonly stage: number;
}

/**
 * Client by client and in order of days. Of one day's calls the one that got further stands later,
 * as a log keeps no hours; then by their words, whatever the order of rows (G14).
 */
function loggedCalls(
  { records, rows, book }: MatchedRecords,
  asOf: Day,
): Omit<CallResults, "cents" | "isClosed"> {
  const { callDate, caller, callType, script, callOutcome } = records.calls?.fields ?? {};
  const { texts } = records;
  const byWords = (one: number, other: number) => compareTexts(texts[one], texts[other]);
  const calls: LoggedCall[] = [];
  for (let client = 0; client < book.count; client++) {
    const own: LoggedCall[] = [];
    for (const rowIndex of rowsOf(rows.calls, client)) {
      const day = callDate?.[rowIndex] ?? noDay;
      if (day === noDay || day > asOf) continue;
      const stage = stageSaid(codeAt(callOutcomes, callOutcome, rowIndex));
      const [by, reason] = [caller?.[rowIndex] ?? noText, callType?.[rowIndex] ?? noText];
      const said = script?.[rowIndex] ?? noText;
      own.push({ client, day, caller: by, reason, script: said, stage });
    }
    own.sort(
      (one, other) =>
        one.day - other.day ||
        one.stage - other.stage ||
        byWords(one.caller, other.caller) ||
        byWords(one.reason, other.reason) ||
        byWords(one.script, other.script),
    );
    calls.push(...own);
  }
  return {
    client: Int32Array.from(calls, ({ client }) => client),
    day: Int32Array.from(calls, ({ day }) => day),
    caller: Int32Array.from(calls, (call) => call.caller),
    reason: Int32Array.from(calls, ({ reason }) => reason),
    script: Int32Array.from(calls, (call) => call.script),
    stage: Uint8Array.from(calls, ({ stage }) => stage),
  };
}

/** How far the log itself says the call got. */
function stageSaid(outcome: CallOutcome | undefined): number {
  if (outcome === "appointment") return stageOf("booked");
  if (engaged.has(outcome)) return stageOf("engaged");
  return outcomeKind(outcome) === "reached" ? stageOf("reached") : 0;
}
