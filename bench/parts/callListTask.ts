import { isoDay } from "../../src/core/calendar/day";
import { launchBrowser } from "../../test/support/workbench/browser";
import { openWorkbench, type OpenWorkbench } from "../../test/support/workbench/openWorkbench";
import { serveWorkbench } from "../../test/support/workbench/served";
import { sampleAsOf } from "../../tools/sample/asOf";
import { giveWorkbook } from "../browser/givenWorkbook";
import { takeTurns, watchFrames, type ScriptTurn } from "../browser/longFrames";
import type { TaskInput } from "./taskInput";

/** CALL_LIST in a cell of the page, over a workbook's two tables. */
export interface CallListTrace {
  readonly wholeSeconds: number;
  readonly turns: readonly ScriptTurn[];
  /** Calls it listed. */
  readonly calls: number;
}

/** The first time the rule's own script is fetched, the second it only works. */
export async function traceCallList({ path, clients, purchases }: TaskInput): Promise<{
  readonly first: CallListTrace;
  readonly second: CallListTrace;
}> {
  const served = await serveWorkbench(false);
  const browser = await launchBrowser();
  try {
    const open = await openWorkbench(browser, { address: served.address }, watchFrames);
    open.page.setDefaultTimeout(600_000);
    await giveWorkbook(open.page, path);
    await open.page.evaluate(async () => {
      if (window.givenBytes === undefined) throw new Error("No workbook was given to the page.");
      await window.workbench.open(window.givenBytes, "given.xlsx");
    });
    await open.idle();
    const tables = `A1:F${clients + 1},消费记录!A1:G${purchases + 1}`;
    const asked = (quota: number) =>
      `=CLINIC.CALL_LIST(${tables},"${isoDay(sampleAsOf)}",${quota})`;
    return {
      first: await answered(open, "J1", asked(40)),
      second: await answered(open, "Q1", asked(41)),
    };
  } finally {
    await browser.close();
    await served.stop();
  }
}

const sheet = "顾客档案";

async function answered(
  { page, idle }: OpenWorkbench,
  cell: string,
  formula: string,
): Promise<CallListTrace> {
  await takeTurns(page);
  const began = performance.now();
  await page.evaluate(([address, text]) => window.workbench.setCell(address, text), [
    `${sheet}!${cell}`,
    formula,
  ] as const);
  await idle();
  const wholeSeconds = (performance.now() - began) / 1000;
  const turns = await takeTurns(page);
  const column = cell.charAt(0);
  const numbers = await page.evaluate(
    (address) => window.workbench.values(address),
    `${sheet}!${column}2:${column}1001`,
  );
  return { wholeSeconds, turns, calls: numbers.flat().filter(Number.isInteger).length };
}
