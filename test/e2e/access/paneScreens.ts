import { atRest, button, firstOfBand, like, mainTab, type PaneAtHand } from "./paneAtHand";

/** One thing the pane can show; each is reached from the one before it. */
interface PaneScreen {
  readonly name: string;
  readonly show: (at: PaneAtHand) => Promise<void>;
}

/** Every tab, menu and dialog, in the order in which somebody could come to them. */
export const paneScreens: readonly PaneScreen[] = [
  { name: "Today before the sheet is made", show: nothing },
  {
    name: "the menu of languages and colours",
    show: (at) => button(at, at.words.frame.view).click(),
  },
  {
    name: "Client before anybody is chosen",
    show: async (at) => {
      await at.open.page.keyboard.press("Escape");
      await mainTab(at, "client").click();
    },
  },
  {
    name: "Today after the sheet is made",
    show: async (at) => {
      await mainTab(at, "today").click();
      await button(at, at.words.today.make).click();
      await button(at, at.words.today.head.start).waitFor();
    },
  },
  {
    name: "why the list is short",
    show: (at) => button(at, like(at.words.dayList.sum.why(0))).click(),
  },
  { name: "only one caller's calls", show: (at) => chooseCaller(at) },
  ...(["waiting", "nothingDue", "unreadable", "heldBack"] as const).map((group) => ({
    name: `the group ${group}`,
    show: (at: PaneAtHand) => at.pane.locator(`#group-${group}`).click(),
  })),
  {
    name: "the names behind a number",
    show: (at) => at.pane.locator("#group-panel").getByRole("button").first().click(),
  },
  {
    name: "what can be changed by hand",
    show: async (at) => {
      await at.pane.locator("#group-onSheet").click();
      await button(at, like(at.words.byHand.menu("NAME")))
        .first()
        .click();
    },
  },
  {
    name: "a change by hand",
    show: (at) => at.pane.getByRole("menuitem", { name: at.words.byHand.kinds.not_before }).click(),
  },
  {
    name: "a client to add",
    show: async (at) => {
      await at.pane.getByLabel(at.words.byHand.add).fill("li");
      await at.pane.getByText(like(at.words.byHand.found(0))).waitFor();
    },
  },
  {
    name: "the card of a red flag",
    show: async (at) => {
      await button(at, at.words.today.head.start).click();
      await button(at, at.words.safety.redFlag.close).waitFor();
    },
  },
  {
    name: "the dialog that closes a red flag",
    show: async (at) => {
      await button(at, at.words.safety.redFlag.close).click();
      await at.pane.getByRole("dialog").waitFor();
    },
  },
  {
    name: "the card of somebody to call",
    show: async (at) => {
      await at.open.page.keyboard.press("Escape");
      await mainTab(at, "today").click();
      await firstOfBand(at, 1).click();
      await at.pane.getByRole("radiogroup").waitFor();
    },
  },
  {
    name: "what to answer her",
    show: (at) =>
      button(at, like(at.words.client.sheSays("NAME")))
        .first()
        .click(),
  },
  { name: "an outcome and what else it can mean", show: (at) => pressKeys(at, "2", "2") },
  { name: "an outcome logged, with its undo", show: (at) => pressKeys(at, "Enter") },
  {
    name: "a decision about her",
    show: async (at) => {
      await button(at, at.words.decision.title).click();
      await button(at, at.words.decision.decisions.park.label).click();
    },
  },
  {
    name: "Scripts",
    show: async (at) => {
      await mainTab(at, "scripts").click();
      await at.pane.getByRole("searchbox", { name: at.words.scripts.list.find }).waitFor();
    },
  },
  {
    name: "a script and what she will hear",
    show: (at) => button(at, at.words.scripts.oneOfThem).click(),
  },
  {
    name: "the lists behind Today",
    show: async (at) => {
      await mainTab(at, "today").click();
      await button(at, at.words.moreOfToday.open).click();
    },
  },
  { name: "a list", show: (at) => button(at, at.words.lists.birthdays).click() },
  ...(["handover", "campaigns", "toValues"] as const).map((way) => ({
    name: `the lists' ${way}`,
    show: async (at: PaneAtHand) => {
      await button(at, at.words.lists.back).click();
      await button(at, at.words.lists[way]).click();
    },
  })),
  ...(["rules", "numbers", "clinic", "about", "sheets"] as const).map((part) => ({
    name: `Set-up, ${part}`,
    show: async (at: PaneAtHand) => {
      await mainTab(at, "setup").click();
      await at.pane.getByRole("tab", { name: at.words.setup.parts[part], exact: true }).click();
    },
  })),
  {
    name: "a sheet and its columns",
    show: (at) => at.pane.getByRole("table").getByRole("button").first().click(),
  },
  {
    name: "the rows to put right",
    show: async (at) => {
      await button(at, at.words.sheetList.sheet.back).click();
      await button(at, like(at.words.sheetList.rowsToFix.open(0))).click();
    },
  },
  {
    name: "what another number would do",
    show: async (at) => {
      await at.pane.getByRole("tab", { name: at.words.setup.parts.numbers, exact: true }).click();
      await at.pane.getByRole("spinbutton").nth(1).press("ArrowUp");
      await button(at, at.words.whatIf.seeWho).click();
    },
  },
];

async function chooseCaller(at: PaneAtHand): Promise<void> {
  await button(at, like(at.words.dayList.loads.only("NAME")))
    .first()
    .click();
  await button(at, at.words.dayList.loads.all).waitFor();
}

async function pressKeys(at: PaneAtHand, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await at.open.page.keyboard.press(key);
  await atRest(at);
}

function nothing(): Promise<void> {
  return Promise.resolve();
}
