import type { FunnelLineView, StepView } from "../../workflow/results/funnelView";

/** Where a step stands beside what is usual. */
export type UsualStanding = "yes" | "low" | "high" | "open";

/**
 * Whether a step of a week is as usual.
 *
 * A week that is not settled yet is open: an arrival may still be credited to it. Other cuts than
 * weeks are not judged, and neither is anything without a usual range.
 *
 * @param isWeek - whether the line is a week
 */
export function usualStanding(
  { isClosed }: Pick<FunnelLineView, "isClosed">,
  { share, usual, signal }: Pick<StepView, "share" | "usual" | "signal">,
  isWeek: boolean,
): UsualStanding | undefined {
  if (!isWeek || share === undefined || usual === undefined) return undefined;
  if (!isClosed) return "open";
  if (signal === undefined || signal === "watch") return "yes";
  return share < (usual.low + usual.high) / 2 ? "low" : "high";
}
