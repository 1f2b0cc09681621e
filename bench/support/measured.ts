/** What one measurement found, each in a process of its own. */
export interface Measured {
  /** One entry a repetition, in the order they were made. */
  readonly seconds: readonly number[];
  /** Highest resident memory of the process, in MB (1,000,000 bytes). */
  readonly peakMb: number;
  /** What the work found, so that two ways of doing it can be seen to agree. */
  readonly facts: Readonly<Record<string, number>>;
  /** Seconds and highest memory so far of each stage, where the work has stages. */
  readonly stages?: readonly Stage[];
}

export interface Stage {
  readonly name: string;
  readonly seconds: number;
  readonly peakMb: number;
}

/** The middle one, or the mean of the two middle ones. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  if (low === undefined || high === undefined) throw new RangeError("median: no numbers");
  return (low + high) / 2;
}

/** Highest resident memory of this process so far, in MB. */
export function peakMb(): number {
  return process.resourceUsage().maxRSS / 1000;
}

/** Runs the work so many times and keeps the seconds of each run and what the last one found. */
export function timed(
  repetitions: number,
  work: () => Readonly<Record<string, number>>,
): Pick<Measured, "seconds" | "facts"> {
  return timedApart(repetitions, work, (facts) => facts);
}

/** The same where the facts are drawn from what the work makes, once, after the clock. */
export function timedApart<Made>(
  repetitions: number,
  work: () => Made,
  factsOf: (made: Made) => Readonly<Record<string, number>>,
): Pick<Measured, "seconds" | "facts"> {
  const seconds: number[] = [];
  let facts: Readonly<Record<string, number>> = {};
  for (let repetition = 1; repetition <= repetitions; repetition++) {
    globalThis.gc?.();
    const start = performance.now();
    const made = work();
    seconds.push((performance.now() - start) / 1000);
    if (repetition === repetitions) facts = factsOf(made);
  }
  return { seconds, facts };
}
