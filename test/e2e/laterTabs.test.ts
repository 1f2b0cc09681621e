import type { Browser, Frame } from "playwright-core";

import { launchBrowser } from "../support/workbench/browser";
import { openWorkbench, type OpenWorkbench } from "../support/workbench/openWorkbench";
import { serveWorkbench, type Served } from "../support/workbench/served";

const startingTakes = 600_000;

let served: Served | undefined;
let browser: Browser | undefined;
let open: OpenWorkbench | undefined;

beforeAll(async () => {
  served = await serveWorkbench(false);
  browser = await launchBrowser();
  open = await openWorkbench(browser, { address: served.address, language: "en" });
}, startingTakes);

afterAll(async () => {
  await open?.close();
  await browser?.close();
  await served?.stop();
}, startingTakes);

function workbench(): OpenWorkbench {
  if (open === undefined) throw new Error("the workbench did not start");
  return open;
}

/** The pane in a page opened anew. */
async function openAgain(): Promise<Frame> {
  const { page } = workbench();
  await page.reload();
  await page.waitForFunction(() => "workbench" in window);
  const pane = await workbench().pane();
  await workbench().idle();
  return pane;
}

describe("a tab with a script of its own", () => {
  it("is there when it is chosen", async () => {
    const pane = await workbench().pane();
    await pane.getByRole("tab", { name: "Set-up" }).click();
    await pane.getByRole("tab", { name: "Numbers" }).waitFor();
    await pane.getByRole("tab", { name: "Client" }).click();
    await pane.getByRole("searchbox").waitFor();
    expect(workbench().troubles()).toEqual([]);
  }, 120_000);

  it("says that it did not come, and comes when asked again", async () => {
    const scripts = "**/setupTab.*.js";
    await workbench().page.route(scripts, (route) => route.abort());
    const pane = await openAgain();
    await pane.getByRole("tab", { name: "Set-up" }).click();
    await pane.getByRole("heading", { name: "This tab could not be loaded" }).waitFor();
    await workbench().page.unroute(scripts);
    await pane.getByRole("button", { name: "Try again" }).click();
    await pane.getByRole("tab", { name: "Numbers" }).waitFor();
  }, 120_000);
});
