import type { XlsxProblem } from "../../host/xlsx/xlsxProblem";
import type { PageLanguage } from "../univer/createUniver";

/** What is wrong with a file and what to do, in a few words each. */
const troubles = {
  en: {
    emptyFile: "it is empty. Copy it here again.",
    passwordProtected: "it has a password. Save it without one in Excel first.",
    oldExcelFormat: "it is an old .xls workbook. Save it as .xlsx in Excel first.",
    binaryWorkbook: "it is an .xlsb workbook. Save it as .xlsx in Excel first.",
    notASpreadsheet: "it is no Excel workbook.",
    notAZip: "it is no Excel workbook.",
    tooManyCells: "it has more cells than fit in memory.",
    damaged: "it is damaged. Open and save it in Excel, or take an older copy.",
  },
  "zh-CN": {
    emptyFile: "文件是空的，请重新复制一份。",
    passwordProtected: "文件设有密码，请先在 Excel 中另存为无密码的副本。",
    oldExcelFormat: "这是旧版 .xls 工作簿，请先在 Excel 中另存为 .xlsx。",
    binaryWorkbook: "这是 .xlsb 工作簿，请先在 Excel 中另存为 .xlsx。",
    notASpreadsheet: "这不是 Excel 工作簿。",
    notAZip: "这不是 Excel 工作簿。",
    tooManyCells: "单元格太多，内存放不下。",
    damaged: "文件已损坏，请在 Excel 中打开后重新保存，或换用较早的副本。",
  },
} as const satisfies Record<PageLanguage, Record<string, string>>;

/** Why a file cannot be opened, in the page's own words. */
export function fileTrouble({ code }: XlsxProblem, language: PageLanguage): string {
  const known: Readonly<Record<string, string>> = troubles[language];
  return known[code] ?? troubles[language].damaged;
}
