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

describe("every tab, menu and dialog of the pane is clean to axe-core", () => {
  test.each(walks)(
    "in %s, %s",
    async (language, theme) => {
      expect(await findingsOfWalk(language, theme)).toEqual({});
    },
    walkTakes,
  );
});

test(
  "nothing moves for whoever asks for no motion",
  async () => {
    const open = await openWorkbench(browser, { address: served.address, language: "en" });
    await open.page.emulateMedia({ reducedMotion: "reduce" });
    const at = await paneAtHand(open, "en");
    const moved: string[] = [];
    for (const { name, show } of paneScreens) {
      await show(at);
      if (await at.pane.evaluate(isAnythingMoving)) moved.push(name);
    }
    expect(moved).toEqual([]);
    await open.close();
  },
  walkTakes,
);

/**
 * What axe-core finds, by screen; and whether a screen is wider than the pane. A contrast theme has
 * its own colours whatever the pane's are, so it is looked at once.
 */
async function findingsOfWalk(
  language: Language,
  theme: "light" | "dark",
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const open = await openWorkbench(browser, { address: served.address, language, theme });
  await setPaneWidth(open.page);
  const at = await paneAtHand(open, language);
  await at.pane.evaluate(axe.source);
  const findings: Record<string, readonly unknown[]> = {};
  for (const { name, show } of paneScreens) {
    await show(at);
    await atRest(at);
    // What fades in is pale for a moment.
    await at.pane.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== "running"),
    );
    Object.assign(findings, await findingsHere(at, name, theme === "light"));
    await photographPane(open.page, `screen ${name} ${language}`);
  }
  await open.close();
  return findings;
}

async function findingsHere(
  { open, pane }: PaneAtHand,
  screen: string,
  isForced: boolean,
): Promise<Record<string, readonly unknown[]>> {
  const found = await axeFindings(pane);
  if (!isForced) return found.length > 0 ? { [screen]: found } : {};
  await open.page.emulateMedia({ forcedColors: "active" });
  const forced = await axeFindings(pane);
  await open.page.emulateMedia({ forcedColors: null });
  return {
    ...(found.length > 0 ? { [screen]: found } : {}),
    ...(forced.length > 0 ? { [`${screen}, contrast theme`]: forced } : {}),
  };
}

/** All rules; only the invisible stops that Fluent's focus management puts into the page are out. */
function axeFindings(pane: Frame): Promise<unknown[]> {
  return pane.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
      { exclude: [["[data-tabster-dummy]"]] },
      { resultTypes: ["violations"] },
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
  });
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
