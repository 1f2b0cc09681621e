import type { Language } from "../core/clients/language";

const en = {
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
};

const zhCN: typeof en = {
  hostFailed: "Excel 没有给出本工作簿的设置，现按通常设置计算。请关闭并重新打开本窗格。",
  settingsPartUnreadable: "本工作簿里保存的设置无法读取，现按通常设置计算。请重新写入设置。",
  settingsWrong: (place) =>
    `本工作簿里保存的设置中“${place}”的值不合适，现按通常设置计算。请改正或删去。`,
  dateSystemUnknown:
    "看不出本工作簿的日期从 1900 年还是 1904 年算起，现按 1900 年计算。请核对公式得出的日期。",
  notRecalculated: "有些公式显示的还是先前的结果。请按 Ctrl+Alt+F9 重新计算。",
};

/** Why cells may show other answers than the workbook's settings ask for. */
export type SettingsTrouble =
  | { readonly code: "hostFailed" }
  | { readonly code: "settingsPartUnreadable" }
  | { readonly code: "settingsWrong"; readonly place: string }
  | { readonly code: "dateSystemUnknown" }
  | { readonly code: "notRecalculated" };

/** What was found and what to do, for the head of the pane. */
export function saySettingsTrouble(trouble: SettingsTrouble, language: Language): string {
  const words = language === "zh-CN" ? zhCN : en;
  return trouble.code === "settingsWrong"
    ? words.settingsWrong(trouble.place)
    : words[trouble.code];
}
