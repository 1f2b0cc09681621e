import type { Frame, Locator } from "playwright-core";

import type { Language } from "../../../src/core/clients/language";
import type { PaneTab } from "../../../src/taskpane/state/paneState";
import { listNamed } from "../../../src/wording/lists/listNamed";
import { sayScript } from "../../../src/wording/lists/sayScript";
import { byHandWords } from "../../../src/wording/pane/byHandWords";
import { clientWords } from "../../../src/wording/pane/clientWords";
import { dayListWords } from "../../../src/wording/pane/dayListWords";
import { decisionWords } from "../../../src/wording/pane/decisionWords";
import { frameWords } from "../../../src/wording/pane/frameWords";
import { listsWords } from "../../../src/wording/pane/listsWords";
import { moreOfTodayWords } from "../../../src/wording/pane/moreOfTodayWords";
import { padWords } from "../../../src/wording/pane/padWords";
import { safetyWords } from "../../../src/wording/pane/safetyWords";
import { scriptsWords } from "../../../src/wording/pane/scriptsWords";
import { setupRuleWords } from "../../../src/wording/pane/setupRuleWords";
import { setupWords } from "../../../src/wording/pane/setupWords";
import { sheetListWords } from "../../../src/wording/pane/sheetListWords";
import { todayWords } from "../../../src/wording/pane/todayWords";
import { whatIfWords } from "../../../src/wording/pane/whatIfWords";
import type { OpenWorkbench } from "../../support/workbench/openWorkbench";

/** The add-in's pane in a workbench, and the words it speaks. */
export interface PaneAtHand {
  readonly open: OpenWorkbench;
  readonly pane: Frame;
  readonly words: PaneWords;
}

type PaneWords = ReturnType<typeof paneWords>;

/** The pane once it has read the sample. */
export async function paneAtHand(open: OpenWorkbench, language: Language): Promise<PaneAtHand> {
  const at = { open, pane: await open.pane(), words: paneWords(language) };
  await at.pane.getByRole("button", { name: at.words.today.make }).waitFor();
  await atRest(at);
  return at;
}

/** The script the tests open. */
export const oneScript = { use: "call", reason: "dormant_low_b", variant: undefined } as const;

function paneWords(language: Language) {
  return {
    byHand: byHandWords(language),
    client: clientWords(language),
    dayList: dayListWords(language),
    decision: decisionWords(language),
    frame: frameWords(language),
    lists: { ...listsWords(language), birthdays: listNamed("birthdays", language).name },
    moreOfToday: moreOfTodayWords(language),
    pad: padWords(language),
    rules: setupRuleWords(language),
    safety: safetyWords(language),
    scripts: { ...scriptsWords(language), oneOfThem: sayScript(oneScript, language) },
    setup: setupWords(language),
    sheetList: sheetListWords(language),
    today: todayWords(language),
    whatIf: whatIfWords(language),
  };
}

/** Resolves when neither the pane nor the workbook has anything to do. */
export async function atRest({ open, pane }: Pick<PaneAtHand, "open" | "pane">): Promise<void> {
  await pane.waitForFunction(() => !document.documentElement.hasAttribute("data-busy"));
  await open.idle();
}

/** A sentence with whatever number or name stands in it; say it with 0 or with "NAME". */
export function like(sentence: string): RegExp {
  const literal = sentence.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(literal.replace("0", "[\\d,]+").replace("NAME", ".+"));
}

export function button({ pane }: PaneAtHand, name: string | RegExp): Locator {
  return pane.getByRole("button", { name, ...(typeof name === "string" ? { exact: true } : {}) });
}

export function mainTab({ pane, words }: PaneAtHand, tab: PaneTab): Locator {
  return pane.getByRole("tab", { name: words.frame.tabs[tab], exact: true });
}

/** The first call of each band of the list, in the bands' order. */
export function firstOfBand({ pane }: PaneAtHand, band: number): Locator {
  return pane.getByRole("grid").nth(band).getByRole("row").first();
}
