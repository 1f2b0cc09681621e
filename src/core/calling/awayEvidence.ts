import type { Evidence } from "./evidence";
import type { ClientCase } from "./clientCase";

/** "last visit 2026-07-02, 142 days", or that she was never here. */
export function awayEvidence({ lastArrivalOn, daysAway }: ClientCase): readonly Evidence[] {
  if (lastArrivalOn === undefined || daysAway === undefined) return [{ code: "neverArrived" }];
  return [{ code: "lastArrival", on: lastArrivalOn, daysAway }];
}
