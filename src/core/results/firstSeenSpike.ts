import { noDay } from "../calendar/day";
import { ok, refused, type Result } from "../result";
import { notEnough, type NotEnough } from "../statistics/notEnough";
import { quantile } from "../statistics/quantile";

/** Whether the file begins in the middle of the clinic's life. */
export interface FirstSeenSpike {
  /** Clients seen first in the file's first 30 days. */
  readonly atStart: number;
  /** The middle count of the later stretches of 30 days. */
  readonly usual: number;
  /** True when the start has so many more that most of them were clients before. */
  readonly isSpiked: boolean;
}

const stretchDays = 30;
/** Stretches after the first that make a usual one. */
const stretchesNeeded = 3;
const spikedFromTimes = 2;

/**
 * Tells whether many clients "first seen" at the start of the file were clients long before it.
 *
 * Their first deal in the file is not their first ever, and they come back sooner than first-timers:
 * a curve with them in it is too good. Stretches of 30 days, as months differ in length; the last,
 * unfinished one is left out.
 *
 * @param firstOn - day of each client's first deal; `noDay` for none
 * @param asOf - last day of the file
 * @returns the two counts; `NOT_ENOUGH` under four finished stretches
 * @source left truncation: Klein & Moeschberger 2003, Survival Analysis, section 3.4
 *
 * @example
 * firstSeenSpike([0, 1, 2, 3, 35, 66, 95], 120) // => ok({ atStart: 4, usual: 1, isSpiked: true })
 * firstSeenSpike([0, 35], 70) // => refused({ code: "NOT_ENOUGH", counted: "days", found: 71, needed: 120 })
 */
export function firstSeenSpike(
  firstOn: ArrayLike<number>,
  asOf: number,
): Result<FirstSeenSpike, NotEnough> {
  const days = Array.from(firstOn).filter((on) => on !== noDay && on <= asOf);
  const start = days.reduce((earliest, on) => Math.min(earliest, on), asOf + 1);
  const known = asOf - start + 1;
  const needed = (1 + stretchesNeeded) * stretchDays;
  if (known < needed) return refused(notEnough("days", known, needed));
  const counts = new Int32Array(Math.floor(known / stretchDays));
  for (const on of days) {
    const stretch = Math.floor((on - start) / stretchDays);
    if (stretch < counts.length) counts[stretch] = (counts[stretch] ?? 0) + 1;
  }
  const atStart = counts[0] ?? 0;
  const usual = quantile(counts.slice(1).sort(), 0.5) ?? 0;
  return ok({ atStart, usual, isSpiked: atStart >= spikedFromTimes * Math.max(1, usual) });
}
