import type { Language } from "../../core/clients/language";
import { plural } from "../en/plural";
import { placeholderWords } from "./placeholderWords";
import { scriptEditorWords } from "./scriptEditorWords";

const en = {
  ...scriptEditorWords("en"),
  ...placeholderWords("en"),
  heading: "Scripts",
  notRead: "The workbook has not been read yet.",
  reading: "Reading the workbook…",
  readNow: "Read the workbook",
  list: {
    find: "Find a script",
    add: "New",
    sum: (scripts: number, yours: number) =>
      yours === 0
        ? `${plural(scripts, "script")}, all in our words`
        : `${plural(scripts, "script")}, ${yours} in your words`,
    proposals:
      "Ours are proposals: approve them before they are used, those after a treatment with your doctor.",
    nothingFound: (text: string) => `No script has “${text}” in its name or its words.`,
    found: (scripts: number) => `${plural(scripts, "script")} found`,
    beside: "Beside a call",
    yours: "Yours",
    toFix: (problems: number) => `${problems} to fix`,
    unsaved: "Not saved",
    sheet: (name: string) => `You can also edit them in the sheet “${name}”; this list follows.`,
    noSheet: "To edit them in Excel, put them in a sheet of their own.",
    makeSheet: "Put in workbook",
    makingSheet: "Writing…",
  },
  uses: {
    none: "not used yet",
    few: (calls: number, booked: number) =>
      booked === 0 ? `used ${calls}` : `used ${calls}, booked ${booked}`,
    title: "What came of it",
    counts: (calls: number, reached: number, booked: number, came: number) =>
      `${plural(calls, "call")}: ${reached} reached, ${booked} booked, ${came} came`,
    small: "Too few calls to compare it with another script.",
  },
  problems: {
    title: (cells: number) =>
      cells === 1 ? "1 cell of the sheet is not used" : `${cells} cells of the sheet are not used`,
    show: (address: string) => `Show ${address}`,
    more: (cells: number) => `and ${cells} more`,
  },
  add: {
    title: "A script for another day",
    hint: "After a treatment with a follow-up plan. The other days keep their own.",
    label: "Day after the treatment",
    open: "Write it",
    cancel: "Cancel",
    wrong: "Type a whole number of days from 1 to 3650.",
    known: "This day has its script already.",
  },
  trade: {
    label: "We are",
    hint: "The word check goes by it: a salon may not speak like a clinic.",
    names: { medical: "a clinic", beauty: "a beauty salon", postpartum: "a postpartum centre" },
  },
  keys: { choose: "choose", edit: "edit", find: "find" },
};
export type ScriptsWords = typeof en;

const zhCN: ScriptsWords = {
  ...scriptEditorWords("zh-CN"),
  ...placeholderWords("zh-CN"),
  heading: "话术",
  notRead: "还没有读取工作簿。",
  reading: "正在读取工作簿……",
  readNow: "读取工作簿",
  list: {
    find: "找一条话术",
    add: "新增",
    sum: (scripts, yours) =>
      yours === 0 ? `${scripts} 条，都是我们的原话` : `${scripts} 条，其中 ${yours} 条是您写的`,
    proposals: "我们写的是建议：使用前请店里审核，治疗后的几条请医生审核。",
    nothingFound: (text) => `没有一条话术的名称或内容里有“${text}”。`,
    found: (scripts) => `找到 ${scripts} 条`,
    beside: "通话之外",
    yours: "您写的",
    toFix: (problems) => `${problems} 处要改`,
    unsaved: "还没保存",
    sheet: (name) => `也可以在表「${name}」里改，这里会跟着变。`,
    noSheet: "想在 Excel 里改，可以放到单独一张表里。",
    makeSheet: "写进工作簿",
    makingSheet: "正在写……",
  },
  uses: {
    none: "还没用过",
    few: (calls, booked) =>
      booked === 0 ? `用过 ${calls} 次` : `用过 ${calls} 次，约到 ${booked} 次`,
    title: "用下来怎么样",
    counts: (calls, reached, booked, came) =>
      `打了 ${calls} 通：接通 ${reached}，约到 ${booked}，到店 ${came}`,
    small: "通数太少，还不能和别的话术比。",
  },
  problems: {
    title: (cells) => `表里有 ${cells} 格没有用上`,
    show: (address) => `看 ${address} 格`,
    more: (cells) => `还有 ${cells} 格`,
  },
  add: {
    title: "给另一天写话术",
    hint: "用于有随访计划的项目，别的日子不受影响。",
    label: "项目后第几天",
    open: "开始写",
    cancel: "取消",
    wrong: "请填 1 到 3650 的整数。",
    known: "这一天已经有话术了。",
  },
  trade: {
    label: "我们是",
    hint: "用词检查以此为准：生活美容不能用医疗的说法。",
    names: { medical: "医疗美容机构", beauty: "生活美容院", postpartum: "月子中心" },
  },
  keys: { choose: "选择", edit: "修改", find: "查找" },
};

/** The words of the Scripts tab. */
export function scriptsWords(language: Language): ScriptsWords {
  return language === "zh-CN" ? zhCN : en;
}
