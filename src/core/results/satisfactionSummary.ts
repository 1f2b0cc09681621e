import { ok, refused, type Result } from "../result";
import { evidenceNeeded } from "../statistics/evidenceNeeded";
import type { Interval } from "../statistics/interval";
import { meanInterval, type MeanEstimate } from "../statistics/meanInterval";
import { notEnough, type NotEnough } from "../statistics/notEnough";
import { wilsonInterval, type Count } from "../statistics/wilsonInterval";

/** Answers in columns: what a client hoped for and what she found, on one scale. */
export interface AnswerColumns {
  /** `NaN` where nobody asked. */
  readonly hoped: ArrayLike<number>;
  readonly found: ArrayLike<number>;
}

/** How far experience met hope over a group of clients. */
export interface SatisfactionSummary {
  /** Mean of found − hoped over clients who answered both, with its interval. */
  readonly gap: MeanEstimate;
  /** Clients who found as much as they hoped for or more. */
  readonly met: Count;
  readonly metInterval: Interval | undefined;
}

/**
 * Tells how far what clients found met what they hoped for (R5), with how sure that is.
 *
 * Only clients who answered both questions count.
 *
 * @param answers - the two columns, of equal length
 * @returns the summary; `NOT_ENOUGH` under ten clients with both answers
 * @source document 003; intervals: Student 1908, Wilson 1927
 *
 * @example
 * satisfactionSummary({ hoped: [4, NaN], found: [5, 3] }) // => refused({ code: "NOT_ENOUGH", counted: "answers", found: 1, needed: 10 })
 */
export function satisfactionSummary({
  hoped,
  found,
}: AnswerColumns): Result<SatisfactionSummary, NotEnough> {
  const gaps = Array.from(hoped, (hope, client) => (found[client] ?? NaN) - hope);
  const known = gaps.filter((gap) => !Number.isNaN(gap));
  const gap = meanInterval(known);
  if (gap === undefined || gap.count < evidenceNeeded.answers)
    return refused(notEnough("answers", known.length, evidenceNeeded.answers));
  const met = { hits: known.filter((one) => one >= 0).length, trials: known.length };
  return ok({ gap, met, metInterval: wilsonInterval(met) });
}
