import type { Browser } from "playwright-core";

import { campaignWords } from "../../../src/wording/lists/campaignWords";
import { handoverWords } from "../../../src/wording/lists/handoverWords";
import { listNamed } from "../../../src/wording/lists/listNamed";
import { sayScript } from "../../../src/wording/lists/sayScript";
import { scriptSheetWords } from "../../../src/wording/lists/scriptSheetWords";
import { campaignPaneWords } from "../../../src/wording/pane/campaignPaneWords";
import { handoverPaneWords } from "../../../src/wording/pane/handoverPaneWords";
import { listsWords } from "../../../src/wording/pane/listsWords";
import { moreOfTodayWords } from "../../../src/wording/pane/moreOfTodayWords";
import { scriptsWords } from "../../../src/wording/pane/scriptsWords";
import { launchBrowser } from "../../support/workbench/browser";
import { leavingClients, leavingClinic } from "../../support/workbench/leavingClinic";
import { openWorkbench } from "../../support/workbench/openWorkbench";
import { serveWorkbench, type Served } from "../../support/workbench/served";
import { button, mainTab, paneAtHand, type PaneAtHand } from "./paneAtHand";
import { PaneKeys } from "./paneKeys";

const startingTakes = 600_000;
const slow = 120_000;

const lists = listsWords("en");
const handover = handoverPaneWords("en");
const campaign = campaignPaneWords("en");
const scripts = scriptsWords("en");
const toLists = moreOfTodayWords("en").open;
const { clients, need } = leavingClients.en;

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
  await open.page.setInputFiles("#file-picker", {
    name: "leaving.xlsx",
    mimeType: "",
    buffer: Buffer.from(await leavingClinic("en")),
  });
  await open.page.waitForFunction(
    () => document.getElementById("file-name")?.textContent === "leaving.xlsx",
  );
  at = await paneAtHand(open, "en");
  keys = new PaneKeys(at);
  await keys.enter();
}, startingTakes);
afterAll(async () => {
  await browser.close();
  await served.stop();
}, startingTakes);

describe("what opens behind Today, with a keyboard and nothing else", () => {
  test(
    "a list is opened, put into the workbook, and left for where it was opened",
    async () => {
      await keys.reach(button(at, toLists));
      await keys.press("Enter");
      expect(await keys.focused()).toContain(lists.backToToday);
      const { name } = listNamed("birthdays", "en");
      await keys.reach(button(at, name));
      await keys.press("Enter");
      await keys.reach(button(at, lists.put));
      await keys.press("Enter");
      await at.pane.getByText(lists.putDone(name)).waitFor();
      expect(await keys.hasFocus(button(at, lists.put))).toBe(true);
      await keys.reach(button(at, lists.back), "Shift+Tab");
      await keys.press("Enter");
      expect(await keys.focused()).toContain(lists.backToToday);
    },
    slow,
  );

  test(
    "a handover is planned, changed and written",
    async () => {
      await keys.reach(button(at, lists.handover));
      await keys.press("Enter");
      const chosen = at.pane.getByLabel(handover.chooseFor(clients[0]));
      await chosen.waitFor();
      const planned = await chosen.inputValue();
      await keys.reach(chosen);
      await keys.press("ArrowDown");
      if ((await chosen.inputValue()) === planned) await keys.press("ArrowUp");
      expect(await chosen.inputValue()).not.toBe(planned);
      expect(await keys.hasFocus(chosen)).toBe(true);
      await keys.reach(button(at, lists.put), "Shift+Tab");
      await keys.press("Enter");
      await at.pane.getByText(lists.putDone(handoverWords("en").name)).waitFor();
      await keys.reach(button(at, lists.back), "Shift+Tab");
      await keys.press("Enter");
    },
    slow,
  );

  test(
    "a campaign is asked about, seen and kept",
    async () => {
      await keys.reach(button(at, lists.campaigns));
      await keys.press("Enter");
      const field = at.pane.getByRole("combobox", { name: campaign.need });
      await field.waitFor();
      await keys.reach(field);
      await keys.type(need);
      await keys.press("Enter");
      await at.pane.getByText(campaign.planned(need, 1)).waitFor();
      await keys.reach(button(at, campaign.keep));
      await keys.press("Enter");
      await at.pane.getByText(lists.putDone(campaignWords("en").name)).waitFor();
      await keys.reach(button(at, lists.back), "Shift+Tab");
      await keys.press("Enter");
    },
    slow,
  );

  test(
    "a sheet is copied as values, and the way back leads to Today",
    async () => {
      await keys.reach(button(at, lists.toValues));
      await keys.press("Enter");
      await keys.reach(at.pane.getByRole("checkbox").first());
      await keys.press("Space");
      await keys.reach(button(at, lists.values.copy(1)));
      await keys.press("Enter");
      const copy = moreOfTodayWords("en").valuesOf("Clients");
      await at.pane.getByText(lists.putDone(copy)).waitFor();
      await keys.reach(button(at, lists.back), "Shift+Tab");
      await keys.press("Enter", "Enter");
      expect(await keys.hasFocus(button(at, toLists))).toBe(true);
    },
    slow,
  );
});

describe("scripts, with a keyboard and nothing else", () => {
  const subject = { use: "call", reason: "dormant_low_b", variant: undefined } as const;
  const title = sayScript(subject, "en");
  const snippet = scriptSheetWords("en").cells.snippet;

  test(
    "one is found by its name and opened",
    async () => {
      await keys.reach(mainTab(at, "today"), "Shift+Tab");
      await keys.press("ArrowRight", "ArrowRight", "Enter");
      const search = at.pane.getByRole("searchbox", { name: scripts.list.find });
      await search.waitFor();
      await keys.reach(search);
      await keys.type(title);
      await keys.reach(button(at, title));
      await keys.press("Enter");
      await at.pane.getByRole("heading", { name: title }).waitFor();
    },
    slow,
  );

  test(
    "a piece is written anew, told what is wrong with it, and saved",
    async () => {
      await keys.reach(button(at, scripts.editor.edit(snippet)));
      await keys.press("Enter");
      const field = at.pane.getByRole("textbox", { name: snippet });
      await keys.reach(field);
      await keys.press("ControlOrMeta+a");
      await keys.type("Hi {{client}}, we guarantee results.");
      await at.pane.getByText(scripts.findings.block).first().waitFor();
      await keys.press("ControlOrMeta+a");
      await keys.type("Hi {{client}}, how have you been?");
      await keys.reach(button(at, scripts.save.save));
      await keys.press("Enter");
      const saved = scripts.save.saved(scriptSheetWords("en").name);
      await at.pane.getByText(saved).locator("visible=true").first().waitFor();
      expect(await keys.hasFocus(button(at, scripts.save.save))).toBe(true);
    },
    slow,
  );

  test(
    "Escape leaves the script for its place in the list",
    async () => {
      // The first leaves the piece that is open, the second the script.
      await keys.press("Escape", "Escape");
      expect(await keys.focused()).toBe(title);
    },
    slow,
  );
});
