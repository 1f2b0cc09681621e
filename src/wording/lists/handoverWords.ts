import type { Language } from "../../core/clients/language";

const en = {
  name: "Handover",
  title: (asOf: string) => `Handover, ${asOf}`,
  leaving: (names: string) => `Leaving: ${names}.`,
  about:
    "Change whom a client goes to, or clear the day to put her aside: making the sheet again keeps it. " +
    "From that day both calls stand on the call sheet.",
  load: (name: string, before: number, added: number) =>
    `${name} ${before} + ${added} = ${before + added}`,
  loads: {
    therapist: (loads: string) => `Clients of each therapist afterwards: ${loads}.`,
    consultant: (loads: string) => `Clients of each consultant afterwards: ${loads}.`,
  },
  unplaced: (clients: number) =>
    clients === 1
      ? "1 client has nobody yet: name a colleague."
      : `${clients} clients have nobody yet: name a colleague.`,
  loss: (days: number, lost: number, of: number) => `${lost} of ${of} after ${days} days`,
  losses: (losses: string) => `Clients lost after earlier handovers: ${losses}.`,
  columns: {
    clientId: "Client ID",
    client: "Client",
    phone: "Phone",
    because: "Why this colleague",
    usualSlot: "Usually comes",
    managerSays: "First call, by the manager",
    therapistSays: "Second call, by the new colleague",
  },
  chooseColleague: "Choose a colleague who stays.",
  inCommon: (treatments: string) => `also does ${treatments}`,
  known: "she knows her",
  evenLoad: "fair share",
  notCalled: (rule: string) => `Not called: ${rule}`,
  keptByHand: "as the sheet said",
  chosenNow: "chosen by hand",
  weekdays: ["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"],
  slot: (weekday: string, time: string | undefined) =>
    time === undefined ? weekday : `${weekday} at ${time}`,
  separator: ", ",
  sentenceSeparator: " ",
  footer: "Personal data: keep this sheet in the clinic and shred it when it is done.",
};
export type HandoverWords = typeof en;

const zhCN: HandoverWords = {
  name: "交接表",
  title: (asOf) => `交接表　${asOf}`,
  leaving: (names) => `离开的人：${names}。`,
  about:
    "可以改交接后的负责人；清空交接日就是先放一放：重新生成时都会保留。从交接日起，两通电话会出现在回访表上。",
  load: (name, before, added) => `${name} ${before}＋${added}＝${before + added}`,
  loads: {
    therapist: (loads) => `交接后各美容师的顾客数：${loads}。`,
    consultant: (loads) => `交接后各咨询师的顾客数：${loads}。`,
  },
  unplaced: (clients) => `${clients} 位顾客还没有人接：请填一位同事。`,
  loss: (days, lost, of) => `${days} 天 ${lost}/${of}`,
  losses: (losses) => `以前交接后流失的顾客：${losses}。`,
  columns: {
    clientId: "顾客编号",
    client: "顾客姓名",
    phone: "电话",
    because: "为什么是这位",
    usualSlot: "平时来的时间",
    managerSays: "第一通：店长打",
    therapistSays: "第二通：接手的人打",
  },
  chooseColleague: "请选一位留下的同事。",
  inCommon: (treatments) => `也做${treatments}`,
  known: "顾客认识",
  evenLoad: "分配均匀",
  notCalled: (rule) => `不打电话：${rule}`,
  keptByHand: "表上原有",
  chosenNow: "手动选定",
  weekdays: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
  slot: (weekday, time) => (time === undefined ? weekday : `${weekday}${time}`),
  separator: "、",
  sentenceSeparator: "",
  footer: "内含顾客资料：请留在店内，用完销毁。",
};

/** What the sheet Handover says, in the workbook's language. */
export function handoverWords(language: Language): HandoverWords {
  return language === "zh-CN" ? zhCN : en;
}
