import type { Browser, Locator } from "playwright-core";

import type { Language } from "../../../src/core/clients/language";
import { eventually } from "../../support/eventually";
import { launchBrowser } from "../../support/workbench/browser";
import { openWorkbench } from "../../support/workbench/openWorkbench";
import { serveWorkbench, type Served } from "../../support/workbench/served";
import { button, firstOfBand, like, mainTab, paneAtHand, type PaneAtHand } from "./paneAtHand";
import { PaneKeys } from "./paneKeys";
import { announcements, hearAnnouncements } from "./announcements";

const startingTakes = 600_000;
const slow = 180_000;

let served: Served;
let browser: Browser;
let at: PaneAtHand;
let keys: PaneKeys;

beforeAll(async () => {
  served = await serveWorkbench(false);
  browser = await launchBrowser();
}, startingTakes);
afterAll(async () => {
  await browser.close();
  await served.stop();
}, startingTakes);

async function openPane(language: Language): Promise<void> {
  at = await paneAtHand(
    await openWorkbench(browser, { address: served.address, language }),
    language,
  );
  keys = new PaneKeys(at);
  await hearAnnouncements(at.pane);
  await keys.enter();
}

async function openPaneWithSheet(): Promise<void> {
  await openPane("en");
  await keys.reach(button(at, at.words.today.make));
  await keys.press("Enter");
  await button(at, at.words.today.head.start).waitFor();
}

describe("a day's work with a keyboard and nothing else", () => {
  beforeAll(() => openPane("en"), startingTakes);
  afterAll(() => at.open.close());

  test(
    "stopping the sheet leads back to the button that makes it",
    async () => {
      const make = button(at, at.words.today.make);
      await keys.reach(make);
      await at.open.page.keyboard.press("Enter");
      const cancel = button(at, at.words.today.progress.cancel);
      await cancel.waitFor();
      // A key that is held, or pressed twice, does not stop what it began: she has to press again.
      await eventually(async () => {
        await at.open.page.keyboard.press("Escape");
        return !(await cancel.isVisible());
      });
      await make.waitFor();
      expect(await keys.hasFocus(make)).toBe(true);
    },
    slow,
  );

  test(
    "making the sheet leads to calling, and is told on the way",
    async () => {
      await keys.press("Enter");
      const start = button(at, at.words.today.head.start);
      await start.waitFor();
      expect(await keys.hasFocus(start)).toBe(true);
      const said = await announcements(at.pane);
      expect(
        said.filter((sentence) => like(at.words.today.progress.step(0, 5)).test(sentence)),
      ).not.toEqual([]);
      expect(said).toContainEqual(
        expect.stringMatching(/^Call sheet ready: \d+ calls, \d+ waits?\.$/),
      );
    },
    slow,
  );

  test(
    "each number opens its names, and they lead to a card",
    async () => {
      await keys.reach(at.pane.locator("#group-onSheet"));
      await keys.press("ArrowRight", "Enter");
      expect(await at.pane.locator("#group-waiting").getAttribute("aria-selected")).toBe("true");
      const name = at.pane.locator("#group-panel").getByRole("button").first();
      await name.waitFor();
      await keys.reach(name);
      const chosen = await keys.focused();
      await keys.press("Enter");
      expect(await at.pane.getByRole("heading", { level: 1 }).last().textContent()).toBe(chosen);
      await keys.reach(mainTab(at, "client"), "Shift+Tab");
      await keys.press("ArrowLeft", "Enter");
      await keys.reach(at.pane.locator("#group-waiting"));
      await keys.press("ArrowLeft", "Enter");
    },
    slow,
  );

  test(
    "a change by hand is made in the row and leads back to it",
    async () => {
      const row = firstOfBand(at, 1);
      await keys.reach(row);
      const menu = row.getByRole("button", { name: like(at.words.byHand.menu("NAME")) });
      await keys.press("ArrowRight");
      for (let steps = 0; steps < 5 && !(await keys.hasFocus(menu)); steps += 1)
        await keys.press("ArrowRight");
      await keys.press("Enter", "Escape");
      expect(await keys.hasFocus(menu)).toBe(true);
      await keys.press("Enter", "ArrowDown", "ArrowDown", "Enter");
      expect(
        await row
          .getByLabel(at.words.byHand.until)
          .evaluate((day) => day === document.activeElement),
      ).toBe(true);
      await keys.press("Escape");
      expect(await keys.hasFocus(row)).toBe(true);
    },
    slow,
  );

  test(
    "two keys and Enter log a call and bring the next client",
    async () => {
      const row = firstOfBand(at, 1);
      await keys.press("Enter");
      await at.pane.getByRole("radiogroup").waitFor();
      const name = await nameOnCard();
      expect(await row.count()).toBe(0);
      await keys.press("2");
      expect(await checkedKey()).toMatch(/^2/);
      await keys.press("Enter");
      await at.pane.getByText(like(`${name}: `)).waitFor();
      expect(await nameOnCard()).not.toBe(name);
      expect(await keys.focused()).toMatch(/^1/);
    },
    slow,
  );

  test(
    "Z takes it back, to her card and her key",
    async () => {
      const next = await nameOnCard();
      await keys.press("z");
      await at.pane.waitForFunction(
        (other) =>
          ![...document.querySelectorAll("h1")].some(({ textContent }) => textContent === other),
        next,
      );
      expect(await checkedKey()).toMatch(/^2/);
      await keys.press("Escape");
      expect(await checkedKey()).toBeNull();
    },
    slow,
  );

  test(
    "a decision about her is kept, and left with Escape",
    async () => {
      const { decision } = at.words;
      const fold = button(at, decision.title);
      await keys.reach(fold, "Shift+Tab");
      await keys.press("Enter");
      const park = button(at, decision.decisions.park.label);
      await keys.reach(park);
      await keys.press("Enter", "Escape");
      expect(await keys.hasFocus(park)).toBe(true);
      await keys.press("Enter");
      const why = at.pane.getByRole("form").getByLabel(decision.why);
      await keys.reach(why);
      await keys.type("on holiday");
      await keys.press("Tab");
      await keys.type("Dana");
      await keys.press("Enter");
      await at.pane.getByText(decision.kept).waitFor();
    },
    slow,
  );

  test(
    "a column is put right and kept",
    async () => {
      await keys.reach(mainTab(at, "client"), "Shift+Tab");
      await keys.press("End", "Enter");
      const sheet = at.pane.getByRole("table").getByRole("button").first();
      await keys.reach(sheet);
      await keys.press("Enter");
      const column = at.pane.getByRole("combobox").nth(1);
      await keys.reach(column);
      await keys.press("ArrowDown");
      const keep = button(at, /^Keep (?:this answer|these \d+ answers)$/);
      await keys.reach(keep);
      await keys.press("Enter");
      await at.pane.getByText(at.words.setup.keep.kept).waitFor();
    },
    slow,
  );

  test(
    "another number is tried out, told, and kept",
    async () => {
      const { parts } = at.words.setup;
      await keys.reach(at.pane.getByRole("tab", { name: parts.sheets, exact: true }), "Shift+Tab");
      await keys.press("ArrowRight", "ArrowRight", "Enter");
      await keys.reach(at.pane.getByRole("spinbutton").nth(1));
      await keys.press("ArrowUp");
      await button(at, at.words.whatIf.seeWho).waitFor();
      expect(await announcements(at.pane)).toContainEqual(
        expect.stringContaining(at.words.whatIf.groups.onSheet),
      );
      await keys.reach(button(at, /^Keep \d+$/));
      await keys.press("Enter");
      await at.pane.getByText(at.words.setup.keep.kept).waitFor();
    },
    slow,
  );

  test(
    "the language is changed, and the focus stays on its menu",
    async () => {
      const view = button(at, at.words.frame.view);
      await keys.reach(view, "Shift+Tab");
      await keys.press("Enter", "ArrowDown", "Enter");
      const menu = at.pane.getByRole("button", { name: "语言和颜色" });
      await menu.waitFor();
      await keys.press("Escape");
      expect(await keys.hasFocus(menu)).toBe(true);
      expect(await at.pane.locator("html").getAttribute("lang")).toBe("zh-CN");
    },
    slow,
  );
});

describe("the list changed by hand with a keyboard and nothing else", () => {
  beforeAll(openPaneWithSheet, startingTakes);
  afterAll(() => at.open.close());

  test(
    "one caller's calls are listed alone, and then all again",
    async () => {
      const { only, all } = at.words.dayList.loads;
      const calls = () => at.pane.getByRole("grid").getByRole("row").count();
      const before = await calls();
      await keys.reach(button(at, like(only("NAME"))).first());
      await keys.press("Enter");
      expect(await calls()).toBeLessThan(before);
      await keys.reach(button(at, all));
      await keys.press("Enter");
      expect(await calls()).toBe(before);
    },
    slow,
  );

  test.each([
    ["taken off the list", "taken_off", "moved away"],
    ["handed to a colleague", "handed_to", undefined],
    ["put off to another day", "not_before", undefined],
  ] as const)(
    "a call is %s",
    async (_, kind, why) => {
      const form = await openByHand(kind);
      if (why !== undefined) await keys.type(why);
      await nameOneself(form);
      const save = form.getByRole("button", { name: at.words.byHand.save, exact: true });
      await keys.reach(save);
      await keys.press("Enter");
      await at.pane.getByText(at.words.byHand.savedSheetOlder).waitFor();
      await form.waitFor({ state: "detached" });
    },
    slow,
  );

  test(
    "a client is found and put on the list",
    async () => {
      await keys.reach(at.pane.getByLabel(at.words.byHand.add));
      await keys.type("a");
      const add = button(at, like(at.words.byHand.addLabel("NAME"))).first();
      await add.waitFor();
      await keys.reach(add);
      await keys.press("Enter");
      await at.pane.getByText(at.words.byHand.savedSheetOlder).waitFor();
      expect(await keys.hasFocus(at.pane.getByLabel(at.words.byHand.add))).toBe(true);
    },
    slow,
  );

  test(
    "a colleague is off, the shop is closed, and both are taken back",
    async () => {
      for (const role of ["switch", "checkbox"] as const) {
        const control = at.pane.getByRole(role, { disabled: false }).first();
        await keys.reach(control);
        await keys.press("Space");
        expect(await control.isChecked()).toBe(true);
        expect(await keys.hasFocus(control)).toBe(true);
        await keys.press("Space");
        expect(await control.isChecked()).toBe(false);
        expect(await keys.hasFocus(control)).toBe(true);
      }
    },
    slow,
  );
});

describe("a card and the rows behind it with a keyboard and nothing else", () => {
  beforeAll(openPaneWithSheet, startingTakes);
  afterAll(() => at.open.close());

  test(
    "the next contact and a note are written before a call is logged",
    async () => {
      await openCard(1);
      const name = await nameOnCard();
      await keys.press("6");
      const next = at.pane.getByLabel(at.words.pad.next, { exact: true });
      await keys.reach(next);
      await keys.type("12152026");
      expect(await next.inputValue()).toBe("2026-12-15");
      await keys.reach(at.pane.getByLabel(at.words.pad.note, { exact: true }));
      await keys.type("asks her sister first");
      await keys.reach(button(at, like(at.words.pad.saveAndNext)));
      await keys.press("Enter");
      await at.pane.getByText(like(`${name}: `)).waitFor();
      expect(await nameOnCard()).not.toBe(name);
    },
    slow,
  );

  test(
    "a symptom is closed by a named person, and only with words",
    async () => {
      const { closing } = at.words.decision;
      await openCard(0);
      const close = at.pane.getByRole("button", { name: at.words.safety.redFlag.close }).first();
      await keys.reach(close);
      await keys.press("Enter", "Escape");
      expect(await keys.hasFocus(close)).toBe(true);
      await keys.press("Enter");
      const dialog = at.pane.getByRole("dialog");
      await keys.reach(dialog.getByLabel(closing.redFlag.who));
      await keys.type("Dr. Amy Feld");
      const done = dialog.getByRole("button", { name: closing.redFlag.do, exact: true });
      await keys.reach(done);
      await keys.press("Enter");
      await dialog.getByText(closing.missing.words).waitFor();
      await keys.reach(dialog.getByLabel(closing.redFlag.words), "Shift+Tab");
      await keys.type("Seen today, healed");
      await keys.reach(done);
      await keys.press("Enter");
      await dialog.waitFor({ state: "detached" });
    },
    slow,
  );

  test(
    "the rows to look at are opened, shown in their sheet, and left",
    async () => {
      const { rowsToFix } = at.words.sheetList;
      await keys.reach(chosenTab(), "Shift+Tab");
      await keys.press("End", "Enter");
      const open = button(at, like(rowsToFix.open(0)));
      await keys.reach(open);
      await keys.press("Enter");
      const cell = button(at, like(rowsToFix.toCell("NAME"))).first();
      await cell.waitFor();
      await keys.reach(cell);
      await keys.press("Enter");
      const back = button(at, rowsToFix.back);
      await keys.reach(back, "Shift+Tab");
      await keys.press("Enter");
      await open.waitFor();
    },
    slow,
  );

  test(
    "a rule that is off is given its column, or the words it waits for",
    async () => {
      const { parts } = at.words.setup;
      const { choose, switchOn, noSuchColumn, write } = at.words.rules;
      await keys.reach(at.pane.getByRole("tab", { name: parts.sheets, exact: true }), "Shift+Tab");
      await keys.press("ArrowRight", "Enter");
      await keys.reach(button(at, choose).first());
      await keys.press("Enter");
      await keys.reach(at.pane.getByRole("combobox").first());
      await keys.press("ArrowDown");
      expect(await button(at, switchOn).first().getAttribute("aria-disabled")).not.toBe("true");
      await keys.reach(button(at, noSuchColumn).first());
      await keys.press("Enter");
      await keys.reach(button(at, write));
      await keys.press("Enter");
      const clinic = at.pane.getByRole("tab", { name: parts.clinic, exact: true });
      expect(await clinic.getAttribute("aria-selected")).toBe("true");
    },
    slow,
  );
});

/** The one of the pane's tabs that is open: Tab stops there alone. */
function chosenTab(): Locator {
  return at.pane.getByRole("tab", { selected: true }).first();
}

/** Opens the card of the first call of a band. */
async function openCard(band: number): Promise<void> {
  await keys.reach(chosenTab(), "Shift+Tab");
  await keys.press("Home", "Enter");
  const row = firstOfBand(at, band);
  await keys.reach(row);
  await keys.press("Enter");
  await at.pane.locator("header h1:visible").waitFor();
}

/** Opens, from the first call of a band that can wait, one of the three changes by hand. */
async function openByHand(kind: keyof PaneAtHand["words"]["byHand"]["kinds"]): Promise<Locator> {
  const { menu: menuOf, kinds } = at.words.byHand;
  const row = firstOfBand(at, 1);
  const menu = row.getByRole("button", { name: like(menuOf("NAME")) });
  await keys.reach(mainTab(at, "today"), "Shift+Tab");
  await keys.reach(row);
  for (let steps = 0; steps < 6 && !(await keys.hasFocus(menu)); steps += 1)
    await keys.press("ArrowRight");
  const place = Object.keys(kinds).indexOf(kind);
  await keys.press("Enter", ...Array.from({ length: place }, () => "ArrowDown"), "Enter");
  const form = at.pane.getByRole("form", { name: kinds[kind] });
  await form.waitFor();
  return form;
}

/** Asked once; the pane remembers her. */
async function nameOneself(form: Locator): Promise<void> {
  const iAm = form.getByLabel(at.words.frame.iAm);
  if (!(await iAm.isVisible())) return;
  await keys.reach(iAm);
  await keys.type("Dana");
}

describe("a client whose name is hard to type", () => {
  beforeAll(() => openPane("zh-CN"), startingTakes);
  afterAll(() => at.open.close());

  test(
    "is found by pinyin, and her card takes the keys",
    async () => {
      await keys.reach(mainTab(at, "today"));
      await keys.press("ArrowRight", "Enter");
      const search = at.pane.getByRole("searchbox");
      await keys.reach(search);
      await keys.type("zhang");
      const found = at.pane.getByRole("search").getByRole("listitem").getByRole("button").first();
      await found.waitFor();
      await keys.reach(found);
      expect(await keys.focused()).toMatch(/^[张章]/);
      await keys.press("Enter");
      await at.pane.getByRole("heading", { level: 1 }).last().waitFor();
      await keys.press("Tab");
    },
    slow,
  );
});

function nameOnCard(): Promise<string | null> {
  return at.pane.locator("header h1:visible").textContent();
}

function checkedKey(): Promise<string | null> {
  return at.pane.evaluate(
    () => document.querySelector("[role=radio][aria-checked=true]")?.textContent ?? null,
  );
}
