/**
 * What is known of the lines (rows or columns) of a sheet, kept as runs of equal neighbours: a
 * hundred thousand filtered rows, or one wide column, take as little as they say.
 */
export interface LineRuns<Known> {
  /** What is known of one line; `undefined` when nothing is. */
  at(index: number): Known | undefined;
  /** Tells something of `count` lines, from what is known of each so far. */
  change(start: number, count: number, say: (known: Known | undefined) => Known | undefined): void;
  /** Puts `count` lines in that know what `known` says; those from `start` on move. */
  insert(start: number, count: number, known?: Known): void;
  /** Takes `count` lines out; those behind them move. */
  remove(start: number, count: number): void;
  /** The runs of which something is known, in order. */
  runs(): readonly LineRun<Known>[];
}

export interface LineRun<Known> {
  readonly start: number;
  /** First line that is not in the run. */
  readonly end: number;
  readonly known: Known;
}

/** @param limit - lines a sheet has; what is pushed beyond it is forgotten */
export function lineRuns<Known>(limit: number): LineRuns<Known> {
  let kept: LineRun<Known>[] = [];

  /** Index of the first run that ends behind a line. */
  function firstEndingAfter(line: number): number {
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((kept[middle]?.end ?? Infinity) > line) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Replaces the runs between two lines; equal neighbours become one. */
  function replace(start: number, end: number, inside: readonly LineRun<Known>[]): void {
    const from = Math.max(firstEndingAfter(start) - 1, 0);
    let until = from;
    const around: LineRun<Known>[] = [];
    const behind: LineRun<Known>[] = [];
    for (let run = kept[until]; run !== undefined && run.start <= end; run = kept[until]) {
      if (run.start < start) around.push({ ...run, end: Math.min(run.end, start) });
      if (run.end > end) behind.push({ ...run, start: Math.max(run.start, end) });
      until += 1;
    }
    kept.splice(from, until - from, ...joined([...around, ...inside, ...behind]));
  }

  return {
    at(index) {
      const run = kept[firstEndingAfter(index)];
      return run !== undefined && run.start <= index ? run.known : undefined;
    },
    change(start, count, say) {
      const end = Math.min(start + count, limit);
      const inside: LineRun<Known>[] = [];
      const tell = (from: number, to: number, before: Known | undefined) => {
        const known = from < to ? say(before) : undefined;
        if (known !== undefined) inside.push({ start: from, end: to, known });
      };
      let line = start;
      for (let index = firstEndingAfter(start); line < end; index += 1) {
        const run = kept[index];
        const next = Math.min(run?.start ?? end, end);
        if (next > line) tell(line, next, undefined);
        if (run === undefined || run.start >= end) break;
        tell(Math.max(line, run.start), Math.min(run.end, end), run.known);
        line = run.end;
      }
      replace(start, end, inside);
    },
    insert(start, count, known) {
      const moved = kept.flatMap((run) => pushedRun(run, start, count, limit));
      const fresh =
        known === undefined ? [] : [{ start, end: Math.min(start + count, limit), known }];
      kept = joined([...moved, ...fresh].sort((one, other) => one.start - other.start));
    },
    remove(start, count) {
      kept = joined(kept.flatMap((run) => pulledRun(run, start, count)));
    },
    runs: () => kept,
  };
}

function pushedRun<Known>(
  run: LineRun<Known>,
  start: number,
  count: number,
  limit: number,
): LineRun<Known>[] {
  const parts = [
    { ...run, end: Math.min(run.end, start) },
    {
      ...run,
      start: Math.max(run.start, start) + count,
      end: Math.min(run.end + count, limit),
    },
  ];
  return parts.filter((part) => part.start < part.end);
}

function pulledRun<Known>(run: LineRun<Known>, start: number, count: number): LineRun<Known>[] {
  const parts = [
    { ...run, end: Math.min(run.end, start) },
    { ...run, start: Math.max(run.start - count, start), end: run.end - count },
  ];
  return parts.filter((part) => part.start < part.end);
}

/** Joins neighbours that know the same thing (the same record, not an equal one). */
function joined<Known>(runs: readonly LineRun<Known>[]): LineRun<Known>[] {
  const result: LineRun<Known>[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last !== undefined && last.end === run.start && Object.is(last.known, run.known)) {
      result[result.length - 1] = { ...last, end: run.end };
    } else {
      result.push(run);
    }
  }
  return result;
}
