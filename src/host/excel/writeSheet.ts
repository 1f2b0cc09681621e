import type { HostProblem } from "../../wording/sayHostProblem";
import type { WrittenSheet } from "../../workflow/openWorkbook";
import type { SheetPlan } from "../../workflow/sheetPlan";
import { sheetLayout, type SheetLayout } from "../xlsx/write/sheetLayout";
import { drawCharts } from "./drawCharts";
import { dressSheet } from "./dressSheet";
import type { ExcelRequests, Queue } from "./excelRequests";
import { HostFailure } from "./hostFailure";
import { fillTop, rowBlocks, rowsToWrite, type Filling } from "./fillSheet";
import { HostRefusal, refuse } from "./hostRefusal";
import { layGround, type Ground } from "./layGround";
import type { WorkbookPlace } from "./ownSheet";
import { printSheet } from "./printSheet";

/** How the writing of a sheet is followed and stopped. */
export interface WriteSteps {
  readonly onStep?: (doneShare: number) => void;
  readonly signal?: AbortSignal | undefined;
  /** Told before the workbook is changed for the first time. */
  readonly onBegin?: () => void;
}

/** Bytes of cells in one request: well below the 5 MB Excel on the web takes. */
const blockBytes = 512 * 1024;

/** How far a sheet is when each part of it stands. */
const doneShares = { ground: 0.2, rows: 0.8, frozen: 0.9, printed: 1 } as const;

/**
 * Writes a planned sheet whole: its ground, its rows and their looks, and last what a sheet can do
 * without.
 *
 * @param place - where it goes, looked up just before
 */
export async function writeSheet(
  requests: ExcelRequests,
  { place, plan }: { readonly place: WorkbookPlace; readonly plan: SheetPlan },
  { onStep = () => undefined, signal, onBegin = () => undefined }: WriteSteps,
): Promise<WrittenSheet> {
  const layout = sheetLayout(plan);
  stopIfAsked(signal);
  onBegin();
  const ground = await layGround(requests, place, { plan, layout });
  onStep(doneShares.ground);
  const blocks = rowBlocks(plan.table.rows, blockBytes);
  const write = blockWriter({ requests, place, ground, plan, layout });
  let firstRow = 0;
  for (const [index, rows] of blocks.entries()) {
    stopIfAsked(signal);
    await write(rows, firstRow);
    firstRow += rows.length;
    const share = (index + 1) / blocks.length;
    onStep(doneShares.ground + (doneShares.rows - doneShares.ground) * share);
  }
  const ask = (queue: (sheet: Excel.Worksheet) => void) =>
    trimming(requests, ground, (workbook) => {
      queue(workbook.worksheets.getItem(ground.id));
      return () => undefined;
    });
  const notDrawn =
    plan.charts === undefined
      ? undefined
      : await orProblem(requests, () => drawCharts(requests, { plan, layout, ground }));
  const notFrozen =
    plan.isNotFrozen === true
      ? undefined
      : await ask((sheet) => sheet.freezePanes.freezeRows(layout.headerSheetRow));
  onStep(doneShares.frozen);
  const notPrinted = await ask((sheet) => printSheet(sheet, plan, layout));
  onStep(doneShares.printed);
  const without = notFrozen ?? notPrinted;
  return {
    sheetId: ground.id,
    name: ground.name,
    ...(without === undefined ? {} : { printProblem: without }),
    ...(notDrawn === undefined ? {} : { chartProblem: notDrawn }),
  };
}

interface BlockWriting {
  readonly requests: ExcelRequests;
  readonly place: WorkbookPlace;
  readonly ground: Ground;
  readonly plan: SheetPlan;
  readonly layout: SheetLayout;
}

/** The first block brings the lines and headings with it, the last one the looks. */
function blockWriter({ requests, place, ground, plan, layout }: BlockWriting) {
  const { dateSystem, takenNames } = place;
  const filling: Filling = { plan, layout, dateSystem, oldHeadings: ground.table?.headings };
  const isMade = ground.table === undefined;
  return (rows: SheetPlan["table"]["rows"], firstRow: number): Promise<void> =>
    requests.ask(
      (workbook) => {
        const sheet = workbook.worksheets.getItem(ground.id);
        if (firstRow === 0) fillTop(sheet, filling);
        if (rows.length > 0)
          sheet.getRangeByIndexes(
            layout.headerSheetRow + firstRow,
            0,
            rows.length,
            plan.table.columns.length,
          ).values = rowsToWrite(filling, rows);
        if (firstRow + rows.length === plan.table.rows.length)
          dressSheet(sheet, { plan, layout, takenNames: isMade ? takenNames : undefined });
        return () => undefined;
      },
      { sheet: ground.name, isWriting: true },
    );
}

/**
 * What a sheet can do without. Excel refuses to freeze while another workbook is in front, and to
 * set up print without a printer: the sheet stands, and the reason is told.
 */
function trimming(
  requests: ExcelRequests,
  { name }: Ground,
  queue: Queue<undefined>,
): Promise<HostProblem | undefined> {
  return orProblem(requests, () => requests.ask(queue, { sheet: name, isWriting: true }));
}

async function orProblem(
  requests: ExcelRequests,
  work: () => Promise<void>,
): Promise<HostProblem | undefined> {
  try {
    await requests.repeatedly(work);
    return undefined;
  } catch (error) {
    if (error instanceof HostRefusal || error instanceof HostFailure) return error.problem;
    throw error;
  }
}

function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) refuse({ code: "cancelled" });
}
