import type { Browser } from "playwright-core";

import { eventually } from "../support/eventually";
import { launchBrowser } from "../support/workbench/browser";
import { openWorkbench, type OpenWorkbench } from "../support/workbench/openWorkbench";
import { serveWorkbench, type Served } from "../support/workbench/served";
import type { ConformanceCase, PersonAct } from "../workbench/conformance/conformanceCase";
import { conformanceCases } from "../workbench/conformance/conformanceCases";

const startingTakes = 600_000;
const slow = 120_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, startingTakes);
afterAll(() => browser.close());

const stage = "Stage";

describe.each(["desktop", "web"] as const)("in the page, Excel's %s library", (platform) => {
  const isOwn = ({ excel }: ConformanceCase) => (excel?.platform ?? platform) === platform;
  let served: Served;
  beforeAll(async () => {
    served = await serveWorkbench(platform === "web");
  }, startingTakes);
  afterAll(() => served.stop());

  describe.each(["latest", "floor"] as const)("as the %s Excel", (api) => {
    let open: OpenWorkbench;
    beforeAll(async () => {
      const { address } = served;
      open = await openWorkbench(browser, { address, api, workbook: "new" });
      if (platform === "web") await open.page.selectOption("#choices select >> nth=0", "web");
      await open.pane();
      await open.idle();
    }, startingTakes);
    afterAll(() => open.close());

    const asked = (excelCase: ConformanceCase) =>
      isOwn(excelCase) && (excelCase.excel?.sets === "oldest") === (api === "floor");
    for (const [subject, cases] of Object.entries(conformanceCases)) {
      const own = cases.filter(asked);
      if (own.length > 0)
        test.each(own)(
          `${subject}: $name`,
          async (excelCase) => {
            const { expected, missing = [], keptReferences = 0 } = excelCase;
            const before = { ...(await leftBehind(open)), troubles: open.troubles().length };
            const answer = await playInPage(open, excelCase);
            const after = await leftBehind(open);
            expect({
              answer,
              missing: after.missing.filter((name) => !before.missing.includes(name)),
              keptReferences: after.keptReferences - before.keptReferences,
              troubles: open.troubles().slice(before.troubles),
            }).toEqual({ answer: expected, missing, keptReferences, troubles: [] });
          },
          slow,
        );
    }
  });
});

async function leftBehind({ page, idle }: OpenWorkbench) {
  await idle();
  return page.evaluate(() => ({
    missing: window.workbench.missing(),
    keptReferences: window.workbench.keptReferences(),
  }));
}

/** Plays a case in the add-in's own frame, on a new sheet in place of the one of the case before. */
async function playInPage(
  { page, pane, idle }: OpenWorkbench,
  { before, run, person, after }: ConformanceCase,
): Promise<unknown> {
  const frame = await pane();
  const given = `{ sheet: ${JSON.stringify(stage)}, eventually: ${eventually.toString()} }`;
  const inPane = (source: string) => frame.evaluate(`(${source})(${given})`);
  await inPane(newSheet.toString());
  // What is told of the new sheet is told before the case listens.
  await idle();
  try {
    if (before !== undefined) await act(page, before);
    let answer = await inPane(run.toString());
    if (person !== undefined) await act(page, person);
    if (after !== undefined) answer = await inPane(after.toString());
    return answer;
  } finally {
    await page.keyboard.press("Escape");
  }
}

async function act(page: OpenWorkbench["page"], done: PersonAct): Promise<void> {
  switch (done.does) {
    case "type":
      await page.evaluate(([address, content]) => window.workbench.setCell(address, content), [
        `${stage}!${done.address}`,
        done.content,
      ] as const);
      break;
    case "select":
      await page.evaluate(
        (address) => window.workbench.select(address),
        `${stage}!${done.address}`,
      );
      break;
    case "begin to type":
      await page.evaluate((address) => window.workbench.select(address), `${stage}!A1`);
      await page.keyboard.press("F2");
  }
}

function newSheet({ sheet }: { sheet: string }): Promise<void> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const left = worksheets.getItemOrNullObject(sheet);
    await context.sync();
    if (!left.isNullObject) {
      left.protection.unprotect();
      left.delete();
    }
    worksheets.add(sheet);
    await context.sync();
  });
}
