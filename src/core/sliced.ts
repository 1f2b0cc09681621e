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

/** Rows of a table, and clients with all that is theirs, that take a few milliseconds. */
export const rowsASlice = 4_096;
export const clientsASlice = 2_048;
