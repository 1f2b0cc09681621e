import type { Policy } from "../policy/policy";
import type { NamedTreatment } from "./treatmentBook";

/**
 * The last day after a treatment on which any rule still asks about it: its touch-up, its usual
 * interval and the days after it, her rhythm while she is not dormant; an implant for ever.
 *
 * @returns days after the treatment
 * @source rules C1 `touch_up`, `retreat_due`, `implant_2y`; D4
 *
 * @example
 * lastDayOfInterest({ isImplant: false, timing: { repeatDays: { fromDay: 90, toDay: 180 } } }, { dormancy, reasons }) // => 240
 * lastDayOfInterest({ isImplant: false, timing: {} }, { dormancy, reasons }) // => 90
 */
export function lastDayOfInterest(
  { isImplant, timing }: Pick<NamedTreatment, "isImplant" | "timing">,
  { dormancy, reasons }: Pick<Policy, "dormancy" | "reasons">,
): number {
  if (isImplant) return Infinity;
  const { repeatDays, touchUpDays } = timing;
  const repeatedTo = repeatDays === undefined ? 0 : repeatDays.toDay + reasons.repeatLateDays;
  return Math.max(touchUpDays?.toDay ?? 0, repeatedTo, dormancy.dormantFromDay);
}
