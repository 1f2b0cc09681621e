import type { HandoverPolicy } from "../policy/handover";
import type { Habits, Practice } from "./habits";

/** How well a colleague fits a client. Where nothing is known of either, nothing is held against her. */
export function colleagueFit(
  habits: Habits,
  { name, practice }: { readonly name: string; readonly practice: Practice | undefined },
  { weights }: HandoverPolicy,
): number {
  const { treatments, weekday, hour, staff } = habits;
  const shared = [...treatments.keys()].filter((id) => practice?.treatments.has(id)).length;
  const known = staff.has(name) ? weights.known : 0;
  const common = treatments.size === 0 ? 0 : (shared / treatments.size) * weights.treatments;
  const day = weekday !== undefined && practice?.weekdays.has(weekday) ? weights.weekday : 0;
  const time = hour !== undefined && practice?.hours.has(hour) ? weights.hour : 0;
  return known + common + day + time;
}
