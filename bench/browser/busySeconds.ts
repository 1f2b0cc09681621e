import type { Page } from "playwright-core";

/** Seconds, by the clock and of the page's own thread at work; the latter hardly see a busy machine. */
export interface Seconds {
  readonly clock: number;
  readonly busy: number;
}

/**
 * Makes a stopwatch for work in a page.
 *
 * @returns does the work; answers what it answered, and the thread's seconds at it
 */
export async function threadWatch(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const busy = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const found = metrics.find(({ name }) => name === "TaskDuration");
    if (found === undefined) throw new Error("The browser does not tell how busy its thread is.");
    return found.value;
  };
  return async <Answer>(work: () => Promise<Answer>) => {
    const before = await busy();
    const answer = await work();
    return { answer, busy: (await busy()) - before };
  };
}
