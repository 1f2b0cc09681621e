import type { BrowserContext, Page } from "playwright-core";

/** Whose a script is: the add-in's own, Microsoft's library's, or of the page that plays Excel. */
export type Owner = "own" | "library" | "host";

/** A script's turn in a frame that took more than 50 ms; shorter than 5 ms the browser tells none. */
export interface ScriptTurn {
  readonly owner: Owner;
  readonly milliseconds: number;
  readonly invoker: string;
}

interface ToldScript {
  readonly sourceURL: string;
  readonly duration: number;
  readonly invoker: string;
}

declare global {
  interface Window {
    longFrames?: ToldScript[];
  }
}

/** Keeps what the browser tells of long animation frames, in the page around the pane as well. */
export async function watchFrames(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const told: ToldScript[] = (window.longFrames = []);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { scripts } = entry as unknown as { readonly scripts: readonly ToldScript[] };
        for (const { sourceURL, duration, invoker } of scripts)
          told.push({ sourceURL, duration, invoker });
      }
    }).observe({ type: "long-animation-frame", buffered: true });
  });
}

/** The scripts of long frames since the last time this was asked. */
export async function takeTurns(page: Page): Promise<ScriptTurn[]> {
  const told = await page.evaluate(() => window.longFrames?.splice(0) ?? []);
  return told.flatMap(({ sourceURL, duration, invoker }) => {
    const owner = ownerOf(sourceURL);
    return owner === undefined ? [] : [{ owner, milliseconds: duration, invoker }];
  });
}

/** Only the add-in's files lie at the top; `desktopWindow.js` hands answers to the library. */
function ownerOf(address: string): Owner | undefined {
  if (!URL.canParse(address)) return undefined;
  const { pathname } = new URL(address);
  if (pathname.startsWith("/office-js/") || pathname === "/workbench/desktopWindow.js")
    return "library";
  if (pathname.startsWith("/workbench/")) return "host";
  return /^\/[^/]+\.js$/.test(pathname) ? "own" : undefined;
}
