import type { Browser, Locator } from "playwright-core";

import { capital } from "../../../src/wording/capital";
import { accountPaneWords } from "../../../src/wording/pane/accountPaneWords";
import { resultsFunnelWords } from "../../../src/wording/pane/resultsFunnelWords";
import { resultsMoreWords } from "../../../src/wording/pane/resultsMoreWords";
import { resultsWords } from "../../../src/wording/pane/resultsWords";
import { returnWords } from "../../../src/wording/pane/returnWords";
import { resultsSheetWords } from "../../../src/wording/resultsSheetWords";
import { wordsIn } from "../../../src/wording/words";
import { launchBrowser } from "../../support/workbench/browser";
import { openWorkbench } from "../../support/workbench/openWorkbench";
import { serveWorkbench, type Served } from "../../support/workbench/served";
import { button, mainTab, paneAtHand, type PaneAtHand } from "../access/paneAtHand";
import { PaneKeys } from "../access/paneKeys";

const startingTakes = 600_000;
const slow = 120_000;

const words = resultsWords("en");
const account = accountPaneWords("en");
const funnel = resultsFunnelWords("en");
const { subjects } = resultsMoreWords("en");

let served: Served;
let browser: Browser;
let at: PaneAtHand;
let keys: PaneKeys;

beforeAll(async () => {
  served = await serveWorkbench(false);
  browser = await launchBrowser();
  const open = await openWorkbench(browser, {
    address: served.address,
    language: "en",
    today: "2026-11-21",
  });
  at = await paneAtHand(open, "en");
  keys = new PaneKeys(at);
  await keys.enter();
}, startingTakes);
afterAll(async () => {
  await browser.close();
  await served.stop();
}, startingTakes);

describe("the results with a keyboard and nothing else", () => {
  test(
    "a number opens its clients and gets the focus back",
    async () => {
      await keys.reach(mainTab(at, "today"));
      await keys.press("ArrowRight", "ArrowRight", "ArrowRight", "Enter");
      const tier = button(at, capital(wordsIn("en").tiers.half_year));
      await keys.reach(tier);
      await keys.press("Enter");
      const back = button(at, words.back);
      await back.waitFor();
      await keys.reach(back, "Shift+Tab");
      await keys.press("Enter");
      expect(await keys.hasFocus(tier)).toBe(true);
    },
    slow,
  );

  test(
    "arrows lead through the parts, and the numbers of a chart unfold",
    async () => {
      await keys.reach(partTab("dormant"), "Shift+Tab");
      await keys.press("ArrowRight", "Enter");
      await at.pane.getByRole("heading", { name: returnWords("en").readingAll }).waitFor();
      await keys.press("ArrowRight", "Enter");
      await keys.reach(at.pane.getByRole("combobox", { name: funnel.cutLabel }));
      await keys.type("Caller");
      await keys.reach(button(at, new RegExp(`^${funnel.stages.reached}: \\d`)));
      const numbers = button(at, words.numbers).first();
      await keys.reach(numbers);
      await keys.press("Enter");
      expect(await numbers.getAttribute("aria-expanded")).toBe("true");
    },
    slow,
  );

  test(
    "a line of the account is decided, and what counts is changed",
    async () => {
      await keys.reach(partTab("funnel"), "Shift+Tab");
      await keys.press("ArrowRight", "Enter");
      await keys.reach(button(at, subjects.account));
      await keys.press("Enter");
      const lines = button(at, account.lines);
      await keys.reach(lines.nth(1));
      await keys.press("Enter");
      const approve = button(at, account.approve);
      await approve.first().waitFor();
      await keys.reach(approve.first());
      await keys.press("Enter");
      await at.pane.getByText(account.done("Account")).waitFor();
      const penalties = at.pane.getByRole("switch", { name: account.penalties });
      await keys.reach(penalties);
      await keys.press(" ");
      expect(await penalties.isChecked()).toBe(true);
    },
    slow,
  );

  test(
    "the sheet is put into the workbook, and it is said",
    async () => {
      const put = button(at, words.put);
      await keys.reach(put, "Shift+Tab");
      await keys.press("Enter");
      await at.pane.getByText(words.putDone(resultsSheetWords("en").sheetName)).waitFor();
      expect(await keys.hasFocus(put)).toBe(true);
    },
    slow,
  );
});

function partTab(part: keyof typeof words.parts): Locator {
  return at.pane.getByRole("tab", { name: words.parts[part], exact: true });
}
