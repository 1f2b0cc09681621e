/**
 * Work that can be done in slices: it yields wherever whoever does it may stop for a moment, and
 * returns what came of it. It neither knows nor asks the time.
 */
export type Sliced<Answer> = Generator<undefined, Answer, undefined>;

/** Does sliced work in one go. */
export function allAtOnce<Answer>(work: Sliced<Answer>): Answer {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Does the same along a long list, slice by slice, and may pause after each. The loop over a slice
 * is the caller's: one in a generator is never compiled while it runs.
 *
 * @param work - told where a slice begins, and the place behind its last
 */
export function* eachSlice(
  length: number,
  slice: number,
  work: (from: number, to: number) => void,
): Sliced<void> {
  for (let from = 0; from < length; from += slice) {
    work(from, Math.min(from + slice, length));
    yield;
  }
}

/**
 * Rows of a table, and clients with all that is theirs, that take a millisecond or two, and a few
 * the first time, before the engine has compiled what it does with them.
 */
export const rowsASlice = 1_024;
export const clientsASlice = 256;
