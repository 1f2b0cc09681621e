import { ok, refused, type Result } from "../result";
import { evidenceNeeded } from "../statistics/evidenceNeeded";
import { notEnough, type NotEnough } from "../statistics/notEnough";
import { chanceBack, type ShareBack } from "../statistics/shareBack";
import type { SurvivalCurve } from "../statistics/survivalCurve";
import { survivalOn } from "../statistics/survivalOn";

/**
 * The chance that a client so long away returns within so many days, from the clinic's own curve.
 *
 * "Of clients away as long as she is, so many came back in the next 90 days" says no more than that:
 * it knows her days away and nothing else of her. Never told beyond the last day to which ten clients
 * were watched.
 *
 * @param curve - the curve of the clinic's gaps
 * @param daysAway - whole days since her last visit
 * @param withinDays - further days
 * @returns the chance; `NOT_ENOUGH` for a curve of too few gaps or returns, or too far ahead
 * @source Kaplan & Meier 1958: 1 − S(t + h) ÷ S(t)
 *
 * @example
 * returnChance({ clients: 29, returns: 12, days: [], atRisk: [], returnsOn: [], censoredOn: [], stillAway: [], greenwood: [] }, 120, 90) // => refused({ code: "NOT_ENOUGH", counted: "clients", found: 29, needed: 30 })
 */
export function returnChance(
  curve: SurvivalCurve,
  daysAway: number,
  withinDays: number,
): Result<ShareBack, NotEnough> {
  const { clients, returns } = evidenceNeeded.curve;
  if (curve.clients < clients) return refused(notEnough("clients", curve.clients, clients));
  if (curve.returns < returns) return refused(notEnough("returns", curve.returns, returns));
  const watched = survivalOn(curve, daysAway + withinDays).atRisk;
  const chance = chanceBack(curve, daysAway, withinDays);
  if (chance === undefined || watched < evidenceNeeded.atRisk)
    return refused(notEnough("clients", watched, evidenceNeeded.atRisk));
  return ok(chance);
}
