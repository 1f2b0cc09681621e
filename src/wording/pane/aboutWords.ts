import type { Language } from "../../core/clients/language";

const en = {
  pane: {
    title: "This pane",
    language: "Language",
    languages: { en: "English", "zh-CN": "中文" },
    appearance: "Look",
    appearances: { asExcel: "As Excel", light: "Light", dark: "Dark" },
  },
  program: {
    title: "Version",
    version: (version: string) => `Clinic Recall ${version}`,
    excel: (version: string, platform: string) => `Excel ${version}, ${platform}`,
    excelOf: (platform: string) => `Excel, ${platform}`,
    outside: "Outside Excel",
    platforms: {
      PC: "Windows",
      Mac: "Mac",
      OfficeOnline: "in the browser",
      iOS: "iPad",
      Android: "Android",
      Universal: "Windows tablet",
    },
  },
  abilities: {
    title: "What this Excel can do",
    allThere: "All that the add-in uses is there.",
    there: "there",
    missing: "missing",
    names: {
      pane: "Pane and formulas together",
      workbook: "Reading and writing sheets",
      functions: "Our formulas in cells",
      merges: "Seeing merged cells",
      tables: "Making a table longer",
    },
    without: {
      pane: "The pane does not work here.",
      workbook: "No sheet can be read or written here.",
      functions: "Formulas that begin with =CLINIC. do not work here. The pane does.",
      merges:
        "Merged cells count for their first row only. Unmerge them where each row needs the value.",
      tables: "New rows are written below the table, and the table takes them in where it can.",
    },
    wayOn:
      "This is an older Excel, or another program such as WPS. Update it, or open the workbook in Excel on the web.",
  },
  functions: {
    title: "Formulas for your cells",
    oneDateCell: "Keep the day you ask about in one cell, such as B1, and use it in every formula.",
    reading: "Reading the list…",
    missing: "The list could not be read. Close this pane and open it again.",
    tryIt: "Try it:",
    copy: (name: string) => `Copy the example of ${name}`,
  },
};

const zhCN: typeof en = {
  pane: {
    title: "这个窗格",
    language: "语言",
    languages: { en: "English", "zh-CN": "中文" },
    appearance: "明暗",
    appearances: { asExcel: "随 Excel", light: "浅色", dark: "深色" },
  },
  program: {
    title: "版本",
    version: (version) => `诊所回访 ${version}`,
    excel: (version, platform) => `Excel ${version}，${platform}`,
    excelOf: (platform) => `Excel，${platform}`,
    outside: "不在 Excel 里",
    platforms: {
      PC: "Windows",
      Mac: "Mac",
      OfficeOnline: "网页版",
      iOS: "iPad",
      Android: "安卓",
      Universal: "Windows 平板",
    },
  },
  abilities: {
    title: "这个 Excel 能做什么",
    allThere: "要用的都有。",
    there: "有",
    missing: "没有",
    names: {
      pane: "窗格和公式一起运行",
      workbook: "读写工作表",
      functions: "单元格里用我们的公式",
      merges: "看出合并单元格",
      tables: "把表格加长",
    },
    without: {
      pane: "窗格在这里用不了。",
      workbook: "在这里不能读写工作表。",
      functions: "在这里用不了以 =CLINIC. 开头的公式，窗格能用。",
      merges: "合并单元格只算第一行。每行都要用到的，请取消合并。",
      tables: "新的行写在表格下面，能并进表格的会并进去。",
    },
    wayOn: "这是较旧的 Excel，或 WPS 等别的程序。请更新，或用网页版 Excel 打开工作簿。",
  },
  functions: {
    title: "可写在单元格里的公式",
    oneDateCell: "请把要问的日期放在一个单元格（如 B1），每条公式都用它。",
    reading: "正在读……",
    missing: "列表没有读成。请关闭并重新打开本窗格。",
    tryIt: "试试：",
    copy: (name) => `复制 ${name} 的例子`,
  },
};

/** The words of the page that says what runs here, and what can be typed in cells. */
export function aboutWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type AboutWords = typeof en;
