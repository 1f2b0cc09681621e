import type { Language } from "../../core/clients/language";
import { thresholdNames } from "./thresholdNames";

const en = {
  subjects: {
    away: "How long away counts as",
    calls: "How many calls, and when",
    peace: "Leaving people in peace",
    again: "When to call again",
    followUp: "Follow-up after a treatment",
    promises: "When a promise or date is due",
    treatments: "Between treatments",
    quiet: "When somebody has gone quiet",
    second: "The second purchase",
    kinds: "Who is new, and who is class A",
    results: "How results are counted",
    lists: "Lists and handovers",
  },
  names: thresholdNames("en"),
  units: {
    days: "days",
    minutes: "minutes",
    weeks: "weeks",
    months: "months",
    years: "years",
    calls: "calls",
    attempts: "calls",
    visits: "visits",
    clients: "clients",
    times: "times",
    share: "%",
    hour: "o’clock",
  },
  saidBy: (documents: readonly string[], isOurs: boolean, usual: string) =>
    documents.length === 0
      ? `our choice: ${usual}`
      : `document ${documents.join(" and ")}${isOurs ? " and our choice" : ""}: ${usual}`,
  wasUsual: (number: string) => `changed, usual is ${number}`,
  was: (number: string) => `changed, was ${number}`,
  range: (least: string, most: string) => `From ${least} to ${most}`,
  changed: (numbers: number) => `${numbers} changed`,
  keepOne: (number: string) => `Keep ${number}`,
  keepSeveral: (numbers: number) => `Keep these ${numbers}`,
  backTo: (number: string) => `Back to ${number}`,
  backAll: "Back",
  allUsual: "Back to the usual numbers",
};

const zhCN: typeof en = {
  subjects: {
    away: "多久没来算什么",
    calls: "一天打多少，几点打",
    peace: "不打扰",
    again: "过几天再打",
    followUp: "术后跟进",
    promises: "答应的事和日子",
    treatments: "项目之间",
    quiet: "久未到店",
    second: "第二次消费",
    kinds: "谁是新客，谁是 A 类",
    results: "效果怎么算",
    lists: "名单和交接",
  },
  names: thresholdNames("zh-CN"),
  units: {
    days: "天",
    minutes: "分钟",
    weeks: "周",
    months: "个月",
    years: "岁",
    calls: "个",
    attempts: "次",
    visits: "次",
    clients: "位",
    times: "倍",
    share: "%",
    hour: "点",
  },
  saidBy: (documents, isOurs, usual) =>
    documents.length === 0
      ? `我们定的：${usual}`
      : `资料 ${documents.join("、")}${isOurs ? " 和我们定的" : ""}：${usual}`,
  wasUsual: (number) => `改过，通常是 ${number}`,
  was: (number) => `改了，原来是 ${number}`,
  range: (least, most) => `从 ${least} 到 ${most}`,
  changed: (numbers) => `改了 ${numbers} 个`,
  keepOne: (number) => `改为 ${number}`,
  keepSeveral: (numbers) => `改这 ${numbers} 个`,
  backTo: (number) => `还是 ${number}`,
  backAll: "都不改",
  allUsual: "都用通常的数字",
};

/** The words around every number a clinic may change. */
export function thresholdWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type ThresholdWords = typeof en;
