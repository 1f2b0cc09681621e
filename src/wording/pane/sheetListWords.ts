import type { Language } from "../../core/clients/language";
import { plural } from "../en/plural";
import { sayNumber } from "../sayNumber";

const rowsEn = (rows: number) => (rows === 1 ? "1 row" : `${sayNumber(rows)} rows`);

const en = {
  sheets: {
    title: (sheets: number) => `${plural(sheets, "sheet")} understood`,
    sheet: "Sheet",
    rows: "Rows",
    notUsed: "Not used",
    total: "Total",
    sum: (used: number, rows: number) =>
      `${sayNumber(used)} used + ${sayNumber(rows - used)} not used = ${sayNumber(rows)}. ` +
      "Every row not used says why.",
    nameNobody: (rows: number) =>
      `${rows === 1 ? "1 of the used rows names" : `${sayNumber(rows)} of the used rows name`} ` +
      "nobody among the clients.",
    left: (sheets: number) => `${plural(sheets, "sheet")} not read`,
    change: "Change",
    seeRows: (sheet: string, rows: number) =>
      `${sayNumber(rows)} of the rows of ${sheet} are not used: see which`,
    none: "No sheet is read yet.",
  },
  sheet: {
    back: "All sheets",
    rows: (used: number, rows: number) =>
      `${sayNumber(used)} used + ${sayNumber(rows - used)} not used = ${rowsEn(rows)}`,
    headerRow: (sheetRows: string) => `Headings in row ${sheetRows}`,
    read: "Read this sheet",
    kind: "What each row is",
    kindAsFound: "As the headings say",
    headerRows: "Row of the headings",
    headerRowsHint: "Several rows with a comma: 2, 3",
    headerRowsWrong: "Give row numbers, at most 4",
    year: "Year of dates without one",
    yearAsFound: "As the sheet says",
    columns: "Columns",
    column: (letter: string, header: string) => (header === "" ? letter : `${letter} “${header}”`),
    guessed: "guessed",
    noHeading: "no heading",
    noColumns: "Its columns are shown once its headings are found.",
    nothing: "Not used",
    usual: (kind: string) => `Usual for ${kind}`,
    otherFields: "Everything else",
    samples: "Examples from the sheet",
    private: "Not shown: it is private.",
    flags: "What we noticed",
  },
  rowsToFix: {
    back: "All sheets",
    title: "Rows to put right",
    open: (lines: number) =>
      lines === 1
        ? "1 note on rows to put right"
        : `${sayNumber(lines)} notes on rows to put right`,
    reading: "Reading the list…",
    none: "Nothing to put right: every row is used.",
    notUsed: (lines: number) => `Not used ${sayNumber(lines)}`,
    used: (lines: number) => `Used, but check ${sayNumber(lines)}`,
    show: "Which rows",
    noneOfKind: "None.",
    more: (lines: number) => `Show ${lines} more`,
    first: (shown: number, all: number) =>
      `The first ${sayNumber(shown)} of ${sayNumber(all)}. The rest come up as these are put right.`,
    toCell: (place: string) => `Go to ${place}`,
    wholeRow: (sheetRow: number) => `Row ${sheetRow}`,
    asTyped: "As typed",
  },
};

const zhCN: typeof en = {
  sheets: {
    title: (sheets) => `读懂了 ${sheets} 张表`,
    sheet: "表",
    rows: "行数",
    notUsed: "没用",
    total: "合计",
    sum: (used, rows) =>
      `用了 ${sayNumber(used)} + 没用 ${sayNumber(rows - used)} = ${sayNumber(rows)} 行。没用的行都写明了原因。`,
    nameNobody: (rows) => `用了的行里，有 ${sayNumber(rows)} 行不知道是哪位顾客。`,
    left: (sheets) => `没有读的 ${sheets} 张表`,
    change: "更改",
    seeRows: (sheet, rows) => `「${sheet}」里没用的 ${sayNumber(rows)} 行`,
    none: "还没有读任何表。",
  },
  sheet: {
    back: "所有的表",
    rows: (used, rows) =>
      `用了 ${sayNumber(used)} + 没用 ${sayNumber(rows - used)} = ${sayNumber(rows)} 行`,
    headerRow: (sheetRows) => `表头在第 ${sheetRows} 行`,
    read: "读这张表",
    kind: "一行是什么",
    kindAsFound: "按表头判断",
    headerRows: "表头在第几行",
    headerRowsHint: "有几行就用逗号隔开：2, 3",
    headerRowsWrong: "请填行号，最多 4 个",
    year: "没写年份的日期是哪一年",
    yearAsFound: "按表上写的",
    columns: "各列",
    column: (letter, header) => (header === "" ? letter : `${letter} “${header}”`),
    guessed: "猜的",
    noHeading: "没有标题",
    noColumns: "找到表头后，这里会列出各列。",
    nothing: "不用",
    usual: (kind) => `${kind}表常有的`,
    otherFields: "其他",
    samples: "表里的例子",
    private: "属于隐私，不显示。",
    flags: "注意到的",
  },
  rowsToFix: {
    back: "所有的表",
    title: "要改的行",
    open: (lines) => `要改的行：${sayNumber(lines)} 条`,
    reading: "正在读……",
    none: "没有要改的：每一行都用上了。",
    notUsed: (lines) => `没用 ${sayNumber(lines)}`,
    used: (lines) => `用了，请核对 ${sayNumber(lines)}`,
    show: "看哪些行",
    noneOfKind: "没有。",
    more: (lines) => `再看 ${lines} 条`,
    first: (shown, all) =>
      `先列 ${sayNumber(all)} 条中的 ${sayNumber(shown)} 条，改好这些再看其余的。`,
    toCell: (place) => `到 ${place}`,
    wholeRow: (sheetRow) => `第 ${sheetRow} 行`,
    asTyped: "原样",
  },
};

/** The words of the list of sheets, of one sheet and its columns, and of the rows to put right. */
export function sheetListWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type SheetListWords = typeof en;
