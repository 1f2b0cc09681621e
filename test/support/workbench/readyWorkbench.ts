import type { Browser } from "playwright-core";

import { launchBrowser } from "./browser";
import { openWorkbench, type OpenWorkbench, type WorkbenchWish } from "./openWorkbench";
import { serveWorkbench, type Served } from "./served";

/** How long building and serving may take on a busy machine, and starting a browser. */
const startingTakes = 600_000;

/**
 * Gives the tests of a `describe` a workbench each may use, ready. A test fails on any console error,
 * unhandled rejection, request to outside, or member that is not emulated.
 *
 * @param wish - https is served where it asks for the web library
 * @returns gives the workbench; only within a test
 */
export function readyWorkbench(wish: Omit<WorkbenchWish, "address"> = {}): () => OpenWorkbench {
  let served: Served | undefined;
  let browser: Browser | undefined;
  let open: OpenWorkbench | undefined;
  const given = () => {
    if (open === undefined) throw new Error("the workbench did not start");
    return open;
  };
  let told = 0;
  beforeAll(async () => {
    served = await serveWorkbench(wish.host === "web");
    browser = await launchBrowser();
    open = await openWorkbench(browser, { ...wish, address: served.address });
  }, startingTakes);
  afterEach(async () => {
    const troubles = given().troubles();
    const own = troubles.slice(told);
    told = troubles.length;
    const missing = await given().page.evaluate(() => window.workbench.missing());
    expect({ troubles: own, missing }).toEqual({ troubles: [], missing: [] });
  });
  afterAll(async () => {
    await open?.close();
    await browser?.close();
    await served?.stop();
  }, startingTakes);
  return given;
}
