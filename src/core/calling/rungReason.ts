import type { RungsPolicy } from "../policy/rungs";
import type { Reason } from "./callPlan";

/**
 * The reason a rung of the follow-up ladder is called under.
 *
 * @param rungDay - days after the treatment
 * @param rungs - the first day of each reason, included
 * @source rule C1, band 1 (document 000)
 *
 * @example
 * rungReason(1, { earlyFromDay: 2, midFromDay: 15, longFromDay: 91 }) // => "postop_d1"
 * rungReason(2, { earlyFromDay: 2, midFromDay: 15, longFromDay: 91 }) // => "postop_early"
 * rungReason(15, { earlyFromDay: 2, midFromDay: 15, longFromDay: 91 }) // => "postop_mid"
 * rungReason(91, { earlyFromDay: 2, midFromDay: 15, longFromDay: 91 }) // => "postop_long"
 */
export function rungReason(rungDay: number, rungs: RungsPolicy): Reason {
  if (rungDay < rungs.earlyFromDay) return "postop_d1";
  if (rungDay < rungs.midFromDay) return "postop_early";
  return rungDay < rungs.longFromDay ? "postop_mid" : "postop_long";
}
