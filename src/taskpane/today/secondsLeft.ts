import type { JobProgress } from "../../workflow/jobs/takeIn";

/** Below this nobody needs to be told how long reading takes. */
const worthSayingFromSeconds = 3;

/**
 * How long reading will go on at the pace it has kept so far.
 *
 * @param progress - where the job is
 * @param seconds - since it began
 * @returns whole seconds, rounded up to five; `undefined` while it cannot be told, is short, or
 * when reading is over
 */
export function secondsLeft({ step, doneShare }: JobProgress, seconds: number): number | undefined {
  if (step !== "reading" || doneShare <= 0 || seconds < worthSayingFromSeconds) return undefined;
  const left = (seconds / doneShare) * (1 - doneShare);
  return left < worthSayingFromSeconds ? undefined : Math.ceil(left / 5) * 5;
}
