import type { Language } from "../../core/clients/language";

const en = {
  outcome: "Outcome",
  outcomeOf: (name: string, reason: string, standing: string) =>
    [`Outcome: ${name}`, reason, standing].filter((part) => part !== "").join(", "),
  /** Short enough for a key; on paper and in the log they are said in full. */
  keys: {
    "1": "Reached",
    "2": "No answer",
    "3": "Busy",
    "4": "Call back",
    "5": "Booked",
    "6": "Thinking",
    "7": "No interest",
    "8": "Do not contact",
    "9": "Wrong number",
    "0": "Doctor",
    C: "Complaint",
  },
  more: "More…",
  skip: "Skip",
  variantsOf: (label: string) => `${label}: which?`,
  otherOutcomes: "Other outcomes",
  digitThenEnter: ["Digit, then ", ""],
  pressF6: ["Keys go to the sheet: press ", ""],
  pressAgain: (key: string) => `${key} again: more of this kind`,
  folded: "Outcome: press 0–9",
  showKeys: "Show keys",
  hideKeys: "Hide keys",

  next: "Next",
  nextByRule: (on: string) => `${on}, by the rule`,
  nextChosen: (on: string) => `${on}, as you chose`,
  nextNever: "Never again",
  nextNone: "No day: she waits until it is settled",
  nextRepair: "No day: her number goes to the repair list",
  nextPast: "That day is past: choose one from today on.",
  nextUnreadable: "That is not a day yet.",
  note: "Note",
  optional: "optional",
  calledBy: (caller: string) =>
    caller === "" ? "Who calls, cause, mood, need" : `${caller} calls · cause, mood, need`,
  caller: "Who calls",
  callerHint: "Kept until the pane is closed.",
  absenceCause: "Why she stayed away",
  noCause: "not said",
  mood: "Her mood",
  need: "What she needs",
  suggestion: "Suggestion",

  saveAndNext: "Save, next client",
  save: "Save",
  saving: "Saving…",
  saved: (name: string, outcome: string, again: string | undefined) =>
    again === undefined ? `${name}: ${outcome}` : `${name}: ${outcome}, again ${again}`,
  undo: "Undo",
  undoing: "Taking back…",
  notUndone: "Not taken back.",
  loggedToday: "Logged today",
  takeBack: (outcome: string) => `Take back “${outcome}”`,
  notWritten: (name: string, outcome: string) => `Not saved: ${name}, ${outcome}`,
  quoted: (note: string) => `“${note}”`,
  kept: "What you typed is kept.",
  joined: (parts: readonly string[]) =>
    parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(" "),
  writeAgain: "Save again",
  toCard: "Her card",
  letGo: "Let go",
  readOnly: "This file is read-only: outcomes can be looked at, not saved.",

  problems: {
    clientUnknown: "She is no longer found in the workbook. Read it again and open her card.",
    entryUnknown: "That log entry is no longer there; somebody may have removed it.",
    entryTakenBack: "That log entry was taken back already.",
    nextContactPast: (on: string) => `The next contact, ${on}, is past. Choose a later day.`,
  },
  hints: { skip: "skip", undo: "undo", sheet: "sheet" },
};

const zhCN: typeof en = {
  outcome: "结果",
  outcomeOf: (name, reason, standing) =>
    [`结果：${name}`, reason, standing].filter((part) => part !== "").join("，"),
  keys: {
    "1": "接通",
    "2": "无人接听",
    "3": "占线",
    "4": "稍后回电",
    "5": "约好到店",
    "6": "考虑中",
    "7": "没有意向",
    "8": "勿再联系",
    "9": "号码不对",
    "0": "转医生",
    C: "投诉",
  },
  more: "更多…",
  skip: "跳过",
  variantsOf: (label) => `${label}：是哪一种？`,
  otherOutcomes: "其他结果",
  digitThenEnter: ["按数字选，再按 ", ""],
  pressF6: ["光标在表格里：先按 ", " 到这里"],
  pressAgain: (key) => `再按 ${key}：同类的其他结果`,
  folded: "结果：按 0–9",
  showKeys: "展开",
  hideKeys: "收起",

  next: "下次",
  nextByRule: (on) => `${on}，按规则`,
  nextChosen: (on) => `${on}，您选的`,
  nextNever: "不再联系",
  nextNone: "不定日期：了结之前先等",
  nextRepair: "不定日期：号码列入待修",
  nextPast: "这一天已过：请选今天或以后。",
  nextUnreadable: "这还不是一个日期。",
  note: "备注",
  optional: "可不填",
  calledBy: (caller) =>
    caller === "" ? "谁打的、原因、心情、需求" : `${caller}打 · 原因、心情、需求`,
  caller: "谁打的",
  callerHint: "关掉窗格前一直记着。",
  absenceCause: "没来的原因",
  noCause: "没说",
  mood: "心情",
  need: "需求",
  suggestion: "建议",

  saveAndNext: "保存，下一位",
  save: "保存",
  saving: "正在保存……",
  saved: (name, outcome, again) =>
    again === undefined ? `${name}：${outcome}` : `${name}：${outcome}，${again} 再联系`,
  undo: "撤销",
  undoing: "正在撤销……",
  notUndone: "没有撤销。",
  loggedToday: "今天已记",
  takeBack: (outcome) => `撤销“${outcome}”`,
  notWritten: (name, outcome) => `没有保存：${name}，${outcome}`,
  quoted: (note) => `“${note}”`,
  kept: "您填的都留着。",
  joined: (parts) => parts.map((part) => (/[。！？]$/.test(part) ? part : `${part}。`)).join(""),
  writeAgain: "再存一次",
  toCard: "她的卡片",
  letGo: "不要了",
  readOnly: "文件是只读的：能看，不能记结果。",

  problems: {
    clientUnknown: "工作簿里找不到她了。请重新读取，再打开她的卡片。",
    entryUnknown: "这条记录已经不在了，可能有人删了。",
    entryTakenBack: "这条记录已经撤销过了。",
    nextContactPast: (on) => `下次联系 ${on} 已过，请选以后的日子。`,
  },
  hints: { skip: "跳过", undo: "撤销", sheet: "表格" },
};

/** The words of logging a call. */
export function padWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type PadWords = typeof en;
