import type { Page } from "playwright-core";

declare global {
  interface Window {
    /** The file to be opened, in the page before any clock starts. */
    givenBytes?: Uint8Array;
  }
}

/** Puts a file's bytes into a page. */
export async function giveWorkbook(page: Page, path: string): Promise<void> {
  await page.route("**/given.xlsx", (route) => route.fulfill({ path }));
  await page.evaluate(async () => {
    const answer = await fetch("/given.xlsx");
    window.givenBytes = new Uint8Array(await answer.arrayBuffer());
  });
}
