import type { Day } from "../core/calendar/day";
import { withPolicyChanges } from "./policyChanges";
import { keptPolicy, withPolicyValue } from "./policyValue";
import type { Settings } from "./settings";

/**
 * Settings that remember one day on which the shop is closed, or forget it.
 *
 * It must be remembered: the rules count open days, so that what was due on the closed day is still
 * due on the next open one. A weekday the shop never opens on stays as it is.
 *
 * @param on - the day meant
 */
export function withShopClosed(settings: Settings, on: Day, isClosed: boolean): Settings {
  const changes = settings.thresholds ?? {};
  const { closedOn } = withPolicyChanges(changes).shop;
  const others = closedOn.filter((day) => day !== on);
  const days = isClosed ? [...others, on].sort((one, other) => one - other) : others;
  return keptPolicy(settings, withPolicyValue(changes, "shop.closedOn", days));
}
