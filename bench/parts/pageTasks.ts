import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../test/support/workbench/browser";
import { openWorkbench } from "../../test/support/workbench/openWorkbench";
import { serveWorkbench } from "../../test/support/workbench/served";
import { threadWatch } from "../browser/busySeconds";
import { giveWorkbook } from "../browser/givenWorkbook";
import { takeWaits, watchLibrary } from "../browser/libraryWait";
import {
  layOutSpill,
  openGiven,
  recalculateSpill,
  scrollDown,
  type OpenedIn,
  type ScrolledIn,
} from "../browser/measuredWork";
import { openBarePage } from "../browser/openBarePage";
import { median } from "../support/measured";
import type { TaskInput } from "./taskInput";

/** One visit to a page with a large workbook. Busy seconds are those of the page's own thread. */
export interface PageVisit {
  readonly opened: OpenedIn;
  readonly scrolled: ScrolledIn;
  readonly scrollBusy: number;
  /** The middle one of several recalculations. */
  readonly recalculatedMs: number;
  readonly recalculateBusy: number;
  /** Of that, what Microsoft's library waited. */
  readonly libraryWaitMs: number;
}

const scrollSteps = 120;
const firstDay = 50_001;

/** The workbench, its add-in beside the sheet. */
export async function visitWorkbench(input: TaskInput): Promise<PageVisit> {
  const served = await serveWorkbench(false);
  try {
    return await inBrowser(async (browser) => {
      const workbench = await openWorkbench(browser, { address: served.address }, watchLibrary);
      return visit(workbench.page, "CLINIC.DAYS_AWAY", input);
    });
  } finally {
    await served.stop();
  }
}

/** Univer with the same packages, and a plain function of the same meaning. */
export async function visitBarePage(input: TaskInput): Promise<PageVisit> {
  return inBrowser(async (browser) => visit(await openBarePage(browser), "DAYS_AWAY", input));
}

async function inBrowser<Found>(work: (browser: Browser) => Promise<Found>): Promise<Found> {
  const browser = await launchBrowser();
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

async function visit(
  page: Page,
  functionName: string,
  { path, repetitions }: TaskInput,
): Promise<PageVisit> {
  await giveWorkbook(page, path);
  const watch = await threadWatch(page);
  const opened = await openGiven(page);
  await calm(page);
  const scrolled = await watch(() => scrollDown(page, scrollSteps));
  await layOutSpill(page, functionName);
  await calm(page);
  await takeWaits(page);
  const turns = [];
  for (let turn = 0; turn < repetitions; turn++) {
    const { answer, busy } = await watch(() => recalculateSpill(page, firstDay + turn));
    const waits = await takeWaits(page);
    turns.push({ answer, busy, wait: waits.reduce((sum, wait) => sum + wait, 0) });
    await calm(page);
  }
  return {
    opened,
    scrolled: scrolled.answer,
    scrollBusy: scrolled.busy,
    recalculatedMs: median(turns.map(({ answer }) => answer)),
    recalculateBusy: median(turns.map(({ busy }) => busy)),
    libraryWaitMs: median(turns.map(({ wait }) => wait)),
  };
}

/** Lets pass what a page still does for what it was asked before. */
function calm(page: Page): Promise<void> {
  return page.waitForTimeout(1_000);
}
