import type { Language } from "../../core/clients/language";
import { sayNumber } from "../sayNumber";

const en = {
  subjects: {
    returning: "Returning clients’ share",
    coverage: "Follow-up coverage",
    contact: "Kept in touch",
    causes: "Why clients stayed away",
    satisfaction: "Satisfaction",
    scripts: "Scripts",
    handovers: "Handover losses",
    keyClients: "Key clients",
    referrals: "Referrals",
    affinity: "What leads to what",
    lift: "Do the calls work?",
    account: "Account of calls",
  },
  returning: {
    label: (revenue: string, deals: string, heads: string) =>
      `Share that returning clients brought in the last closed month: ${revenue} of revenue, ${deals} of purchases, ${heads} of buyers.`,
    about: "Of each month: what came from clients who had bought on an earlier day.",
    month: "Month",
    revenue: "Revenue",
    deals: "Deals",
    heads: "Heads",
    newClients: "New",
    returningClients: "Returning",
    running: "so far",
    nothing: "No purchase is dated in these months.",
  },
  scripts: {
    about: "Which scripts calls were made with. Few calls are not compared.",
    nothing: "No call is logged with its script yet.",
    script: "Script",
    calls: "Calls",
    reached: "Reached",
    booked: "Booked",
  },
  referrals: {
    name: "Consultant",
    referred: "Brought",
    bought: "Bought",
    amount: "Spent",
    nothing: "Nobody is noted as brought by somebody.",
  },
  affinity: {
    about:
      "Of clients who tried something else next, how many chose this; beside those who came from other treatments. Counts, always.",
    link: (from: string, to: string) => `${from} → ${to}`,
    chose: (hits: number, trials: number, share: string, interval: string, others: string) =>
      `${hits} of ${trials} (${share}, ${interval}); other clients ${others}`,
    othersChose: (share: string) => `other clients ${share}`,
    notYet: "not enough to say so yet",
    nothing: "No client has bought two different treatments yet.",
  },
  lift: {
    off: "Nobody is left uncalled on purpose, so what calls do cannot be told apart from what would have come anyway. Set-up, Numbers sets a share that is left out by lot.",
    counts: (called: number, heldOut: number) =>
      `${sayNumber(called)} to be called, ${sayNumber(heldOut)} left uncalled by lot.`,
    back: (days: number) => `Came within ${days} days`,
    calledSide: "To be called",
    heldOutSide: "Left uncalled",
    said: (lift: string, interval: string) =>
      `Of those to be called, ${lift} points more came than of those left (95%: ${interval}).`,
    notProven: "0 lies in the interval: not proven.",
    proven: "0 lies outside the interval: calling works here.",
    harmful: "All of the interval lies below 0: here, calls keep clients away.",
    association: "An estimate without the lot",
    associationSaid: (back: string, anyway: string, days: number) =>
      `Of the calls to clients who were away, ${back} were followed by a visit within ${days} days; of such clients about ${anyway} come in as many days anyway.`,
    associationMore: (more: string, interval: string) =>
      `That is ${more} points more (95%: ${interval}): an estimate and no proof, as callers may have called those who were coming.`,
    anyway: (share: string) => `Such clients come anyway: about ${share}.`,
    associationCalls: "Calls to clients who were away",
    associationBack: "Followed by a visit",
    associationNotEnough: (found: string, needed: string, counted: string) =>
      `${found} ${counted} to go by so far; ${needed} are needed to estimate what calls add.`,
    missing: (count: number) =>
      `This list is too small to prove it: ${sayNumber(count)} more are needed.`,
    needs: (eachSide: number) => `To tell 10% from 15%, each side needs ${sayNumber(eachSide)}.`,
    noMonth: "No month is long enough ago to be told yet.",
    sides: "Side",
    clients: "Clients",
    came: "Came",
  },
};

const zhCN: typeof en = {
  subjects: {
    returning: "老客占比",
    coverage: "回访到位率",
    contact: "保持联系",
    causes: "不来的原因",
    satisfaction: "满意度",
    scripts: "话术效果",
    handovers: "交接流失",
    keyClients: "重点顾客",
    referrals: "老带新",
    affinity: "项目带项目",
    lift: "回访到底有没有用",
    account: "奖罚核对",
  },
  returning: {
    label: (revenue, deals, heads) =>
      `最近一个完整月里老客所占：业绩 ${revenue}，单数 ${deals}，人数 ${heads}。`,
    about: "每个月里，来自早先买过的顾客的部分。",
    month: "月份",
    revenue: "业绩",
    deals: "单数",
    heads: "人数",
    newClients: "新客",
    returningClients: "老客",
    running: "至今",
    nothing: "这些月份里没有带日期的消费。",
  },
  scripts: {
    about: "每种话术打了多少。次数少的不作比较。",
    nothing: "还没有带话术的回访记录。",
    script: "话术",
    calls: "次数",
    reached: "接通",
    booked: "预约",
  },
  referrals: {
    name: "咨询师",
    referred: "带来",
    bought: "成交",
    amount: "消费",
    nothing: "没有写谁是谁带来的。",
  },
  affinity: {
    about: "试过别的项目的人里，有多少选了这个；与来自其他项目的人比。总是写人数。",
    link: (from, to) => `${from} → ${to}`,
    chose: (hits, trials, share, interval, others) =>
      `${trials} 位中的 ${hits} 位（${share}，${interval}）；其他顾客 ${others}`,
    othersChose: (share) => `其他顾客 ${share}`,
    notYet: "还不足以这么说",
    nothing: "还没有人买过两个不同的项目。",
  },
  lift: {
    off: "没有特意留一部分不打，所以分不清是回访带来的，还是本来就会来。可在“设置”的“数字”里设一个抽签留下的比例。",
    counts: (called, heldOut) =>
      `应打 ${sayNumber(called)} 位，抽签留下不打 ${sayNumber(heldOut)} 位。`,
    back: (days) => `${days} 天内到店`,
    calledSide: "应打",
    heldOutSide: "不打",
    said: (lift, interval) =>
      `应打的人里到店的，比留下不打的人多 ${lift} 个百分点（95%：${interval}）。`,
    notProven: "区间里有 0：没有证实。",
    proven: "区间里没有 0：在本店，回访有用。",
    harmful: "整个区间都在 0 以下：在本店，回访反而让人不来。",
    association: "不抽签的估计",
    associationSaid: (back, anyway, days) =>
      `打给久未到店顾客的回访里，${back} 在 ${days} 天内到店；这样的顾客本来就有约 ${anyway} 会在同样的天数里来。`,
    associationMore: (more, interval) =>
      `多了 ${more} 个百分点（95%：${interval}）：这是估计，不是证明，因为打的也许正是本来要来的人。`,
    anyway: (share) => `这样的顾客本来就会来的约 ${share}。`,
    associationCalls: "打给久未到店顾客的回访",
    associationBack: "之后到店",
    associationNotEnough: (found, needed, counted) =>
      `目前可用的${counted} ${found}，要估计回访的作用需要 ${needed}。`,
    missing: (count) => `名单太小，还证实不了：还差 ${sayNumber(count)} 位。`,
    needs: (eachSide) => `要分清 10% 和 15%，每边需要 ${sayNumber(eachSide)} 位。`,
    noMonth: "还没有足够久以前的月份可说。",
    sides: "哪边",
    clients: "人数",
    came: "到店",
  },
};

/** Words of the Results tab beyond its three main parts. */
export function resultsMoreWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type ResultsMoreWords = typeof en;
