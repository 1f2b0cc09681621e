import type { Language } from "../../core/clients/language";
import { plural } from "../en/plural";
import { sayNumber } from "../sayNumber";

const en = {
  heading: "Set-up",
  parts: {
    sheets: "Sheets",
    rules: "Rules",
    numbers: "Numbers",
    clinic: "Clinic",
    about: "About",
  },
  notRead: "The workbook has not been read yet.",
  reading: "Reading the workbook…",
  readNow: "Read the workbook",
  keep: {
    answers: (answers: number) =>
      answers === 1 ? "Keep this answer" : `Keep these ${answers} answers`,
    keeping: "Keeping…",
    kept: "Kept in this workbook.",
    notKept: (why: string) => `Not kept. ${why}`,
    readOnly: "This file is read-only, so nothing can be kept in it. Save a copy and open that.",
    discard: "Undo",
  },
  doubts: {
    title: (questions: number) =>
      questions === 1 ? "1 thing we are not sure of" : `${questions} things we are not sure of`,
    none: "Everything is clear.",
    perhapsMerged:
      "This Excel does not say which cells are merged. A merged cell counts for its first row " +
      "only: unmerge it where each row needs the value.",
    likely: "Likely",
    samples: "Examples from the sheet",
    decidesRows: (rows: number) =>
      rows === 1 ? "Decides 1 row." : `Decides ${sayNumber(rows)} rows.`,
    decidesCells: (cells: number) => `Decides ${plural(cells, "cell")}.`,
    usedBy: (rules: readonly string[]) =>
      `Used by: ${rules.map((rule) => `“${rule}”`).join(", ")}.`,
    other: "Something else…",
    otherLabel: "What the column is",
    place: (sheet: string, letter: string, header: string) =>
      header === "" ? `${sheet} · column ${letter}` : `${sheet} · column ${letter} “${header}”`,
    wholeWorkbook: "Where the clinic is",
    ask: {
      region: "Which country or region are these sheets from?",
      column: (field: string) => `Is this “${field}”?`,
      dayOrder: "Some of these dates can be read as two different days. What comes first?",
      year: "These dates have no year. Which year is the sheet of?",
      unclear: (field: string) => `Some of these cannot be read as “${field}”. What is the column?`,
    },
    regionDecides: "Decides how 3/4 is read, and which phone numbers can be dialled.",
    stays: (field: string) => `“${field}”, and list the cells to put right`,
  },
  answers: {
    read: "Read it",
    readAsIs: "Read it like this",
    leaveOut: "Leave it out",
    leaveColumnOut: "Leave this column out",
    dayOrders: {
      dayFirst: "The day: 3/4 is 3 April",
      monthFirst: "The month: 3/4 is 4 March",
      yearFirst: "The year: 24/3/4 is 4 March 2024",
    },
  },
};

const zhCN: typeof en = {
  heading: "设置",
  parts: { sheets: "表格", rules: "规则", numbers: "数字", clinic: "门店", about: "关于" },
  notRead: "工作簿还没有读。",
  reading: "正在读工作簿……",
  readNow: "读工作簿",
  keep: {
    answers: (answers) => (answers === 1 ? "记住这个回答" : `记住这 ${answers} 个回答`),
    keeping: "正在记……",
    kept: "已记在这个工作簿里。",
    notKept: (why) => `没有记成。${why}`,
    readOnly: "文件是只读的，记不进去。请另存一份再打开。",
    discard: "还原",
  },
  doubts: {
    title: (questions) => `有 ${questions} 处拿不准`,
    none: "都清楚了。",
    perhapsMerged:
      "这个 Excel 看不出哪些单元格是合并的。合并单元格只算第一行，每行都要用到的，请取消合并。",
    likely: "多半是",
    samples: "表里的例子",
    decidesRows: (rows) => `关系到 ${sayNumber(rows)} 行。`,
    decidesCells: (cells) => `关系到 ${sayNumber(cells)} 格。`,
    usedBy: (rules) => `用到它的规则：${rules.map((rule) => `“${rule}”`).join("、")}。`,
    other: "是别的……",
    otherLabel: "这一列是什么",
    place: (sheet, letter, header) =>
      header === "" ? `「${sheet}」${letter} 列` : `「${sheet}」${letter} 列“${header}”`,
    wholeWorkbook: "门店在哪里",
    ask: {
      region: "这些表是哪个国家或地区的？",
      column: (field) => `这一列是“${field}”吗？`,
      dayOrder: "有的日期能读成两天。写在最前面的是什么？",
      year: "这些日期没有年份。这张表是哪一年的？",
      unclear: (field) => `有的内容不能当“${field}”来读。这一列是什么？`,
    },
    regionDecides: "关系到 3/4 怎么读，哪些电话能打。",
    stays: (field) => `就是“${field}”，读不了的列出来`,
  },
  answers: {
    read: "读取",
    readAsIs: "就这样读",
    leaveOut: "不读",
    leaveColumnOut: "不用这一列",
    dayOrders: {
      dayFirst: "日：3/4 是 4月3日",
      monthFirst: "月：3/4 是 3月4日",
      yearFirst: "年：24/3/4 是 2024年3月4日",
    },
  },
};

/** The words of the tab on which the manager says how her workbook is read. */
export function setupWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type SetupWords = typeof en;
