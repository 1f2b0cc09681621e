/** Time as the adapter needs it; tests have their own, so that nothing waits. */
export interface HostClock {
  /** Milliseconds from any beginning. */
  now(): number;
  /** Does something later. @returns what calls it off */
  after(milliseconds: number, act: () => void): () => void;
}

/** The clock on the wall. */
export const systemClock: HostClock = {
  now: () => performance.now(),
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Resolves after a while; those who were turned away together do not all come back together. */
export function pause(clock: HostClock, milliseconds: number): Promise<void> {
  const spread = milliseconds * 0.2 * Math.random();
  return new Promise((resolve) => void clock.after(milliseconds + spread, resolve));
}
