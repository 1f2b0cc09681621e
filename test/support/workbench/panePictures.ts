import { join } from "node:path";

import type { Page } from "playwright-core";

/** The folder where pictures of the pane are wanted; nobody wants any in a plain run of the tests. */
export const picturesFolder = process.env["PANE_PICTURES"];

/** The colours they are wanted in. */
export const picturesTheme = process.env["PANE_THEME"] === "dark" ? "dark" : "light";

/** The narrowest pane that Excel opens, and the usual one. */
const paneWidths = [320, 350];

/** Pictures of the pane in its widths, where a folder is named for them. */
export async function photographPane(page: Page, name: string): Promise<void> {
  if (picturesFolder === undefined) return;
  for (const width of paneWidths) {
    const style = await page.addStyleTag({ content: `#pane { width: ${width}px !important; }` });
    const path = join(picturesFolder, `${name} ${width}.png`);
    await page.locator("#pane").screenshot({ path, animations: "disabled" });
    await style.evaluate((element) => {
      (element as Element).remove();
    });
  }
}
