import type { Browser, BrowserContext } from "playwright-core";

import { todayWords } from "../../src/wording/pane/todayWords";
import { launchBrowser } from "../support/workbench/browser";
import { openWorkbench, type OpenWorkbench } from "../support/workbench/openWorkbench";
import { refuseWorkers } from "../support/workbench/refuseWorkers";
import { serveWorkbench, type Served } from "../support/workbench/served";

const startingTakes = 600_000;
const makingTakes = 120_000;
const { make } = todayWords("en");

/** The call sheet of the sample clinic, as one click makes it. */
interface MadeSheet {
  readonly name: string | undefined;
  readonly cells: unknown[][];
  /** Threads the pane had of its own. */
  readonly workers: number;
  readonly troubles: readonly string[];
}

describe("the call sheet of the sample clinic", () => {
  let served: Served | undefined;
  let browser: Browser | undefined;
  let inWorker: MadeSheet | undefined;
  let inPage: MadeSheet | undefined;
  beforeAll(
    async () => {
      served = await serveWorkbench(false);
      browser = await launchBrowser();
      inWorker = await madeIn(browser, served);
      inPage = await madeIn(browser, served, refuseWorkers);
    },
    startingTakes + 2 * makingTakes,
  );
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  }, startingTakes);

  test("is made by a desk in a worker", () => {
    expect(inWorker).toMatchObject({ workers: 1, troubles: [] });
    expect(inWorker?.cells.length).toBeGreaterThan(10);
  });

  test("is the same where the page may start no worker", () => {
    expect(inPage?.workers).toBe(0);
    expect({ name: inPage?.name, cells: inPage?.cells }).toEqual({
      name: inWorker?.name,
      cells: inWorker?.cells,
    });
  });

  test("costs nothing but the browser's word that the worker was refused", () => {
    expect(inPage?.troubles).not.toEqual([]);
    expect(inPage?.troubles.filter((trouble) => !/worker/i.test(trouble))).toEqual([]);
  });
});

async function madeIn(
  browser: Browser,
  { address }: Served,
  prepare?: (context: BrowserContext) => Promise<void>,
): Promise<MadeSheet> {
  const open = await openWorkbench(browser, { address, today: "2026-11-21" }, prepare);
  const before = await sheetNames(open);
  const pane = await open.pane();
  await pane.getByRole("button", { name: make }).click();
  await open.idle();
  const name = (await sheetNames(open)).find((each) => !before.includes(each));
  const cells = await open.page.evaluate(
    (sheet) => window.workbench.values(`'${sheet ?? ""}'!A1:Z400`),
    name,
  );
  const filled = cells.filter((line) => line.some((cell) => cell !== ""));
  const made = { name, cells: filled, workers: open.page.workers().length };
  const troubles = open.troubles();
  await open.close();
  return { ...made, troubles };
}

function sheetNames({ page }: OpenWorkbench): Promise<string[]> {
  return page.evaluate(() => window.workbench.sheets());
}
