import { writeBigClinic, writeWideSheet } from "./bigWorkbook/bigClinic";
import { traceCallList } from "./parts/callListTask";
import { makeCallSheet } from "./parts/callSheetTask";
import { visitBarePage, visitWorkbench } from "./parts/pageTasks";
import { tracePane, tracePaneWithoutWorker } from "./parts/paneTasks";
import { patchExcelJs, patchOurs, patchSheetJs } from "./parts/patchTasks";
import { learnRanking, tellResults } from "./parts/resultsTasks";
import { coverIntervals, fitOurs, fitPrototypeModel } from "./parts/statisticsTasks";
import { summarizeBare, summarizeDuckDb, summarizeOurs, totalDuckDb } from "./parts/summaryTasks";
import type { TaskInput } from "./parts/taskInput";
import {
  readExcelJs,
  readOurs,
  readPrototype,
  readSheetJs,
  streamExcelJs,
} from "./parts/workbookTasks";
import { peakMb, timed, type Measured } from "./support/measured";

type Task = (input: TaskInput) => object | Promise<object>;

/** Everything a child process can be asked to measure, by the name on its command line. */
export const tasks = {
  "make clinic": (input) => made(() => writeBigClinic(input.path, input)),
  "make sheet": (input) => made(() => writeWideSheet(input.path, input.clients)),
  "summarize ours": summarizeOurs,
  "summarize bare": summarizeBare,
  "summarize duckdb": summarizeDuckDb,
  "total duckdb": totalDuckDb,
  "read ours": readOurs,
  "read prototype": readPrototype,
  "read exceljs": readExcelJs,
  "stream exceljs": streamExcelJs,
  "read sheetjs": readSheetJs,
  "patch ours": patchOurs,
  "patch exceljs": patchExcelJs,
  "patch sheetjs": patchSheetJs,
  "call sheet": makeCallSheet,
  "fit ours": fitOurs,
  "fit prototype": fitPrototypeModel,
  "cover intervals": coverIntervals,
  "tell results": tellResults,
  "learn ranking": learnRanking,
  "visit workbench": visitWorkbench,
  "visit bare page": visitBarePage,
  "trace pane": tracePane,
  "trace pane without worker": tracePaneWithoutWorker,
  "trace call list": traceCallList,
} as const satisfies Record<string, Task>;

export type TaskName = keyof typeof tasks;

export function isTaskName(name: string): name is TaskName {
  return name in tasks;
}

function made(make: () => void): Measured {
  const found = timed(1, () => {
    make();
    return {};
  });
  return { ...found, peakMb: peakMb() };
}
