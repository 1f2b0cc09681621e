/** Something that works now and then: a host, the cells, the pane. */
export interface Worker {
  readonly isIdle: () => boolean;
  readonly idle: () => Promise<void>;
}

/**
 * Resolves once all are idle at the same time. One that ends may wake another: an answered request
 * makes cells calculate, and those call the add-in's functions.
 */
export async function idleTogether(workers: readonly Worker[]): Promise<void> {
  do {
    for (const { idle } of workers) await idle();
    // What has ended has not yet told those it wakes.
    await new Promise((resolve) => setTimeout(resolve, 0));
  } while (!workers.every(({ isIdle }) => isIdle()));
}
