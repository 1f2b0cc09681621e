import { nextTask } from "./nextTask";

/**
 * A slice of work: short enough for a page to answer a key within a frame, though the last step of
 * a slice, or the engine's cleaning up, may take longer than the slice.
 */
const sliceMs = 8;

/**
 * Lets the page have its turn whenever a slice of work has taken long enough.
 *
 * @param now - milliseconds from any beginning
 * @returns asked wherever work may pause: waits for the page's turn, or for nothing while it is early
 */
export function paced(now: () => number): () => Promise<void> | undefined {
  let began = now();
  return () => {
    if (now() - began < sliceMs) return undefined;
    return nextTask().then(() => {
      began = now();
    });
  };
}
