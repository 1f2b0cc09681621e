import type { Language } from "../../core/clients/language";
import type { Counted } from "../../core/statistics/notEnough";
import { plural } from "../en/plural";
import { sayNumber } from "../sayNumber";

const en = {
  heading: "Results",
  parts: { dormant: "Dormant", back: "Return", funnel: "Funnel", more: "More" },
  asOf: (day: string) => `As of ${day}`,
  notRead: "Results come from your sheets; they have not been read yet.",
  readNow: "Read the workbook",
  working: "Adding up…",
  put: "Put in workbook",
  putting: "Writing the sheet…",
  putDone: (sheet: string) => `Done: see “${sheet}”.`,
  tablesOnly: "This Excel can’t draw charts from here; tables only.",
  readOnly: "This file is read-only: save a copy to put results in it.",
  back: "Back to results",
  namesTitle: (what: string, count: number) => `${what}: ${plural(count, "client")}`,
  unnamed: "not said",
  numbers: "Numbers of this chart",
  tooSmall: "Too small to tell",
  smallNote: "grey: few clients, so one more or less moves it a lot",
  few: "few",
  band: "95% interval",
  interval: (low: string, high: string) => `95% ${low}–${high}`,
  counted: (found: number, among: number) => `${sayNumber(found)} of ${sayNumber(among)}`,
  none: "–",
  /** Between one sentence and the next. */
  next: " ",
  besideAll: { similar: "similar", higher: "higher", lower: "lower", unsure: "few" },
  notEnough: (found: number, needed: number, counted: string) =>
    `${sayNumber(found)} ${counted} so far; ${sayNumber(needed)} are needed.`,
  countedThings: {
    clients: "clients",
    repeaters: "clients who came again",
    returns: "returns",
    spenders: "clients with amounts",
    weeks: "weeks",
    trials: "calls",
    answers: "answers",
    days: "days",
  } as Readonly<Record<Counted, string>>,
  dormant: {
    said: "of clients who ever came are dormant",
    sure: (found: number, among: number, interval: string) =>
      `${sayNumber(found)} of ${sayNumber(among)}; 95% interval ${interval}.`,
    ofAll: (share: string) => `${share} of all clients on file, with those who never came.`,
    reachable: (refusing: number, share: string, counts: string) =>
      `Without the ${sayNumber(refusing)} who refuse contact: ${share} (${counts}).`,
    reachableLine: "Without those who refuse contact",
    nobody: "Nobody on file has a visit yet, so nobody can be dormant.",
    fromDay: (days: number) => `Dormant = away for ${days} days or more; Set-up changes it.`,
    tiers: "By days away",
    tier: "Tier",
    days: "Days",
    clients: "Clients",
    percent: "%",
    everCame: "Ever came",
    rest: (never: number, all: number) =>
      `Plus ${sayNumber(never)} who never came: ${sayNumber(all)} in all.`,
    restUnread: (never: number, unread: number, all: number) =>
      `Plus ${sayNumber(never)} who never came and ${sayNumber(unread)} we can’t read: ${sayNumber(all)} in all.`,
    lastYear: "Same day last year",
    lastYearList: (on: string) => `Dormant on ${on}`,
    cameSince: "Of these, came since",
    trend: "Month by month",
    trendLabel: (first: string, last: string, from: string, to: string) =>
      `Dormant rate at the end of each month: ${first} in ${from}, ${last} in ${to}.`,
    month: "Month end",
    rate: "Rate",
    sureOf: "95%",
    byOwner: "By consultant",
    byTreatment: "By last treatment",
    name: "Name",
    ofThose: "Dormant / came",
    vs: "vs clinic",
    differs: "“Similar” unless the 95% interval leaves the clinic’s own rate out.",
    more: (count: string) => `${count} more with fewer clients; the sheet has them all.`,
  },
};

const zhCN: typeof en = {
  heading: "成效",
  parts: { dormant: "沉睡率", back: "回头", funnel: "漏斗", more: "更多" },
  asOf: (day) => `截至 ${day}`,
  notRead: "成效来自您的表，还没有读过。",
  readNow: "读取工作簿",
  working: "正在统计……",
  put: "写进工作簿",
  putting: "正在写表……",
  putDone: (sheet) => `写好了：见“${sheet}”。`,
  tablesOnly: "这个版本不能画图，只写表格。",
  readOnly: "文件是只读的：请另存一份再写。",
  back: "回到成效",
  namesTitle: (what, count) => `${what}：${sayNumber(count)} 位`,
  unnamed: "没有写",
  numbers: "这张图的数字",
  tooSmall: "说不准",
  smallNote: "灰色：人数少，多一位少一位差别就很大",
  few: "人少",
  band: "95% 区间",
  interval: (low, high) => `95% ${low}–${high}`,
  counted: (found, among) => `${sayNumber(found)} / ${sayNumber(among)}`,
  none: "–",
  next: "",
  besideAll: { similar: "差不多", higher: "偏高", lower: "偏低", unsure: "人少" },
  notEnough: (found, needed, counted) =>
    `目前有${counted} ${sayNumber(found)}，需要 ${sayNumber(needed)}。`,
  countedThings: {
    clients: "顾客",
    repeaters: "再来的顾客",
    returns: "复购",
    spenders: "有金额的顾客",
    weeks: "周数",
    trials: "回访",
    answers: "回答",
    days: "天数",
  },
  dormant: {
    said: "到过店的顾客在沉睡",
    sure: (found, among, interval) =>
      `${sayNumber(found)} / ${sayNumber(among)} 位，95% 区间 ${interval}。`,
    ofAll: (share) => `连从没到过店的一起算，占 ${share}。`,
    reachable: (refusing, share, counts) =>
      `不算 ${sayNumber(refusing)} 位勿打扰的：${share}（${counts}）。`,
    reachableLine: "不算勿打扰的",
    nobody: "档案里还没有人到过店，谈不上沉睡。",
    fromDay: (days) => `沉睡 = 没来满 ${days} 天；可在“设置”里改。`,
    tiers: "按多久没来",
    tier: "档",
    days: "天",
    clients: "人",
    percent: "%",
    everCame: "到过店",
    rest: (never, all) => `另有 ${sayNumber(never)} 位从没到过店，合计 ${sayNumber(all)}。`,
    restUnread: (never, unread, all) =>
      `另有 ${sayNumber(never)} 位从没到过店、${sayNumber(unread)} 位读不出，合计 ${sayNumber(all)}。`,
    lastYear: "去年今天",
    lastYearList: (on) => `${on} 那天在沉睡`,
    cameSince: "其中后来到过店",
    trend: "逐月变化",
    trendLabel: (first, last, from, to) => `每月月末的沉睡率：${from} ${first}，${to} ${last}。`,
    month: "月末",
    rate: "率",
    sureOf: "95%",
    byOwner: "按咨询师",
    byTreatment: "按上次项目",
    name: "姓名",
    ofThose: "沉睡 / 到过店",
    vs: "比全店",
    differs: "除非 95% 区间不含全店比率，否则都算“差不多”。",
    more: (count) => `另有 ${count} 个人数更少的，表里都有。`,
  },
};

/** Words of the Results tab: its frame, and who stays away. */
export function resultsWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type ResultsWords = typeof en;
