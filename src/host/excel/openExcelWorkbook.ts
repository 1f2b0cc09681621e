import { ok, refused, type Result } from "../../core/result";
import type { OpenWorkbook } from "../../workflow/openWorkbook";
import type { HostProblem } from "../../wording/sayHostProblem";
import { appendRows } from "./appendRows";
import { AsRead } from "./asRead";
import { copyValues } from "./copyValues";
import { ExcelRequests } from "./excelRequests";
import { systemClock, type HostClock } from "./hostClock";
import { orHostProblem } from "./hostRefusal";
import { keepSettings } from "./keepSettings";
import { listenToEdits, listenToSelection } from "./listening";
import { findOwnSheet } from "./ownSheet";
import { readBlocks } from "./readBlocks";
import { readOutline } from "./readOutline";
import { showRow } from "./showRow";
import { writeSheet } from "./writeSheet";

/**
 * The workbook that is open in Excel, through Office.js.
 *
 * Jobs that write wait for each other, whoever asked for them: two that look for a free row at the
 * same time would find the same one.
 *
 * @param clock - for pauses and for what is waited for at most
 */
export function openExcelWorkbook(clock: HostClock = systemClock): OpenWorkbook {
  const requests = new ExcelRequests(clock);
  const asRead = new AsRead();
  const inTurn = turns();
  let sheetNames: ReadonlyMap<string, string> = new Map();
  const job = <Answer>(work: () => Promise<Answer>) =>
    orHostProblem(() => requests.repeatedly(work));
  const writing = <Answer>(work: () => Promise<Answer>) => inTurn(() => job(work));
  const nothing = (work: () => Promise<void>) => writing(() => work().then(() => undefined));

  return {
    outline: () =>
      job(async () => {
        const outline = await readOutline(requests);
        sheetNames = new Map(outline.sheets.map(({ id, name }) => [id, name]));
        asRead.begin(outline);
        return outline;
      }),
    readCells: (wish, onBlock, signal) =>
      orHostProblem(async () => {
        await readBlocks(requests, wish, {
          onBlock: (block) => {
            asRead.note(block);
            return onBlock(block);
          },
          signal,
        });
        return undefined;
      }),
    writeSheet: async (plan, steps) => {
      let hasBegun = false;
      const written = await writing(async () => {
        const place = await findOwnSheet(requests, plan.role);
        if (place.own !== undefined) await asRead.check(requests, place.own);
        const sheet = await writeSheet(
          requests,
          { place, plan },
          {
            ...steps,
            onBegin: () => {
              hasBegun = true;
              if (place.own !== undefined) asRead.forget(place.own.id);
            },
          },
        );
        await asRead.reread(requests, sheet.sheetId, plan.role);
        return sheet;
      });
      return written.ok ? written : refused({ problem: written.problem, hasBegun });
    },
    appendRows: (plan) => writing(() => appendRows(requests, plan)),
    copyValues: (sheets) => writing(() => copyValues(requests, sheets)),
    keepSettings: (part) => nothing(() => keepSettings(requests, part)),
    showRow: async (sheetId, sheetRow) =>
      unlessInactive(await nothing(() => showRow(requests, sheetId, sheetRow))),
    onSelection: (listener) =>
      job(() => listenToSelection(requests, (id) => sheetNames.get(id), listener)),
    onEdit: (listener) => job(() => listenToEdits(requests, listener)),
  };
}

/** What Excel refuses to bring to the front for no reason it names: another workbook is there. */
function unlessInactive(shown: Result<undefined, HostProblem>): Result<undefined, HostProblem> {
  if (shown.ok) return ok(undefined);
  const { problem } = shown;
  const isUnnamed = problem.code === "hostFailed" && problem.hostCode === "GeneralException";
  return isUnnamed ? refused({ code: "otherWorkbookActive" }) : shown;
}

/** Lets jobs begin one after the other, in the order they were asked for. */
function turns(): <Answer>(job: () => Promise<Answer>) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const mine = last.then(job, job);
    last = mine;
    return mine;
  };
}
