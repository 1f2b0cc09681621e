import type { Browser, BrowserContext, ConsoleMessage, Frame, Page } from "playwright-core";

/** How a workbench is opened: the browser's language and colours, and what is chosen on the page. */
export interface WorkbenchWish {
  /** Address of the page, as `npm start` prints it. */
  readonly address: string;
  /** Which of Microsoft's libraries the add-in runs on; "web" asks for https. */
  readonly host?: "web" | "desktop";
  readonly language?: "en" | "zh-CN";
  readonly theme?: "light" | "dark";
  /** "floor" claims ExcelApi 1.9 and SharedRuntime 1.1 and nothing more. */
  readonly api?: "latest" | "floor";
  /** "new" opens an empty workbook; else the sample clinic is open. */
  readonly workbook?: "sample" | "new";
  /** The day by the page's clock, at nine in the morning in the clinic's zone; `yyyy-mm-dd`. */
  readonly today?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A workbench in a browser, ready: sheets shown, add-in started. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's own frame, ready; another one once a workbook is opened or Excel is chosen anew. */
  readonly pane: () => Promise<Frame>;
  /** Resolves when nothing is asked, calculated or done. */
  readonly idle: () => Promise<void>;
  /** What went wrong so far: errors on the console, rejections, requests to outside. */
  readonly troubles: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** What is waited for comes in a moment, unless the machine has much else to do. */
const longestWait = 100_000;

/**
 * Opens the workbench in a context of its own and waits until the add-in in it is ready.
 *
 * Nothing outside this machine is reached: such a request is refused and is a trouble.
 *
 * @param prepare - changes the context before any page is in it
 */
export async function openWorkbench(
  browser: Browser,
  wish: WorkbenchWish,
  prepare?: (context: BrowserContext) => Promise<void>,
): Promise<OpenWorkbench> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: wish.viewport ?? { width: 1280, height: 800 },
    colorScheme: wish.theme ?? "light",
    locale: wish.language ?? "en-US",
    acceptDownloads: true,
    ...(wish.today === undefined ? {} : { timezoneId: "Asia/Shanghai" }),
  });
  if (wish.today !== undefined)
    await context.clock.setFixedTime(new Date(`${wish.today}T09:00:00+08:00`));
  context.setDefaultTimeout(longestWait);
  const seen: string[] = [];
  await prepare?.(context);
  await refuseOutside(context, new URL(wish.address).origin, seen);
  context.on("console", (message) => noteConsole(message, seen));
  context.on("weberror", (error) =>
    seen.push(`error: ${error.error().stack ?? String(error.error())}`),
  );
  const page = await context.newPage();
  await page.goto(addressOf(wish));
  await page.waitForFunction(() => "workbench" in window);
  const idle = () => page.evaluate(() => window.workbench.idle());
  await readyPane(page);
  await idle();
  return {
    page,
    pane: () => readyPane(page),
    idle,
    troubles: () => [...seen],
    close: () => context.close(),
  };
}

/** The page's address says which Excel is played, and what lies open. */
function addressOf({ address, host, api, workbook }: WorkbenchWish): string {
  const wanted = new URL(address);
  if (host === "web") wanted.searchParams.set("host", "web");
  if (api === "floor") wanted.searchParams.set("api", "1.9");
  if (workbook === "new") wanted.searchParams.set("open", "new");
  return wanted.href;
}

async function refuseOutside(
  context: BrowserContext,
  origin: string,
  seen: string[],
): Promise<void> {
  await context.route(
    (url) => url.origin !== origin && /^(https?|wss?):$/.test(url.protocol),
    (route) => {
      seen.push(`outside: ${route.request().method()} ${route.request().url()}`);
      return route.abort();
    },
  );
}

/** The grid's library says so of its own cell editor while a page is made narrow. */
const ofTheGrid = "The column width is less than 0, need to adjust page width";

function noteConsole(message: ConsoleMessage, seen: string[]): void {
  const text = message.text();
  if (message.type() === "error" && !text.startsWith(ofTheGrid)) seen.push(`console: ${text}`);
}

async function readyPane(page: Page): Promise<Frame> {
  const frame = await page.waitForSelector("iframe", { state: "attached" });
  const pane = await frame.contentFrame();
  if (pane === null) throw new Error("the pane's frame has no page");
  await pane.waitForFunction(() => typeof Office !== "undefined");
  await pane.evaluate(() => Office.onReady());
  return pane;
}
