import type { Language } from "../core/clients/language";

const en = {
  product: "Clinic Recall",
  tagline: "Who has gone quiet, who calls whom today, what to say, and did it work.",
  version: (version: string) => `Version ${version}`,
  hostNames: { excel: "Excel", browser: "A browser, outside Excel" },
  platform: (host: string, platform: string) => `${host}, ${platform}`,
  starting: "Waiting for Excel…",
  ready: "This Excel has all the functions need.",
  tooOld: (missing: string) =>
    `This Excel lacks ${missing}. Update Excel, or open the workbook in Excel on the web.`,
  outside:
    "This page belongs in Excel’s task pane. Open a workbook, then choose Clinic Recall on the Home tab.",
  noLibrary:
    "Excel’s library could not be fetched from appsforoffice.microsoft.com. Check the network, then close and open this pane.",
  noAnswer: "Excel has not answered. Close this pane and open it again.",
  functions: "Functions for your cells",
  oneDateCell: "Keep the day you ask about in one cell, such as B1, and use it in every formula.",
  helpMissing: "The list of functions could not be read. Close this pane and open it again.",
  settingsTrouble: {
    hostFailed:
      "Excel did not hand over this workbook’s settings, so the usual ones hold. Close this pane and open it again.",
    settingsPartUnreadable:
      "The settings kept in this workbook cannot be read, so the usual ones hold. Write them into it again.",
    settingsWrong: (place: string) =>
      `The settings kept in this workbook have a value at “${place}” that cannot be, so the usual ones hold. Correct it or take it out.`,
    dateSystemUnknown:
      "It cannot be told whether this workbook counts its days from 1900 or from 1904; 1900 is assumed. Check that the dates our formulas answer are right.",
    notRecalculated:
      "Some of our formulas still show an earlier answer. Press Ctrl+Alt+F9 to calculate them again.",
  },
};

const zhCN: typeof en = {
  product: "诊所回访",
  tagline: "谁很久没来了、今天谁回访谁、怎么说、有没有效果。",
  version: (version) => `版本 ${version}`,
  hostNames: { excel: "Excel", browser: "浏览器，不在 Excel 中" },
  platform: (host, platform) => `${host}，${platform}`,
  starting: "正在等候 Excel……",
  ready: "这个 Excel 具备函数所需的一切。",
  tooOld: (missing) => `这个 Excel 缺少 ${missing}。请更新 Excel，或用网页版 Excel 打开工作簿。`,
  outside: "本页应在 Excel 的任务窗格中打开。请打开工作簿，在“开始”选项卡点“诊所回访”。",
  noLibrary:
    "无法从 appsforoffice.microsoft.com 取得 Excel 的程序库。请检查网络，然后关闭并重新打开本窗格。",
  noAnswer: "Excel 没有回应。请关闭并重新打开本窗格。",
  functions: "可写在单元格里的函数",
  oneDateCell: "请把要问的日期放在一个单元格（如 B1），每条公式都用它。",
  helpMissing: "无法读取函数列表。请关闭并重新打开本窗格。",
  settingsTrouble: {
    hostFailed: "Excel 没有给出本工作簿的设置，现按通常设置计算。请关闭并重新打开本窗格。",
    settingsPartUnreadable: "本工作簿里保存的设置无法读取，现按通常设置计算。请重新写入设置。",
    settingsWrong: (place) =>
      `本工作簿里保存的设置中“${place}”的值不合适，现按通常设置计算。请改正或删去。`,
    dateSystemUnknown:
      "看不出本工作簿的日期从 1900 年还是 1904 年算起，现按 1900 年计算。请核对公式得出的日期。",
    notRecalculated: "有些公式显示的还是先前的结果。请按 Ctrl+Alt+F9 重新计算。",
  },
};

/** The sentences of the pane's first page, in the language Excel is shown in. */
export function startPageWords(language: Language): typeof en {
  return { en, "zh-CN": zhCN }[language];
}
