import type { ClientGroup } from "../../core/calling/callPlan";
import type { Language } from "../../core/clients/language";
import { plural } from "../en/plural";
import { sayNumber } from "../sayNumber";

const groups: Readonly<Record<ClientGroup, string>> = {
  onSheet: "On sheet",
  waiting: "Waiting",
  heldBack: "Held back",
  nothingDue: "Nothing due",
  unreadable: "Can’t read",
};

const en = {
  sum: {
    label: "Five groups; choose one to see its clients",
    groups,
    total: (clients: number) => `= ${sayNumber(clients)} clients, all counted`,
    why: (calls: number) => `Why only ${calls}?`,
    onUnknownConsent: (calls: number) =>
      `${plural(calls, "call rests", "calls rest")} on consent nobody has asked about.`,
    duplicates: (pairs: number) => `${plural(pairs, "client")} may be on file twice.`,
  },

  loads: {
    caller: "Caller",
    share: "Share of quota",
    calls: "Calls / quota",
    waiting: "Waiting",
    done: "Done",
    unassigned: "Nobody yet",
    none: "–",
    only: (name: string) => `Only ${name}’s calls`,
    onlyNow: (name: string) => `Listed below: only ${name}’s calls.`,
    all: "Show all callers",
  },

  why: {
    between: " ",
    due: (due: number) => `${plural(due, "client is", "clients are")} due today.`,
    allFit: "All of them fit on the sheet.",
    full: (waiting: number, callers: readonly string[]) =>
      callers.length === 0
        ? `${plural(waiting, "client waits", "clients wait")} for a free place.`
        : `${plural(waiting, "client waits", "clients wait")} because the quota of ` +
          `${list(callers)} is full.`,
    free: (callers: readonly string[], places: number) =>
      `${list(callers)} ${callers.length === 1 ? "has" : "have"} ${plural(places, "place")} free.`,
    heldBack: (held: number) =>
      `${plural(held, "client is", "clients are")} due but held back, for these reasons:`,
    heldTitle: "Held back, and by what",
    total: "Total",
    rulesOff: (off: number, ofRules: number, lackColumn: number) =>
      `${off} of ${plural(ofRules, "rule")} ${off === 1 ? "is" : "are"} off` +
      (lackColumn === 0 ? "." : ` (${lackColumn} for want of a column).`),
    seeWhich: "See which",
    hide: "Hide them",
    switchOn: "Columns and rules in Set-up",
  },

  list: {
    title: "The list",
    band: (band: number, name: string) => `${band} · ${name}`,
    showMore: (calls: number) => `Show ${calls} more`,
    noName: "No name",
    doctorFirst: "Doctor first",
    noPhone: "No phone",
    script: "Script",
    copyPhone: (name: string) => `Copy ${name}’s number`,
    copyScript: (name: string) => `Copy the script for ${name}`,
    callPhone: (name: string, phone: string) => `Call ${name}, ${phone}`,
    nobody: "Nobody is in this group.",
    fetching: "Looking up the names…",
    findOthers: (clients: number) =>
      `These are the first ${clients}. Search for others by name on the Client tab.`,
    showInSheet: (sheet: string, sheetRow: number) => `${sheet}, row ${sheetRow}`,
  },
};

function list(names: readonly string[]): string {
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} and ${names.slice(-1).join("")}`;
}

const zhCN: typeof en = {
  sum: {
    label: "五组顾客，选一组看名单",
    groups: {
      onSheet: "在表上",
      waiting: "排队",
      heldBack: "暂不打",
      nothingDue: "不用打",
      unreadable: "读不出",
    },
    total: (clients) => `= ${sayNumber(clients)} 位顾客，一位不漏`,
    why: (calls) => `为什么只有 ${calls} 位？`,
    onUnknownConsent: (calls) => `有 ${calls} 位还没有问过是否同意。`,
    duplicates: (pairs) => `有 ${pairs} 位顾客可能登记了两次。`,
  },

  loads: {
    caller: "回访人",
    share: "占名额的比例",
    calls: "个数 / 名额",
    waiting: "排队",
    done: "已打",
    unassigned: "未分配",
    none: "–",
    only: (name) => `只看${name}的`,
    onlyNow: (name) => `下面只列${name}的。`,
    all: "看所有人的",
  },

  why: {
    between: "",
    due: (due) => `今天该联系的有 ${due} 位。`,
    allFit: "都排得下。",
    full: (waiting, callers) =>
      callers.length === 0
        ? `${waiting} 位在等名额。`
        : `${callers.join("、")}的名额满了，${waiting} 位在排队。`,
    free: (callers, places) => `${callers.join("、")}还空 ${places} 个。`,
    heldBack: (held) => `另有 ${held} 位该联系，但暂不打，原因如下：`,
    heldTitle: "暂不打的原因",
    total: "合计",
    rulesOff: (off, ofRules, lackColumn) =>
      `${ofRules} 条规则中有 ${off} 条没有启用` +
      (lackColumn === 0 ? "。" : `（${lackColumn} 条缺一列）。`),
    seeWhich: "看是哪些",
    hide: "收起",
    switchOn: "到设置里看列和规则",
  },

  list: {
    title: "名单",
    band: (band, name) => `${band} · ${name}`,
    showMore: (calls) => `再看 ${calls} 位`,
    noName: "没有姓名",
    doctorFirst: "先请医生",
    noPhone: "没有电话",
    script: "话术",
    copyPhone: (name) => `复制${name}的号码`,
    copyScript: (name) => `复制给${name}的话`,
    callPhone: (name, phone) => `拨打${name}，${phone}`,
    nobody: "这一组没有人。",
    fetching: "正在查名单……",
    findOthers: (clients) => `这里是前 ${clients} 位；其余请在“顾客”页按姓名查找。`,
    showInSheet: (sheet, sheetRow) => `${sheet}，第 ${sheetRow} 行`,
  },
};

/** The words of the day's list: the sum, the loads, why it is short, and its rows. */
export function dayListWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type DayListWords = typeof en;
