import type { BrowserContext, Page } from "playwright-core";
import { containerName } from "../../src/workbench/mounts/desktopContainer";

declare global {
  interface Window {
    /** Milliseconds from a function's call handed to the library to its answer handed over by it. */
    libraryWaits?: number[];
  }
}

/**
 * Notes how long Microsoft's library keeps each call of a function: it answers in lots and rests
 * between two of them. The few milliseconds of our function itself are in it.
 */
export async function watchLibrary(context: BrowserContext): Promise<void> {
  await context.addInitScript((name) => {
    type Container = Record<"listen" | "execute", (...given: unknown[]) => unknown>;
    const waits: number[] = (window.libraryWaits = []);
    let handedAt: number | undefined;
    const watched = ({ listen, execute, ...rest }: Container) => ({
      ...rest,
      listen: (eventId: unknown, listener: (event: unknown, payload: unknown) => void) =>
        listen(eventId, (event: unknown, payload: unknown) => {
          listener(event, payload);
          if (event === "richApiMessage") handedAt = performance.now();
        }),
      execute: (dispatchId: unknown, given: unknown) => {
        if (handedAt !== undefined && JSON.stringify(given).includes("InvocationArrayResults")) {
          waits.push(performance.now() - handedAt);
          handedAt = undefined;
        }
        return execute(dispatchId, given);
      },
    });
    let container: unknown;
    Object.defineProperty(window, name, {
      get: () => container,
      set: (given: Container | undefined) => (container = given && watched(given)),
    });
  }, containerName);
}

/** Milliseconds of each wait since the last time this was asked. */
export function takeWaits(page: Page): Promise<number[]> {
  return page.evaluate(() => window.libraryWaits?.splice(0) ?? []);
}
