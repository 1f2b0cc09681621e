import type { Language } from "../../core/clients/language";
import { plural } from "../en/plural";
import { sayNumber } from "../sayNumber";

/** The steps of making a call sheet. */
interface StepWords {
  readonly reading: string;
  readonly judging: string;
  readonly planning: string;
  readonly logging: string;
  readonly writing: string;
}

const steps: StepWords = {
  reading: "Read the sheets",
  judging: "Work out who is due",
  planning: "Rank and share out",
  logging: "Save outcomes already typed",
  writing: "Write the call sheet",
};

/** What a cancel leaves in the workbook, by the step it comes in. */
const ifCancelled: StepWords = {
  reading: "Nothing has been written yet.",
  judging: "Nothing has been written yet.",
  planning: "Nothing has been written yet.",
  logging: "Outcomes typed on the last sheet stay in the recall log. That sheet stays as it was.",
  writing:
    "Every outcome typed is in the recall log. The call sheet may stay half filled until you " +
    "make it again.",
};

const en = {
  heading: "Today’s call sheet",
  callsFor: "Calls for",
  make: "Make today’s call sheet",
  lookFirst: "See the list first",
  backToStart: "Back",
  wouldBe: (calls: number, waiting: number) =>
    `${plural(calls, "call")} would go on it; ${waiting} would wait.`,
  writesOnly: (callSheet: string, log: string) =>
    `Writes only to “${callSheet}” and “${log}”. Your own sheets are not touched.`,
  newestRow: (on: string) =>
    `The newest row is of ${on}. If there is a newer copy of this file, open that one.`,

  read: {
    title: "What is read",
    change: "Change",
    sheet: "Sheet",
    rows: "Rows",
    understood: "understood",
    doubtful: "doubtful",
    columnUnclear: (header: string) => `Column “${header}” is unclear.`,
    columnsUnclear: (columns: number) => `${columns} columns are unclear.`,
    sheetUnclear: "Not read until you say what it is.",
    check: "Check",
    sheets: (sheets: number) => plural(sheets, "sheet"),
    leftAlone: (names: readonly string[]) => `Left alone: ${names.join(", ")}`,
    rowsListed: (rows: number) =>
      `${rows === 1 ? "1 row" : `${sayNumber(rows)} rows`} to put right.`,
    seeWhich: "See which",
    looking: "Reading the workbook…",
  },
  last: {
    title: "Last sheet",
    open: "Open",
    of: (name: string, on: string) => `“${name}” for ${on}`,
    outcomes: (outcomes: number) =>
      outcomes === 0
        ? "No outcome is typed on it. The calls left over are ranked again today."
        : `The ${plural(outcomes, "outcome")} typed on it ` +
          `${outcomes === 1 ? "goes" : "go"} to the recall log first. ` +
          "The calls left over are ranked again today.",
  },

  progress: {
    heading: "Making the call sheet",
    making: "Making it…",
    cancel: "Cancel",
    cancelling: "Stopping…",
    steps,
    step: (step: number, ofSteps: number) => `Step ${step} of ${ofSteps}`,
    percent: (percent: number) => `${percent}%`,
    done: "done",
    canCancel: "You can cancel now",
    ifCancelled,
    goOnWorking:
      "You can go on working in Excel. If a cell is being edited when writing starts, we wait " +
      "for Enter.",
    inParts: (seconds: number) =>
      `Large workbook: it is read in parts, about ${plural(seconds, "second")} more.`,
    standsStill:
      "Excel has not answered for a while. If a cell is being edited, press Enter or Esc there. This then goes on by itself.",
  },

  head: {
    ready: (on: string) => `Call sheet is ready · ${on}`,
    notMade: (on: string) => `Not written yet · ${on}`,
    start: "Start calling",
    goOn: "Go on calling",
    allDone: (calls: number) =>
      calls === 1 ? "The one call is done." : `All ${calls} calls are done.`,
    open: "Open sheet",
    notPrinted: (why: string) =>
      `The sheet is complete, but its page set-up could not be done. ${why} Make it again before printing.`,
    more: "More",
    makeAgain: "Make it again",
    otherDay: "Another day",
  },

  said: {
    ready: (calls: number, waiting: number) =>
      `Call sheet ready: ${plural(calls, "call")}, ${waiting} ${waiting === 1 ? "waits" : "wait"}.`,
    stopped: "The call sheet was not finished.",
  },
};

const zhCN: typeof en = {
  heading: "今日回访表",
  callsFor: "回访日期",
  make: "生成今日回访表",
  lookFirst: "先看名单",
  backToStart: "返回",
  wouldBe: (calls, waiting) => `会上表 ${calls} 位，排队 ${waiting} 位。`,
  writesOnly: (callSheet, log) => `只写「${callSheet}」和「${log}」，您自己的表不动。`,
  newestRow: (on) => `最新的一行是 ${on}。如果有更新的文件，请打开那一份。`,

  read: {
    title: "读哪些表",
    change: "更改",
    sheet: "工作表",
    rows: "行数",
    understood: "已读懂",
    doubtful: "有疑问",
    columnUnclear: (header) => `“${header}”这一列不明确。`,
    columnsUnclear: (columns) => `有 ${columns} 列不明确。`,
    sheetUnclear: "先不读，等您说明它是什么。",
    check: "去确认",
    sheets: (sheets) => `${sheets} 张表`,
    leftAlone: (names) => `不读：${names.join("、")}`,
    rowsListed: (rows) => `有 ${sayNumber(rows)} 行待修。`,
    seeWhich: "看是哪些",
    looking: "正在读工作簿……",
  },
  last: {
    title: "上一张表",
    open: "打开",
    of: (name, on) => `「${name}」，${on}`,
    outcomes: (outcomes) =>
      outcomes === 0
        ? "上面没有填结果。没打的今天重新排。"
        : `上面填的 ${outcomes} 个结果先记入回访日志；没打的今天重新排。`,
  },

  progress: {
    heading: "正在生成回访表",
    making: "正在生成……",
    cancel: "取消",
    cancelling: "正在停下……",
    steps: {
      reading: "读工作表",
      judging: "看今天该联系谁",
      planning: "排次序、分给谁",
      logging: "保存已填的结果",
      writing: "写回访表",
    },
    step: (step, ofSteps) => `第 ${step} 步，共 ${ofSteps} 步`,
    percent: (percent) => `${percent}%`,
    done: "已完成",
    canCancel: "现在可以取消",
    ifCancelled: {
      reading: "还没有写任何东西。",
      judging: "还没有写任何东西。",
      planning: "还没有写任何东西。",
      logging: "旧表上填的结果会留在回访日志里，旧表不动。",
      writing: "填过的结果都在回访日志里。回访表可能只写了一半，再生成一次就好。",
    },
    goOnWorking: "您可以继续用 Excel。开始写时如果有单元格正在编辑，我们等您按回车。",
    inParts: (seconds) => `表很大，分段读，还要约 ${seconds} 秒。`,
    standsStill:
      "Excel 有一会儿没有回应了。如果有单元格正在编辑，请在那里按 Enter 或 Esc，之后会自己继续。",
  },

  head: {
    ready: (on) => `回访表已生成 · ${on}`,
    notMade: (on) => `还没写成表 · ${on}`,
    start: "开始回访",
    goOn: "继续回访",
    allDone: (calls) => `${calls} 位都打完了。`,
    open: "打开表",
    notPrinted: (why) => `表已写完，但打印版式没有设好。${why}打印前请重新生成。`,
    more: "更多",
    makeAgain: "重新生成",
    otherDay: "换个日期",
  },

  said: {
    ready: (calls, waiting) => `回访表已生成：${calls} 位在表上，${waiting} 位排队。`,
    stopped: "回访表没有做完。",
  },
};

/** The words of the Today tab. */
export function todayWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type TodayWords = typeof en;
