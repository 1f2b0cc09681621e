import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { projectRoot } from "../../test/support/workbench/projectRoot";

const folder = join(projectRoot, "build", "barePage");
const address = "http://bare.localhost/";

/** Builds the page when it is missing or older than its sources. */
export function buildBarePage(): void {
  const builder = join(projectRoot, "tools", "workbench", "buildFolders.mjs");
  const { status } = spawnSync(process.execPath, [builder, "barePage"], {
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Error("The bare page could not be built; the lines above say why.");
}

/** Opens Univer by itself in a browser, from its files and without a server. */
export async function openBarePage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.route(`${address}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: join(folder, pathname === "/" ? "index.html" : pathname) });
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => "bare" in window);
  return page;
}
