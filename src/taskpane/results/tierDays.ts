import type { DormancyPolicy } from "../../core/policy/dormancy";
import type { DormancyTier } from "../../core/retention/dormancyTier";

/**
 * The days away of each tier, as a table shows them.
 *
 * @example
 * tierDays({ sleepingFromDay: 30, dormantFromDay: 90, halfYearFromDay: 180, yearPlusFromDay: 365 }).sleeping // => "30–89"
 */
export function tierDays(ladder: DormancyPolicy): Readonly<Record<DormancyTier, string>> {
  const { sleepingFromDay, dormantFromDay, halfYearFromDay, yearPlusFromDay } = ladder;
  return {
    active: `< ${sleepingFromDay}`,
    sleeping: `${sleepingFromDay}–${dormantFromDay - 1}`,
    dormant: `${dormantFromDay}–${halfYearFromDay - 1}`,
    half_year: `${halfYearFromDay}–${yearPlusFromDay - 1}`,
    year_plus: `${yearPlusFromDay}+`,
    never_arrived: "",
  };
}
