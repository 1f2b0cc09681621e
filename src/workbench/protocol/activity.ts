/** Work that has begun and not ended, so that a test need not guess when all is done. */
export interface Activity {
  /** @returns ends this piece of work; only the first call counts */
  begin(): () => void;
  isIdle(): boolean;
  /** Resolves when nothing is running any more; at once when nothing is. */
  idle(): Promise<void>;
}

/** Nothing running yet. */
export function createActivity(): Activity {
  let running = 0;
  let waiting: (() => void)[] = [];
  const end = () => {
    running -= 1;
    if (running > 0) return;
    const heard = waiting;
    waiting = [];
    for (const resolve of heard) resolve();
  };
  return {
    begin() {
      running += 1;
      let ended = false;
      return () => {
        if (!ended) end();
        ended = true;
      };
    },
    isIdle: () => running === 0,
    idle: () =>
      running === 0 ? Promise.resolve() : new Promise((resolve) => void waiting.push(resolve)),
  };
}
