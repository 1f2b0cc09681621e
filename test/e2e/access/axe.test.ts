import axe from "axe-core";
import type { Browser, Frame } from "playwright-core";

import type { Language } from "../../../src/core/clients/language";
import { launchBrowser } from "../../support/workbench/browser";
import { openWorkbench } from "../../support/workbench/openWorkbench";
import {
  photographPane,
  picturesFolder,
  picturesTheme,
} from "../../support/workbench/panePictures";
import { serveWorkbench, type Served } from "../../support/workbench/served";
import { atRest, paneAtHand, type PaneAtHand } from "./paneAtHand";
import { paneScreens } from "./paneScreens";

/** Each language and each theme once; `npm run test:every` walks all four. */
const walks =
  picturesFolder === undefined
    ? ([
        ["en", "light"],
        ["zh-CN", "dark"],
        ...(process.env["EVERY_EXCEL"] === "1"
          ? ([
              ["en", "dark"],
              ["zh-CN", "light"],
            ] as const)
          : []),
      ] as const)
    : ([
        ["en", picturesTheme],
        ["zh-CN", picturesTheme],
      ] as const);

const startingTakes = 600_000;
const walkTakes = 300_000;

let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serveWorkbench(false);
  browser = await launchBrowser();
}, startingTakes);
afterAll(async () => {
  await browser.close();
  await served.stop();
}, startingTakes);

describe("every tab, menu and dialog of the pane is clean to axe-core, and still if so asked", () => {
  test.each(walks)(
    "in %s, %s",
    async (language, theme) => {
      expect(await findingsOfWalk(language, theme)).toEqual({});
    },
    walkTakes,
  );
});

/**
 * What axe-core finds, by screen; and whether a screen is wider than the pane. A contrast theme has
 * its own colours whatever the pane's are, so it is looked at once, in the light walk; the dark one
 * is walked by somebody who asks for no motion.
 */
async function findingsOfWalk(
  language: Language,
  theme: "light" | "dark",
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const open = await openWorkbench(browser, { address: served.address, language, theme });
  const isStill = theme === "dark";
  if (isStill) await open.page.emulateMedia({ reducedMotion: "reduce" });
  await setPaneWidth(open.page);
  const at = await paneAtHand(open, language);
  await at.pane.evaluate(axe.source);
  const findings: Record<string, readonly unknown[]> = {};
  for (const { name, show } of paneScreens) {
    await show(at);
    if (isStill && (await at.pane.evaluate(isAnythingMoving))) findings[`${name} moves`] = [];
    await atRest(at);
    // What fades in is pale for a moment.
    await at.pane.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== "running"),
    );
    Object.assign(findings, await findingsHere(at, name, theme));
    await photographPane(open.page, `screen ${name} ${language}`);
  }
  await open.close();
  return findings;
}

/** All that can differ where nothing but the colours do. */
const colourRules: axe.RunOnly = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

async function findingsHere(
  { open, pane }: PaneAtHand,
  screen: string,
  theme: "light" | "dark",
): Promise<Record<string, readonly unknown[]>> {
  const found = await axeFindings(pane);
  const findings = found.length > 0 ? { [screen]: found } : {};
  if (theme === "dark") return findings;
  await open.page.emulateMedia({ forcedColors: "active" });
  const forced = await axeFindings(pane, colourRules);
  await open.page.emulateMedia({ forcedColors: null });
  return forced.length > 0 ? { ...findings, [`${screen}, contrast theme`]: forced } : findings;
}

/** All rules, or those named; without the invisible stops that Fluent's focus management puts in. */
function axeFindings(pane: Frame, rules?: axe.RunOnly): Promise<unknown[]> {
  return pane.evaluate(async (runOnly) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
      { exclude: [["[data-tabster-dummy]"]] },
      { resultTypes: ["violations"], ...(runOnly === undefined ? {} : { runOnly }) },
    );
    const found: unknown[] = violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html }) => html),
    }));
    const beyond = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > window.innerWidth,
    );
    return document.documentElement.scrollWidth > window.innerWidth
      ? [...found, { id: "sideways scroll", nodes: beyond.map(({ outerHTML }) => outerHTML) }]
      : found;
  }, rules);
}

/** In the page: a change within a thousandth of a second is none that anybody sees. */
function isAnythingMoving(): boolean {
  return document
    .getAnimations()
    .some(
      ({ playState, effect }) =>
        playState === "running" && Number(effect?.getComputedTiming().duration) > 1,
    );
}

/** The narrowest pane that Excel opens. */
async function setPaneWidth(page: PaneAtHand["open"]["page"]): Promise<void> {
  await page.addStyleTag({ content: "#pane { width: 320px !important; }" });
}
