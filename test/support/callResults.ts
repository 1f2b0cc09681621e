import { funnelStages, type FunnelStage } from "../../src/core/results/funnelCharts";
import type { CallResults } from "../../src/core/results/callResults";
import { day } from "./day";

/** One call as a test tells it; what is left out is client 0, caller 0, reason 0, script 0 and "calls". */
export interface ToldCall {
  readonly on: string;
  readonly client?: number;
  readonly caller?: number;
  readonly reason?: number;
  readonly script?: number;
  readonly stage?: FunnelStage;
  readonly cents?: number;
  readonly isOpen?: boolean;
}

/** Calls with what came of them, in columns. */
export function callResultsOf(calls: readonly ToldCall[]): CallResults {
  return {
    client: Int32Array.from(calls, ({ client }) => client ?? 0),
    day: Int32Array.from(calls, ({ on }) => day(on)),
    caller: Int32Array.from(calls, ({ caller }) => caller ?? 0),
    reason: Int32Array.from(calls, ({ reason }) => reason ?? 0),
    script: Int32Array.from(calls, ({ script }) => script ?? 0),
    stage: Uint8Array.from(calls, ({ stage }) => funnelStages.indexOf(stage ?? "calls")),
    cents: Float64Array.from(calls, ({ cents }) => cents ?? 0),
    isClosed: Uint8Array.from(calls, ({ isOpen }) => (isOpen === true ? 0 : 1)),
  };
}
