import type { BrowserContext, Frame, Page } from "playwright-core";
import { todayWords } from "../../src/wording/pane/todayWords";
import { launchBrowser } from "../../test/support/workbench/browser";
import { openWorkbench, type OpenWorkbench } from "../../test/support/workbench/openWorkbench";
import { refuseWorkers } from "../../test/support/workbench/refuseWorkers";
import { serveWorkbench } from "../../test/support/workbench/served";
import { giveWorkbook } from "../browser/givenWorkbook";
import { takeTurns, watchFrames, type ScriptTurn } from "../browser/longFrames";
import type { TaskInput } from "./taskInput";

/** One click on "Make today's call sheet", and one that was called off. */
export interface PaneTrace {
  readonly wholeSeconds: number;
  readonly turns: readonly ScriptTurn[];
  /** Percents of progress that were shown. */
  readonly progressSteps: number;
  readonly cancelMs: number;
  /** Sheets more than before, after the cancelled click and after the other. */
  readonly sheetsAfterCancel: number;
  readonly sheetsAfterMake: number;
}

const words = todayWords("en");

/** The pane with its desk in a worker, as it usually is. */
export function tracePane(input: TaskInput): Promise<PaneTrace> {
  return trace(input, watchFrames);
}

/** The pane where workers are refused: its desk shares the page's thread. */
export function tracePaneWithoutWorker(input: TaskInput): Promise<PaneTrace> {
  return trace(input, async (context) => {
    await refuseWorkers(context);
    await watchFrames(context);
  });
}

async function trace(
  { path }: TaskInput,
  prepare: (context: BrowserContext) => Promise<void>,
): Promise<PaneTrace> {
  const served = await serveWorkbench(false);
  const browser = await launchBrowser();
  try {
    const open = await openWorkbench(browser, { address: served.address }, prepare);
    open.page.setDefaultTimeout(600_000);
    await giveWorkbook(open.page, path);
    const before = await opened(open);
    const cancelMs = await cancelled(await open.pane());
    const sheetsAfterCancel = (await sheetCount(open.page)) - before;
    await opened(open);
    await takeTurns(open.page);
    const made = await sheetMade(open);
    const turns = await takeTurns(open.page);
    const sheetsAfterMake = (await sheetCount(open.page)) - before;
    return { ...made, turns, cancelMs, sheetsAfterCancel, sheetsAfterMake };
  } finally {
    await browser.close();
    await served.stop();
  }
}

/** Opens the given workbook and waits until the pane has looked at it. @returns its sheets */
async function opened({ page }: OpenWorkbench): Promise<number> {
  await page.evaluate(async () => {
    if (window.givenBytes === undefined) throw new Error("No workbook was given to the page.");
    await window.workbench.open(window.givenBytes, "given.xlsx");
  });
  return sheetCount(page);
}

function sheetCount(page: Page): Promise<number> {
  return page.evaluate(() => window.workbench.sheets().length);
}

async function sheetMade(
  open: OpenWorkbench,
): Promise<Pick<PaneTrace, "wholeSeconds" | "progressSteps">> {
  const pane = await open.pane();
  await countProgress(pane);
  const began = performance.now();
  await press(pane, words.make);
  await open.idle();
  const wholeSeconds = (performance.now() - began) / 1000;
  const progressSteps = await pane.evaluate(() => window.progressSeen?.size ?? 0);
  return { wholeSeconds, progressSteps };
}

declare global {
  interface Window {
    progressSeen?: Set<string>;
  }
}

async function countProgress(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const seen: Set<string> = (window.progressSeen = new Set());
    const look = () => {
      const [, percent] = /(\d+) ?%/.exec(document.body.textContent) ?? [];
      if (percent !== undefined) seen.add(percent);
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

/** Begins, lets it read for a while, and calls it off. @returns how long until the pane rests */
async function cancelled(pane: Frame): Promise<number> {
  await press(pane, words.make);
  await pane.waitForTimeout(1_000);
  return pane.evaluate(async (label) => {
    const { documentElement } = document;
    const button = [...document.querySelectorAll("button")].find(({ textContent }) =>
      textContent.includes(label),
    );
    if (button === undefined) throw new Error("There is nothing to cancel.");
    const began = performance.now();
    button.click();
    while (documentElement.hasAttribute("data-busy"))
      await new Promise((resolve) => setTimeout(resolve, 5));
    return performance.now() - began;
  }, words.progress.cancel);
}

/** By a click in the page: what drives the browser takes its own time before one of its own. */
async function press(pane: Frame, label: string): Promise<void> {
  await pane.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll("button")].some(({ textContent }) =>
        textContent.includes(wanted),
      ),
    label,
  );
  await pane.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll("button")];
    buttons.find(({ textContent }) => textContent.includes(wanted))?.click();
  }, label);
}
