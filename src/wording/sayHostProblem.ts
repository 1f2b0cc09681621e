import type { Language } from "../core/clients/language";

/**
 * Why an open workbook could not be read or written: what a person can do something about, by code.
 * `host/excel` makes them of Excel's errors; the pane says them.
 */
export type HostProblem =
  /** Somebody is typing in a cell. */
  | { readonly code: "cellBeingEdited" }
  /** Excel or its service asks to wait; it was tried again as often as is sensible. */
  | { readonly code: "excelBusy" }
  | { readonly code: "workbookReadOnly" }
  | { readonly code: "sheetProtected"; readonly sheet: string }
  | { readonly code: "filterOn"; readonly sheet: string }
  /** Merged cells, a pivot table or something else stands where our rows go. */
  | { readonly code: "placeTaken"; readonly sheet: string }
  /** The column our rows are told apart by is no longer called so. */
  | { readonly code: "headingGone"; readonly sheet: string; readonly heading: string }
  /** Somebody typed on a sheet of ours after it was read; nothing of it was replaced. */
  | { readonly code: "editedMeanwhile"; readonly sheet: string }
  /** Access denied for a reason Excel keeps to itself. */
  | { readonly code: "notAllowed" }
  /** A sheet that was there is gone. */
  | { readonly code: "sheetGone"; readonly sheet: string | undefined }
  /** It is there, but its tab is hidden. */
  | { readonly code: "sheetHidden"; readonly sheet: string }
  /** Even the smallest block is more than Excel sends at once. */
  | { readonly code: "tooLarge" }
  /** Another workbook has the focus. */
  | { readonly code: "otherWorkbookActive" }
  /** This Excel lacks what is needed. */
  | { readonly code: "excelTooOld"; readonly needs: string }
  /** Excel did not answer in time; what it did is checked before anything is tried again. */
  | { readonly code: "noAnswer" }
  /** A person stopped the job. */
  | { readonly code: "cancelled" }
  /** Anything else; `hostCode` is Excel's own code, where it gave one. */
  | { readonly code: "hostFailed"; readonly hostCode: string | undefined };

type SentenceWithSheet =
  | "sheetProtected"
  | "filterOn"
  | "placeTaken"
  | "editedMeanwhile"
  | "sheetHidden";

interface Sentences extends Record<SentenceWithSheet, (sheet: string) => string> {
  readonly cellBeingEdited: string;
  readonly excelBusy: string;
  readonly workbookReadOnly: string;
  readonly headingGone: (sheet: string, heading: string) => string;
  readonly notAllowed: string;
  readonly sheetGone: (sheet: string | undefined) => string;
  readonly tooLarge: string;
  readonly otherWorkbookActive: string;
  readonly excelTooOld: string;
  readonly noAnswer: string;
  readonly cancelled: string;
  readonly hostFailed: string;
}

const sentences: Readonly<Record<Language, Sentences>> = {
  en: {
    cellBeingEdited: "A cell is being edited. Press Enter in the sheet, then try again.",
    excelBusy: "Excel is busy. What was done so far is safe; try again in a moment.",
    workbookReadOnly:
      "This file is read-only. You can look; to make the sheet, save a copy and open that.",
    sheetProtected: (sheet) =>
      `“${sheet}” is protected. Unprotect it on the Review tab and try again.`,
    filterOn: (sheet) => `“${sheet}” is filtered. Clear the filter and try again.`,
    placeTaken: (sheet) =>
      `Something stands below the table on “${sheet}” where rows go. Move it away and try again.`,
    headingGone: (sheet, heading) =>
      `The column “${heading}” is missing on “${sheet}”. Put the heading back and try again.`,
    editedMeanwhile: (sheet) =>
      `Somebody typed on “${sheet}” while it was being made. It is as they left it; press the ` +
      "button again and what they typed is kept.",
    notAllowed:
      "Excel did not allow it: the workbook or the sheet is protected. Unprotect it on " +
      "the Review tab and try again.",
    sheetGone: (sheet) =>
      sheet === undefined
        ? "A sheet that was there is gone. Read the workbook again."
        : `“${sheet}” is gone. Read the workbook again.`,
    sheetHidden: (sheet) =>
      `“${sheet}” is hidden. Right-click a tab, choose Unhide, and try again.`,
    tooLarge:
      "One row holds more than Excel sends at once. Shorten its longest text and try again.",
    otherWorkbookActive:
      "Another workbook is in front. What was done is safe; click into this workbook and try again.",
    excelTooOld: "This Excel is too old for that. The rest works; update Office to use it.",
    noAnswer:
      "Excel did not answer. What it did is checked before anything is written again; try again.",
    cancelled: "Stopped. What was already logged is safe.",
    hostFailed:
      "Excel could not do it. Click into a cell of this workbook and try again; if it stays so, " +
      "save and reopen the file.",
  },
  "zh-CN": {
    cellBeingEdited: "有单元格正在编辑。请在表里按回车，再试一次。",
    excelBusy: "Excel 正忙。已做的都已保存，请稍后再试。",
    workbookReadOnly: "文件是只读的。能看；要做表请另存一份再打开。",
    sheetProtected: (sheet) => `「${sheet}」受保护。请在“审阅”里取消保护，再试一次。`,
    filterOn: (sheet) => `「${sheet}」上开着筛选。清除筛选后再试一次。`,
    placeTaken: (sheet) => `「${sheet}」的表格下面要写的位置上有别的内容。请移开后再试一次。`,
    headingGone: (sheet, heading) =>
      `「${sheet}」上缺少“${heading}”这一列。请把标题改回来，再试一次。`,
    editedMeanwhile: (sheet) =>
      `正在做表时有人在「${sheet}」里填了内容。表没有动；再按一次按钮，填的内容会保留。`,
    notAllowed: "Excel 不允许：工作簿或工作表受保护。请在“审阅”里取消保护，再试一次。",
    sheetGone: (sheet) =>
      sheet === undefined
        ? "原来的一张表不在了。请重新读取工作簿。"
        : `「${sheet}」不在了。请重新读取工作簿。`,
    sheetHidden: (sheet) => `「${sheet}」是隐藏的。右键点表标签，选“取消隐藏”，再试一次。`,
    tooLarge: "有一行内容太多，Excel 一次传不完。请缩短其中最长的文字，再试一次。",
    otherWorkbookActive: "前面是另一个工作簿。已做的都已保存；点一下这个工作簿，再试一次。",
    excelTooOld: "这个版本的 Excel 做不到这一项，其他功能可用；升级 Office 后即可使用。",
    noAnswer: "Excel 没有回应。再写之前会先核对已做的内容；请再试一次。",
    cancelled: "停了。已记录的都存好了。",
    hostFailed: "Excel 没能完成。请点一下这个工作簿的单元格再试，还不行就保存后重新打开。",
  },
};

/**
 * What was found and what to do: one sentence or two for each reason, with no code in it. What it
 * leaves behind is known to whoever asked, and is said there.
 */
export function sayHostProblem(problem: HostProblem, language: Language): string {
  const say = sentences[language];
  switch (problem.code) {
    case "sheetProtected":
    case "filterOn":
    case "placeTaken":
    case "editedMeanwhile":
    case "sheetHidden":
      return say[problem.code](problem.sheet);
    case "headingGone":
      return say.headingGone(problem.sheet, problem.heading);
    case "sheetGone":
      return say.sheetGone(problem.sheet);
    default:
      return say[problem.code];
  }
}
