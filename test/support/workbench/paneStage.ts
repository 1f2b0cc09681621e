import type { Browser } from "playwright-core";

import { launchBrowser } from "./browser";
import { openWorkbench, type WorkbenchWish } from "./openWorkbench";
import { picturesFolder, picturesTheme } from "./panePictures";
import { serveWorkbench, type Served } from "./served";
import { Sitting } from "./sitting";

/** How long building and serving may take on a busy machine, and starting a browser. */
const startingTakes = 600_000;

interface Excel {
  readonly host: "web" | "desktop";
  readonly language: "en" | "zh-CN";
}

const webInEnglish: Excel = { host: "web", language: "en" };
const desktopInChinese: Excel = { host: "desktop", language: "zh-CN" };
const allFour: readonly Excel[] = [
  webInEnglish,
  { host: "desktop", language: "en" },
  { host: "web", language: "zh-CN" },
  desktopInChinese,
];

/** `npm run test:every` plays every flow on both libraries in both languages; it takes long. */
const isEveryPair = process.env["EVERY_EXCEL"] === "1";

/** Each of Microsoft's libraries and each language once; with `test:every` all four pairs. */
export const everyExcel: readonly Excel[] = isEveryPair
  ? allFour
  : [webInEnglish, desktopInChinese];

/** One pair for a flow that the others stand in for; with `test:every` all four. */
export const webExcel: readonly Excel[] = isEveryPair ? allFour : [webInEnglish];
export const desktopExcel: readonly Excel[] = isEveryPair ? allFour : [desktopInChinese];

/** Cases shared out over the pairs, so that one of them meets each; all do with `test:every`. */
export function sharedOut<Case>(cases: readonly Case[], place: number): readonly Case[] {
  const isEachMetByAll = isEveryPair || picturesFolder !== undefined;
  return isEachMetByAll ? cases : cases.filter((_, at) => at % everyExcel.length === place);
}

/** The day by every sitting's clock, until it is told another: a Saturday. */
export const today = "2026-11-21";

const usual = { theme: picturesTheme, workbook: "new", today } as const;

/** What a sitting begins with: a new workbook, unless it wishes for the sample clinic. */
export type SittingWish = Omit<WorkbenchWish, "address" | "language" | "today"> & {
  readonly language: "en" | "zh-CN";
};

/** One served workbench and one browser for the tests of a file. */
export interface PaneStage {
  /** Gives the tests of a `describe` one sitting; what happened in one test is there in the next. */
  readonly sitting: (wish: SittingWish) => () => Sitting;
  /** A sitting of its own, over with the test that asked for it. */
  readonly sitDown: (wish: SittingWish) => Promise<Sitting>;
}

/**
 * Serves the workbench and starts a browser for the tests of a file. Every test fails on a console
 * error, an unhandled rejection, a request to outside, or a member that is not emulated.
 */
export function paneStage(): PaneStage {
  let served: Served | undefined;
  let browser: Browser | undefined;
  const ofTest: Sitting[] = [];
  beforeAll(async () => {
    served = await serveWorkbench(true);
    browser = await launchBrowser();
  }, startingTakes);
  afterEach(async () => {
    for (const sitting of ofTest.splice(0)) {
      const seen = await sitting.troubles();
      await sitting.end();
      expect(seen).toEqual(noTroubles);
    }
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  }, startingTakes);

  const begin = async ({ language, ...wish }: SittingWish): Promise<Sitting> => {
    if (served === undefined || browser === undefined) throw new Error("nothing is served yet");
    const { address } = served;
    return new Sitting(
      await openWorkbench(browser, { ...usual, ...wish, language, address }),
      language,
    );
  };
  return {
    sitting(wish) {
      let sitting: Sitting | undefined;
      const given = () => {
        if (sitting === undefined) throw new Error("nobody sits there yet");
        return sitting;
      };
      beforeAll(async () => {
        sitting = await begin(wish);
      }, startingTakes);
      afterEach(async () => {
        const seen = await given().troubles();
        given().forgive();
        expect(seen).toEqual(noTroubles);
      });
      afterAll(() => sitting?.end(), startingTakes);
      return given;
    },
    async sitDown(wish) {
      const sitting = await begin(wish);
      ofTest.push(sitting);
      return sitting;
    },
  };
}

const noTroubles = { troubles: [], missing: [] };
