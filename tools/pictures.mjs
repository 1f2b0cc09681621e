// node tools/pictures.mjs: makes the pictures of the pane in docs/ from the sample clinics in the
// workbench, with the Chromium of this machine. Run by hand after the pane's looks change; the
// pictures are committed.
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { buildFolder } from "./workbench/buildFolders.mjs";
import { workbenchServer } from "./workbench/workbenchServer.mjs";

const docs = fileURLToPath(new URL("../docs/", import.meta.url));
/** The day the samples were made for. */
const sampleMorning = new Date("2026-11-21T09:02:00+08:00");
const width = 350;
const height = 700;

const people = {
  en: { locale: "en-US", make: /^Make today/, start: "Start calling", setup: "Set-up" },
  zh: { locale: "zh-CN", make: /^生成今日/, start: "开始回访", setup: "设置" },
};

/** Each picture: who looks, in which colours, and the way there from the finished call sheet. */
const pictures = [
  { name: "pane-today", person: "en", theme: "light", show: async () => undefined },
  { name: "pane-client", person: "en", theme: "light", show: chooseOutcome },
  { name: "pane-today-zh", person: "zh", theme: "dark", show: async () => undefined },
  { name: "pane-client-zh", person: "zh", theme: "light", show: chooseOutcome },
  { name: "pane-numbers", person: "en", theme: "light", show: tryNumber },
];

if (buildFolder("addin") && buildFolder("workbench")) await makeAll();
else process.exitCode = 1;

async function makeAll() {
  const server = await workbenchServer({ secure: false, port: 0 });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    for (const picture of pictures) await make(browser, server.address, picture);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function make(browser, address, { name, person, theme, show }) {
  const words = people[person];
  const context = await browser.newContext({
    viewport: { width: 1280, height: height + 200 },
    locale: words.locale,
    timezoneId: "Asia/Shanghai",
    colorScheme: theme,
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(sampleMorning);
  await page.goto(address);
  await page.waitForFunction(() => "workbench" in window);
  await page.addStyleTag({
    content:
      `#pane { width: ${width}px !important; }` +
      `#pane iframe { flex: none !important; height: ${height}px !important; }`,
  });
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: words.make }).waitFor();
  await page.evaluate(() => window.workbench.idle());
  await pane.getByRole("button", { name: words.make }).click();
  await pane.getByRole("button", { name: words.start }).waitFor({ timeout: 120_000 });
  await page.evaluate(() => window.workbench.idle());
  await show({ page, pane, words });
  await page.mouse.move(1, 1);
  await page.evaluate(() => window.workbench.idle());
  await page
    .locator("iframe")
    .screenshot({ path: join(docs, `${name}.png`), animations: "disabled" });
  console.log(`docs/${name}.png`);
  await context.close();
}

/** The first call somebody promised, with "no answer" chosen. */
async function chooseOutcome({ page, pane }) {
  await pane.getByRole("grid").nth(1).getByRole("row").first().click();
  await pane.getByRole("radiogroup").waitFor();
  await page.keyboard.press("2");
}

/** What another number would do to the day. */
async function tryNumber({ pane, words }) {
  await pane.getByRole("tab", { name: words.setup, exact: true }).click();
  await pane.getByRole("tab", { name: "Numbers", exact: true }).click();
  const dormant = pane.getByRole("spinbutton").nth(1);
  await dormant.fill("120");
  await dormant.press("Tab");
  await pane.getByRole("button", { name: "See who" }).waitFor();
}
