import type { EvidenceWords } from "../en/evidence";

function noteOf(on: string | undefined): string {
  return on === undefined ? "顾客档案的备注" : `${on} 的记录`;
}

export const evidence: EvidenceWords = {
  lastArrival: (on, daysAway) => `最近到店 ${on}，${daysAway} 天`,
  neverArrived: "还没到过店",
  treatedOn: (on, rungDay, treatment) =>
    treatment === undefined
      ? `${on} 做的，第 ${rungDay} 天`
      : `${on} 做${treatment}，第 ${rungDay} 天`,
  sessionsLeft: (left, bought, treatment) => {
    const count = bought === undefined ? `剩 ${left} 次` : `剩 ${left} 次（共 ${bought} 次）`;
    return treatment === undefined ? count : `${treatment}${count}`;
  },
  balance: (money) => `余额 ${money}`,
  rebate: (money) => `返扣 ${money}`,
  unusedValue: (money) => `未用 ${money}`,
  depositHeld: (on, heldDays, money) =>
    `${on} 交的订金${money === undefined ? "" : ` ${money}`}，已留 ${heldDays} 天`,
  paidUntreated: (on, money, treatment) =>
    `${on} 付了${money === undefined ? "款" : ` ${money}`}` +
    `${treatment === undefined ? "" : `（${treatment}）`}，还没开始做`,
  appointment: (on, time, treatment) =>
    `预约 ${on}${time === undefined ? "" : ` ${time}`}` +
    (treatment === undefined ? "" : `，${treatment}`),
  missedAppointment: (on) => `约了 ${on}，没有来`,
  cancelledAppointment: (on) => `${on} 的预约取消了，还没再约`,
  visited: (on, treatment) => `${on} 到店${treatment === undefined ? "" : `，${treatment}`}`,
  consulted: (on, treatment) =>
    `${on} 面诊${treatment === undefined ? "" : `（${treatment}）`}，没有成交`,
  expires: (on, inDays, treatment) =>
    `${treatment ?? "疗程"} ${on} 到期，${inDays === 0 ? "就是今天" : `还有 ${inDays} 天`}`,
  firstDeal: (on, daysLeft) => `首次消费 ${on}，还没有第二次，剩 ${daysLeft} 天`,
  onlyPurchase: (on, money) => `只在 ${on} 消费过一次，${money}`,
  birthday: (on, inDays, lunar) =>
    `${lunar ? "农历生日" : "生日"} ${on}，${inDays === 0 ? "就是今天" : `还有 ${inDays} 天`}`,
  promisedContact: (on) => `约好 ${on} 再联系`,
  loggedOutcome: (on, outcome) =>
    on === undefined ? `日期不详的记录：${outcome}` : `${on} 记录：${outcome}`,
  complaintNoted: "顾客档案里记着一件待处理的事",
  ownRhythm: (medianGapDays, daysAway) => `平时约 ${medianGapDays} 天来一次，这次 ${daysAway} 天了`,
  lastContact: (on) => `上次联系 ${on}`,
  neverContacted: "没有联系记录",
  spend24Months: (money) => `24 个月消费 ${money}`,
  gain: (percent, money) => `打电话约多 ${percent}% 的可能回来；通常一次 ${money}`,
  neglected: {
    mark: "店长标记：先道歉",
    complaint: "顾客反映过问题：先道歉",
    log: "没来的这段时间没有回访记录：先道歉",
  },
  addedByHand: "店长加入今日回访",
  ownerChanged: (on, to) => `${on} 起由${to}负责`,
  symptomNoted: {
    emergency: (on) => `${noteOf(on)}需要医生或护士马上看一下`,
    same_day: (on) => `${noteOf(on)}需要医生或护士今天看一下`,
    next_day: (on) => `${noteOf(on)}需要护士明天前看一下`,
  },
  treatmentDone: (on, daysSince, treatment) =>
    `${on} 做${treatment ?? "的项目"}，已过 ${daysSince} 天`,
  usualInterval: (fromDays, toDays) =>
    fromDays === toDays ? `一般隔 ${fromDays} 天` : `一般隔 ${fromDays}–${toDays} 天`,
  noBookingWithin: (days) => `往后 ${days} 天没有预约`,
  cameUnbooked: (on) => `${on} 没预约就来了`,
  tried: (on, treatment) => `${on} 体验${treatment ?? "过"}，之后没再买`,
  birthExpected: (on, inDays) => `预产期 ${on}，还有 ${inDays} 天`,
  gaveBirth: (on, daysSince) => `${on} 生产，第 ${daysSince} 天`,
  referred: (on, clients) => `${clients} 位新客写了由她介绍，最近一位 ${on} 到店`,
  staffLeft: (name, on) => `${name}已离开${on === undefined ? "" : `（${on}）`}`,
  handedOver: (on, to) => `${on} 起${to === undefined ? "已交接" : `由${to}负责`}`,
  staffOff: (name) => `${name}今天不在`,
  goalCheck: (on) => `约好 ${on} 回看阶段效果`,
  sampled: (visitors) => `从一个月内到店的 ${visitors} 位里抽到`,
  invited: (name) => (name === undefined ? "在活动名单里" : `在“${name}”名单里`),
  separator: "；",
  sameFact: "，",
};
