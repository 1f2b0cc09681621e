import { noDay, type Day } from "../calendar/day";
import type { MatchedRecords } from "../clients/clientBook";
import { callOutcomes, codeAt, type CallOutcome } from "../clients/codes";
import { noText } from "../clients/columns";
import { outcomeKind } from "../clients/outcomeKind";
import { funnelStages, type FunnelStage } from "./funnelCharts";

/** Every logged call up to a day, in columns, client by client. */
export interface LoggedCalls {
  readonly client: Int32Array;
  readonly day: Int32Array;
  /** Text indexes; `noText` where the log does not say. */
  readonly caller: Int32Array;
  readonly reason: Int32Array;
  /** How far it got: a place in `funnelStages`. */
  readonly stage: Uint8Array;
}

const stageOf = (stage: FunnelStage): number => funnelStages.indexOf(stage);

/** She took it further than hearing it. */
const engaged: ReadonlySet<CallOutcome | undefined> = new Set([
  "considering",
  "callback",
  "moved_to_wechat",
] as const);

/**
 * Lays the clinic's call log out as columns, with how far each call got by its own outcome.
 *
 * @param matched - the records, each row with its client
 * @param asOf - a call dated later has not happened yet; one without a day is left out
 * @source rules O1, R1
 */
export function loggedCalls({ records, rows }: MatchedRecords, asOf: Day): LoggedCalls {
  const { callDate, caller, callType, callOutcome } = records.calls?.fields ?? {};
  const { start, rows: rowIndexes } = rows.calls ?? { start: [], rows: [] };
  const found = { client: [], day: [], caller: [], reason: [], stage: [] } as Record<
    "client" | "day" | "caller" | "reason" | "stage",
    number[]
  >;
  for (let client = 0; client + 1 < start.length; client++)
    for (let place = start[client] ?? 0; place < (start[client + 1] ?? 0); place++) {
      const rowIndex = rowIndexes[place] ?? NaN;
      const on = callDate?.[rowIndex] ?? noDay;
      if (on === noDay || on > asOf) continue;
      found.client.push(client);
      found.day.push(on);
      found.caller.push(caller?.[rowIndex] ?? noText);
      found.reason.push(callType?.[rowIndex] ?? noText);
      found.stage.push(stageSaid(codeAt(callOutcomes, callOutcome, rowIndex)));
    }
  return {
    client: Int32Array.from(found.client),
    day: Int32Array.from(found.day),
    caller: Int32Array.from(found.caller),
    reason: Int32Array.from(found.reason),
    stage: Uint8Array.from(found.stage),
  };
}

/** How far the log itself says the call got. */
function stageSaid(outcome: CallOutcome | undefined): number {
  if (outcome === "appointment") return stageOf("booked");
  if (engaged.has(outcome)) return stageOf("engaged");
  return outcomeKind(outcome) === "reached" ? stageOf("reached") : 0;
}
