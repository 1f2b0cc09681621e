import type { Language } from "../core/clients/language";

const en = {
  sheetName: "Results",
  title: (asOf: string) => `Results as of ${asOf}`,
  titleWithClinic: (store: string, asOf: string) => `${store}: results as of ${asOf}`,
  about:
    "Rates stand beside their 95% interval. Small groups are said to be few; what is too small to tell has no percentage.",
  footer: "Results · Clinic Recall",
  columns: {
    part: "Part",
    line: "Line",
    count: "Count",
    of: "Of",
    share: "%",
    low: "95% from",
    high: "95% to",
    note: "Note",
  },
  sentence: (text: string) => `${text}.`,
  few: "few",
  charts: {
    dormant: "Dormant rate by month, %",
    ofAll: "Back, of all first-time clients, %",
    ofReturners: "Back, of those who return, %",
    returning: "Returning clients’ share, %",
    funnel: "From call to purchase, calls",
    stage: (stage: string) => `${stage}, week by week, %`,
  },
  series: {
    rate: "rate",
    low: "95% from",
    high: "95% to",
    revenue: "revenue",
    deals: "deals",
    heads: "heads",
    calls: "calls",
    lowLimit: "usually from",
    highLimit: "usually to",
  },
  day: (day: number) => `day ${day}`,
  claim: (share: string) => `the author claims ${share}`,
  soFar: "month still running",
  usually: (usual: string) => `usually ${usual}`,
  days: (days: number) => `${days} days`,
  daysBetween: (from: number, to: number) => `days ${from}–${to}`,
  partOf: (part: string, of: string) => `${part}: ${of}`,
  missing: "Not told yet",
  pace: "Chance of coming back in a month, of those not back yet",
  middle: (days: number) => `middle ${days} days`,
  comma: ", ",
};

const zhCN: typeof en = {
  sheetName: "成效",
  title: (asOf) => `成效（截至 ${asOf}）`,
  titleWithClinic: (store, asOf) => `${store} 成效（截至 ${asOf}）`,
  about: "比率旁边是 95% 区间。人少的注明“人少”；说不准的不给百分比。",
  footer: "成效 · 诊所回访",
  columns: {
    part: "部分",
    line: "项目",
    count: "数",
    of: "总数",
    share: "%",
    low: "95% 下限",
    high: "95% 上限",
    note: "说明",
  },
  sentence: (text) => `${text}。`,
  few: "人少",
  charts: {
    dormant: "逐月沉睡率，%",
    ofAll: "回来的，占所有首次顾客，%",
    ofReturners: "回来的，占会回来的人，%",
    returning: "老客占比，%",
    funnel: "从回访到成交，次数",
    stage: (stage) => `${stage}，逐周，%`,
  },
  series: {
    rate: "比率",
    low: "95% 下限",
    high: "95% 上限",
    revenue: "业绩",
    deals: "单数",
    heads: "人数",
    calls: "次数",
    lowLimit: "平常下限",
    highLimit: "平常上限",
  },
  day: (day) => `第 ${day} 天`,
  claim: (share) => `作者的说法是 ${share}`,
  soFar: "本月还没完",
  usually: (usual) => `平常 ${usual}`,
  days: (days) => `${days} 天`,
  daysBetween: (from, to) => `第 ${from}–${to} 天`,
  partOf: (part, of) => `${part}：${of}`,
  missing: "还说不了的",
  pace: "还没回来的人一个月内回来的可能",
  middle: (days) => `中位 ${days} 天`,
  comma: "，",
};

/** Words of the sheet Results. */
export function resultsSheetWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type ResultsSheetWords = typeof en;
