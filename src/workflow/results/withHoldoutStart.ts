import { addMonths } from "../../core/calendar/addMonths";
import { addDays, dayParts, type Day } from "../../core/calendar/day";
import { withPolicyChanges, type PolicyChanges } from "../policyChanges";
import { withPolicyValue } from "../policyValue";
import type { Settings } from "../settings";

/**
 * Changes of the policy, with the first month that can prove anything where the share held out by lot
 * is a new one.
 *
 * In earlier months others were held out or nobody was, and part of the running one has been called.
 *
 * @param settings - as they are kept
 * @param changes - as they will be
 * @param asOf - day on which they change
 * @source rule R2
 */
export function withHoldoutStart(
  settings: Settings,
  changes: PolicyChanges,
  asOf: Day,
): PolicyChanges {
  const before = withPolicyChanges(settings.thresholds ?? {}).results.holdoutShare;
  const share = withPolicyChanges(changes).results.holdoutShare;
  if (share === before || share === 0) return changes;
  const first = addDays(asOf, 1 - dayParts(asOf).dayOfMonth);
  return withPolicyValue(changes, "results.holdoutFrom", addMonths(first, 1));
}
