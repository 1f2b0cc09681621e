import type { Language } from "../../core/clients/language";

const en = {
  ofOne: (name: string, number: string) => `If “${name}” is ${number}`,
  ofSeveral: (numbers: number) => `If these ${numbers} numbers change`,
  working: "Working it out…",
  now: "Now",
  then: "If",
  change: "Change",
  groups: {
    onSheet: "On sheet",
    waiting: "Waiting",
    heldBack: "Held back",
    nothingDue: "Nothing due",
    unreadable: "Can’t read",
  },
  moves: (leaves: number, joins: number) =>
    leaves === 0 && joins === 0
      ? "Nobody comes on the sheet or leaves it."
      : `${leaves} ${leaves === 1 ? "leaves" : "leave"} the sheet, ${joins} ${joins === 1 ? "comes" : "come"} in.`,
  callers: (changes: readonly string[]) => `Callers: ${changes.join(", ")}`,
  caller: (name: string | undefined, now: number, then: number) =>
    `${name ?? "unassigned"} ${now} → ${then}`,
  covered: (now: string, then: string) => `Of what is due, the sheet holds ${now} → ${then}.`,
  worksOff: (now: string, then: string) =>
    `Open days until everybody who waits was called: ${now} → ${then}.`,
  never: "never",
  seeWho: "See who",
  hideWho: "Hide names",
  joins: "Come on the sheet",
  leaves: "Leave the sheet",
  nobody: "Nobody",
  said: (counts: readonly string[]) => `What would change: ${counts.join(", ")}.`,
};

const zhCN: typeof en = {
  ofOne: (name, number) => `如果“${name}”改成 ${number}`,
  ofSeveral: (numbers) => `如果改这 ${numbers} 个数字`,
  working: "正在算……",
  now: "现在",
  then: "改后",
  change: "变化",
  groups: {
    onSheet: "在表上",
    waiting: "排队",
    heldBack: "暂不打",
    nothingDue: "不用打",
    unreadable: "读不出",
  },
  moves: (leaves, joins) =>
    leaves === 0 && joins === 0 ? "表上的人不变。" : `${leaves} 位离开表，${joins} 位上表。`,
  callers: (changes) => `回访人：${changes.join("，")}`,
  caller: (name, now, then) => `${name ?? "未分配"} ${now} → ${then}`,
  covered: (now, then) => `该打的里面，表上有 ${now} → ${then}。`,
  worksOff: (now, then) => `排队的打完还要几个营业日：${now} → ${then}。`,
  never: "打不完",
  seeWho: "看是谁",
  hideWho: "收起名单",
  joins: "上表的",
  leaves: "离开表的",
  nobody: "没有人",
  said: (counts) => `会有的变化：${counts.join("，")}。`,
};

/** The words of what other numbers would do to the day. */
export function whatIfWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type WhatIfWords = typeof en;
