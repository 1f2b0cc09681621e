import type { Language } from "../../core/clients/language";
import type { Exemption, LineKind, LineState } from "../../core/results/accountability/accountLine";
import { plural } from "../en/plural";

const en = {
  sheetName: "Account",
  title: (asOf: string) => `Account of calls and clients, as of ${asOf}`,
  about:
    "Nothing is paid or fined by this sheet. Choose a decision for each line; say why when you " +
    "dispute or drop one. Lines of a locked month no longer change.",
  penaltiesOn: "Lines against staff are on. Ask what your labour law allows before you use them.",
  penaltiesOff:
    "Lines against staff are off; in the pane, Results, More, the account of calls turns them on.",
  footer: "Account · Clinic Recall",
  chooseDecision: "Choose one of the words of the list.",
  columns: {
    number: "No.",
    month: "Month",
    staff: "Staff",
    kind: "For or against",
    client: "Client",
    because: "Because",
    exempt: "Not her fault",
    amount: "Amount",
    decision: "Decision",
    note: "Note",
  },
  kinds: { reward: "for", penalty: "against", note: "noted" } as Readonly<Record<LineKind, string>>,
  states: {
    proposed: "proposed",
    approved: "approved",
    disputed: "disputed",
    dropped: "dropped",
    locked: "locked",
  } as Readonly<Record<LineState, string>>,
  exemptions: {
    do_not_contact: "asked not to be contacted",
    wrong_number: "number does not work",
    recent_handover: "handed over not long ago",
    staff_off: "was off",
  } as Readonly<Record<Exemption, string>>,
  evidence: {
    broughtBack: (calledOn: string) => `called on ${calledOn}, then came back`,
    broughtBackWith: (calledOn: string, money: string) =>
      `called on ${calledOn}, then came back and spent ${money}`,
    stayedAway: (lastOn: string, awayFromOn: string) =>
      `last here on ${lastOn}; away too long from ${awayFromOn}`,
    missedQuota: (quota: number, days: readonly string[], workingDays: number) =>
      (days.length === workingDays
        ? `under ${plural(quota, "call")} on each of ${plural(workingDays, "working day")}`
        : `under ${plural(quota, "call")} on ${days.length} of ${plural(workingDays, "working day")}: ${days.join(", ")}`) +
      "; the day’s list may have been shorter",
  },
};

const zhCN: typeof en = {
  sheetName: "奖罚核对",
  title: (asOf) => `回访奖罚核对（截至 ${asOf}）`,
  about:
    "这张表不发钱也不罚钱。每行选一个决定；有异议或不算的，请写明原因。已锁定月份的行不再改变。",
  penaltiesOn: "对员工不利的行已打开。使用前请先了解劳动法允许什么。",
  penaltiesOff: "对员工不利的行是关着的；在窗格“成效”“更多”的“奖罚核对”里可以打开。",
  footer: "奖罚核对 · 诊所回访",
  chooseDecision: "请从列表里选一个。",
  columns: {
    number: "序号",
    month: "月份",
    staff: "员工",
    kind: "奖或罚",
    client: "顾客",
    because: "依据",
    exempt: "免责原因",
    amount: "金额",
    decision: "决定",
    note: "备注",
  },
  kinds: { reward: "奖", penalty: "罚", note: "记录" },
  states: {
    proposed: "待定",
    approved: "同意",
    disputed: "有异议",
    dropped: "不算",
    locked: "已锁定",
  },
  exemptions: {
    do_not_contact: "顾客要求勿打扰",
    wrong_number: "号码打不通",
    recent_handover: "刚交接不久",
    staff_off: "当时不在岗",
  },
  evidence: {
    broughtBack: (calledOn) => `${calledOn} 回访后到店`,
    broughtBackWith: (calledOn, money) => `${calledOn} 回访后到店，消费 ${money}`,
    stayedAway: (lastOn, awayFromOn) => `上次到店 ${lastOn}，${awayFromOn} 起算久未到店`,
    missedQuota: (quota, days, workingDays) =>
      (days.length === workingDays
        ? `${workingDays} 个工作日，天天不到 ${quota} 通`
        : `${workingDays} 个工作日里有 ${days.length} 天不到 ${quota} 通：${days.join("、")}`) +
      "；当天名单也可能不够",
  },
};

/** Words of the account (R4), on our sheet and in the pane. */
export function accountWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type AccountWords = typeof en;
