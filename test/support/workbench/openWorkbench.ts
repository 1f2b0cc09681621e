import type { Browser, BrowserContext, ConsoleMessage, Frame, Page } from "playwright-core";

/** How a workbench is opened; the page reads it from its address. */
export interface WorkbenchWish {
  /** Address of the page, as `npm start` prints it. */
  readonly address: string;
  /** Which of Microsoft's libraries the add-in runs on; "web" asks for https. */
  readonly host: "web" | "desktop";
  readonly language?: "en" | "zh-CN";
  readonly theme?: "light" | "dark";
  /** "floor" claims ExcelApi 1.9 and SharedRuntime 1.1 and nothing more. */
  readonly api?: "latest" | "floor";
  readonly width?: number;
  readonly height?: number;
}

/** A workbench in a browser, ready: sheets shown, add-in started. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's own frame. */
  readonly pane: Frame;
  /** What went wrong so far: errors, rejections, requests to outside, members not emulated. */
  readonly troubles: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the workbench in a context of its own and waits until the add-in in it is ready.
 *
 * Nothing outside this machine is reached: such a request is refused and is a trouble.
 */
export async function openWorkbench(browser: Browser, wish: WorkbenchWish): Promise<OpenWorkbench> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: wish.width ?? 1280, height: wish.height ?? 800 },
    colorScheme: wish.theme ?? "light",
    locale: wish.language === "zh-CN" ? "zh-CN" : "en-US",
  });
  const seen: string[] = [];
  await refuseOutside(context, new URL(wish.address).origin, seen);
  const page = await context.newPage();
  page.on("console", (message) => noteConsole(message, seen));
  page.on("pageerror", (error) => seen.push(`error: ${error.message}`));
  await page.goto(addressOf(wish));
  const pane = await paneOf(page);
  await page.evaluate(() => window.workbench.idle());
  return {
    page,
    pane,
    troubles: async () => [
      ...seen,
      ...(await page.evaluate(() => window.workbench.missing())).map((name) => `missing: ${name}`),
    ],
    close: () => context.close(),
  };
}

function addressOf({ address, host, language, theme, api }: WorkbenchWish): string {
  const url = new URL(address);
  url.searchParams.set("host", host);
  url.searchParams.set("language", language ?? "en");
  url.searchParams.set("theme", theme ?? "light");
  url.searchParams.set("api", api ?? "latest");
  return url.href;
}

async function refuseOutside(
  context: BrowserContext,
  origin: string,
  seen: string[],
): Promise<void> {
  await context.route(
    (url) => url.origin !== origin && url.protocol.startsWith("http"),
    (route) => {
      seen.push(`outside: ${route.request().method()} ${route.request().url()}`);
      return route.abort();
    },
  );
}

function noteConsole(message: ConsoleMessage, seen: string[]): void {
  if (message.type() === "error") seen.push(`console: ${message.text()}`);
}

async function paneOf(page: Page): Promise<Frame> {
  await page.waitForFunction(() => "workbench" in window);
  const frame = await page.waitForSelector("iframe");
  const pane = await frame.contentFrame();
  if (pane === null) throw new Error("the pane's frame has no page");
  await pane.waitForFunction(() => typeof Office !== "undefined");
  await pane.evaluate(() => Office.onReady());
  return pane;
}
