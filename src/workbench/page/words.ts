import type { PageLanguage } from "../univer/createUniver";

/** Every word of the page itself; the spreadsheet and the add-in bring their own. */
export interface PageWords {
  readonly title: string;
  readonly notExcel: string;
  readonly homeTab: string;
  readonly fileMenu: string;
  readonly newFile: string;
  readonly open: string;
  readonly save: string;
  readonly sampleEnglish: string;
  readonly sampleChinese: string;
  readonly language: string;
  readonly appearance: string;
  readonly light: string;
  readonly dark: string;
  readonly apiLevel: string;
  readonly latest: string;
  readonly host: string;
  readonly web: string;
  readonly desktop: string;
  readonly webNeedsHttps: string;
  readonly closePane: string;
  readonly paneWidth: string;
  readonly ready: string;
  readonly calculating: string;
  readonly waitingForFunctions: string;
  readonly opening: string;
  readonly editing: string;
  readonly dropHere: string;
  readonly blankName: string;
  readonly sheetName: string;
  readonly addinFailed: string;
  readonly cannotOpen: (name: string, why: string) => string;
  readonly saved: (name: string) => string;
  /** Of the button in a column's header. */
  readonly filterColumn: (column: string) => string;
  readonly sortUp: string;
  readonly sortDown: string;
  readonly clearFilter: string;
  readonly searchValues: string;
  readonly selectAll: string;
  readonly blanks: string;
  readonly moreValues: (count: number) => string;
  readonly apply: string;
  readonly cancel: string;
  /** Why cells could not be put in or taken out, by Office.js's code. */
  readonly refused: (code: string) => string;
}

const refusals: Readonly<Record<string, Readonly<Record<PageLanguage, string>>>> = {
  InsertDeleteConflict: {
    en: "That would move a part of a table. Choose whole rows of it, or cells outside.",
    "zh-CN": "这会移动表格的一部分。请选择整行，或选择表格以外的单元格。",
  },
  NonBlankCellOffSheet: {
    en: "That would push cells with contents off the sheet.",
    "zh-CN": "这会把有内容的单元格推出工作表。",
  },
  AccessDenied: { en: "The sheet is protected.", "zh-CN": "工作表受保护。" },
  InvalidOperation: {
    en: "A table needs its header row.",
    "zh-CN": "表格必须保留标题行。",
  },
};

const en: PageWords = {
  title: "Clinic Recall workbench",
  notExcel: "this is not Excel",
  homeTab: "Home",
  fileMenu: "Workbook",
  newFile: "New",
  open: "Open…",
  save: "Save",
  sampleEnglish: "Sample clinic",
  sampleChinese: "示例诊所",
  language: "Language",
  appearance: "Appearance",
  light: "Light",
  dark: "Dark",
  apiLevel: "Excel API",
  latest: "Latest",
  host: "Plays Excel",
  web: "on the web",
  desktop: "on the desktop",
  webNeedsHttps: "Excel on the web needs https: start with npm start -- --https",
  closePane: "Close",
  paneWidth: "Width of the pane",
  ready: "Ready",
  calculating: "Calculating…",
  waitingForFunctions: "Waiting for the add-in's functions…",
  opening: "Opening…",
  editing: "Typing",
  dropHere: "Drop the workbook to open it",
  blankName: "Book1.xlsx",
  sheetName: "Sheet1",
  addinFailed: "The add-in did not start. Reload the page; if it stays so, build it again.",
  cannotOpen: (name, why) => `${name} cannot be opened: ${why}`,
  saved: (name) => `Saved a copy as ${name}.`,
  filterColumn: (column) => `Sort and filter by ${column}`,
  sortUp: "Sort A to Z, small to large",
  sortDown: "Sort Z to A, large to small",
  clearFilter: "Clear the filter",
  searchValues: "Search the values",
  selectAll: "(Select all)",
  blanks: "(Blanks)",
  moreValues: (count) => `${count} more: search for them`,
  apply: "OK",
  cancel: "Cancel",
  refused: (code) => refusals[code]?.en ?? `That cannot be done here (${code}).`,
};

const zh: PageWords = {
  title: "诊所回访工作台",
  notExcel: "这不是 Excel",
  homeTab: "开始",
  fileMenu: "工作簿",
  newFile: "新建",
  open: "打开…",
  save: "保存",
  sampleEnglish: "Sample clinic",
  sampleChinese: "示例诊所",
  language: "语言",
  appearance: "外观",
  light: "浅色",
  dark: "深色",
  apiLevel: "Excel API",
  latest: "最新",
  host: "扮演 Excel",
  web: "网页版",
  desktop: "桌面版",
  webNeedsHttps: "网页版 Excel 需要 https：请用 npm start -- --https 启动",
  closePane: "关闭",
  paneWidth: "窗格宽度",
  ready: "就绪",
  calculating: "正在计算…",
  waitingForFunctions: "正在等待加载项的函数…",
  opening: "正在打开…",
  editing: "正在输入",
  dropHere: "松开鼠标即可打开工作簿",
  blankName: "工作簿1.xlsx",
  sheetName: "工作表1",
  addinFailed: "加载项没有启动。请刷新页面；如仍如此，请重新构建。",
  cannotOpen: (name, why) => `无法打开 ${name}：${why}`,
  saved: (name) => `已保存副本 ${name}。`,
  filterColumn: (column) => `按“${column}”排序和筛选`,
  sortUp: "升序",
  sortDown: "降序",
  clearFilter: "清除筛选",
  searchValues: "搜索",
  selectAll: "（全选）",
  blanks: "（空白）",
  moreValues: (count) => `另有 ${count} 个值，请搜索`,
  apply: "确定",
  cancel: "取消",
  refused: (code) => refusals[code]?.["zh-CN"] ?? `此处无法执行该操作（${code}）。`,
};

export const pageWords: Readonly<Record<PageLanguage, PageWords>> = { en, "zh-CN": zh };
