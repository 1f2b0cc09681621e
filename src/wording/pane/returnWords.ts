import type { Language } from "../../core/clients/language";
import type { RepurchaseStatus } from "../../core/retention/repurchaseStatus";
import { plural } from "../en/plural";
import { sayNumber } from "../sayNumber";

const en = {
  firstTimers: (count: number) => plural(count, "first-time client"),
  thisClinic: "This clinic",
  band: "95% interval",
  claim: (share: string, day: number) => `Author’s claim: ${share} by day ${day}`,
  claimShort: (share: string) => `claim ${share}`,
  readingAll: "Reading 1: of all first-time clients",
  boughtAgain: (day: number) => `bought again within ${day} days`,
  readingAllLabel: (share: string, day: number, end: string, horizon: number, claim: string) =>
    `Return curve of all first-time clients: ${share} by day ${day}, ${end} by day ${horizon}; the author claims ${claim}.`,
  readingReturners: (days: number) => `Reading 2: of those who return within ${days} days`,
  dayBig: (day: number) => `Day ${day}`,
  mostBack: "70% of them are back",
  mostBackSure: (low: number, high: number) => `95% ${low}–${high}`,
  readingReturnersLabel: (day: number, horizon: number, claimDay: number) =>
    `Of those who return within ${horizon} days, 70% are back by day ${day}; the author claims day ${claimDay}.`,
  byDay: (share: string, day: number) => `${share} by day ${day}`,
  day: "Day",
  backPercent: "Back %",
  days: "days",
  claimNote:
    "The claim is from document 000, which does not say which reading it means. People not back yet count as “not yet”, not as lost.",
  closing: (day: number) =>
    `The window closes on day ${day}: from then on the chance of the next 90 days is half of its best.`,
  noClosing: "The chance of coming back has not fallen to half yet, so no closing day is told.",
  spiked:
    "The file begins in the middle of the clinic’s life: many “first” purchases were not the first. The curve is too good.",
  grey: "Grey: the interval is wide, so lean on it lightly.",
  whenReturn: "When do they return?",
  soFar: (clients: number, returned: number) =>
    `${plural(clients, "first-time client")} so far, ${sayNumber(returned)} have come back.`,
  toSee: "To see the curve",
  now: "Now",
  needed: "Needed",
  toGo: "To go",
  firstTimersNeeded: "First-time clients",
  ofTheseBack: "Of these, back",
  notYet: "A percentage now would only mislead you.",
  statuses: {
    converted: () => "Back within the window",
    returned_late: () => "Back later",
    closing: () => "Window closing",
    open: () => "Window open",
    late: (day: number) => `Past day ${day}, not back`,
    cold: () => "Long past it, not back",
  } as Readonly<Record<RepurchaseStatus, (windowDay: number) => string>>,
  names: "Names instead of rates",
  statusNames: "Where first-time clients stand",
  total: "Total",
  byTreatment: "By first treatment",
  byOwner: "By consultant",
  byCohort: "By month of first purchase",
  group: "Group",
  backBy: (day: number) => `By day ${day}`,
  most: "70% back by",
  closes: "Closes",
  differs: "The groups differ more than chance explains.",
  doesNotDiffer: "The groups do not differ more than chance explains.",
  gaps: "Days between purchases",
  weekly: "By week",
  monthly: "By month",
  period: "In",
  toSecond: "To 2nd",
  sincePrevious: "Later ones",
  gapsNote: "The middle number of days, of those who came again.",
};

const zhCN: typeof en = {
  firstTimers: (count) => `${sayNumber(count)} 位首次顾客`,
  thisClinic: "本院",
  band: "95% 区间",
  claim: (share, day) => `作者的说法：${day} 天 ${share}`,
  claimShort: (share) => `说法 ${share}`,
  readingAll: "读法一：所有首次消费的人",
  boughtAgain: (day) => `${day} 天内回来买第二次`,
  readingAllLabel: (share, day, end, horizon, claim) =>
    `所有首次顾客的回头曲线：第 ${day} 天 ${share}，第 ${horizon} 天 ${end}；作者的说法是 ${claim}。`,
  readingReturners: (days) => `读法二：${days} 天内会回来的人`,
  dayBig: (day) => `第 ${day} 天`,
  mostBack: "他们里 70% 已经回来",
  mostBackSure: (low, high) => `95% ${low}–${high}`,
  readingReturnersLabel: (day, horizon, claimDay) =>
    `在 ${horizon} 天内会回来的人里，70% 在第 ${day} 天前回来；作者的说法是第 ${claimDay} 天。`,
  byDay: (share, day) => `第 ${day} 天 ${share}`,
  day: "天",
  backPercent: "回来 %",
  days: "天",
  claimNote: "说法出自文档 000，文中没有说明是哪种读法。还没回来的人算“还没有”，不算流失。",
  closing: (day) => `窗口在第 ${day} 天收窄：此后 90 天内回来的可能降到最高时的一半。`,
  noClosing: "回来的可能还没有降到一半，所以不说收窄的日子。",
  spiked: "文件从诊所营业中途开始：许多“首购”其实不是第一次，曲线偏高。",
  grey: "灰色：区间太宽，别太当真。",
  whenReturn: "首次顾客多久回头",
  soFar: (clients, returned) =>
    `目前首次顾客 ${sayNumber(clients)} 位，其中 ${sayNumber(returned)} 位回来过。`,
  toSee: "要看到曲线",
  now: "现有",
  needed: "需要",
  toGo: "还差",
  firstTimersNeeded: "首次顾客",
  ofTheseBack: "其中回来的",
  notYet: "现在给一个百分比只会误导您。",
  statuses: {
    converted: () => "窗口内回来了",
    returned_late: () => "后来回来了",
    closing: () => "窗口快关",
    open: () => "窗口还开着",
    late: (day) => `过了 ${day} 天没回来`,
    cold: () => "过了很久没回来",
  },
  names: "先看人，不看率",
  statusNames: "首次顾客现在在哪一步",
  total: "合计",
  byTreatment: "按首次项目",
  byOwner: "按咨询师",
  byCohort: "按首购月份",
  group: "分组",
  backBy: (day) => `第 ${day} 天前`,
  most: "70% 回来",
  closes: "收窄",
  differs: "各组的差别不像是巧合。",
  doesNotDiffer: "各组的差别可能只是巧合。",
  gaps: "两次购买相隔天数",
  weekly: "按周",
  monthly: "按月",
  period: "时间",
  toSecond: "到第二次",
  sincePrevious: "以后各次",
  gapsNote: "回来过的人相隔天数的中位数。",
};

/** Words of the Results tab on when clients come back (W1–W3). */
export function returnWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type ReturnWords = typeof en;
