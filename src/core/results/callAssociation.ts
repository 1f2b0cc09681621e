import type { CalledBack } from "../calling/ranking/calledBack";
import { ok, refused, type Result } from "../result";
import { evidenceNeeded } from "../statistics/evidenceNeeded";
import type { Interval } from "../statistics/interval";
import { notEnough, type NotEnough } from "../statistics/notEnough";
import { wilsonInterval } from "../statistics/wilsonInterval";

/** How many came after a call, beside how many such clients come anyway. */
export interface CallAssociation {
  readonly calls: number;
  readonly called: readonly number[];
  readonly back: readonly number[];
  readonly backCalls: number;
  readonly backShare: number;
  /** The share who would have come by themselves, from the clinic's own curves. */
  readonly anywayShare: number;
  /** The one less the other, with the interval of the first. */
  readonly moreShare: number;
  readonly interval: Interval | undefined;
}

/**
 * Estimates what calls add where nobody was held out: an association and no proof, as callers may have
 * called those who were coming anyway (R2).
 *
 * @param calls - first calls of absences, whether or not anybody answered
 * @returns the estimate; `NOT_ENOUGH` under 100 such calls or 10 arrivals after them
 * @source rule R2; observed less expected, Kaplan & Meier 1958 (expected), Wilson 1927 (interval)
 *
 * @example
 * callAssociation([]) // => refused({ code: "NOT_ENOUGH", counted: "trials", found: 0, needed: 100 })
 */
export function callAssociation(calls: readonly CalledBack[]): Result<CallAssociation, NotEnough> {
  const needed = evidenceNeeded.callLift;
  const back = calls.filter(({ isBack }) => isBack);
  if (calls.length < needed.calls) return refused(notEnough("trials", calls.length, needed.calls));
  if (back.length < needed.returns)
    return refused(notEnough("returns", back.length, needed.returns));
  const anywayShare = calls.reduce((sum, { anyway }) => sum + anyway, 0) / calls.length;
  const backShare = back.length / calls.length;
  const interval = wilsonInterval({ hits: back.length, trials: calls.length });
  return ok({
    calls: calls.length,
    called: clientsOf(calls),
    back: clientsOf(back),
    backCalls: back.length,
    backShare,
    anywayShare,
    moreShare: backShare - anywayShare,
    interval: interval && {
      low: interval.low - anywayShare,
      high: interval.high - anywayShare,
    },
  });
}

function clientsOf(calls: readonly CalledBack[]): readonly number[] {
  return [...new Set(calls.map(({ client }) => client))];
}
