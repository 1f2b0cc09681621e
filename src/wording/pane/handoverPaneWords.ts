import type { Language } from "../../core/clients/language";
import { plural } from "../en/plural";

const en = {
  title: "Handover",
  about:
    "Each client gets a colleague by treatments in common, by whom she knows, by her usual day and hour, and in fair numbers.",
  who: "Who leaves",
  whoHint: "Those your staff sheet says have left are chosen already.",
  clientsOf: (name: string, clients: number) => `${name} – ${plural(clients, "client")}`,
  hasLeft: (said: string) => `${said} (left, by your staff sheet)`,
  nobodyKnown: "No sheet names a therapist or consultant.",
  onlyToday: "Only off today? Say so on Today:",
  toStaffToday: "who is in",
  nobodyLeaves: "Choose who leaves.",
  nobodyLoses: "No client loses anybody.",
  loads: {
    therapist: "Therapists afterwards",
    consultant: "Consultants afterwards",
  },
  colleague: "Colleague",
  before: "Now",
  added: "New",
  afterwards: "Then",
  changes: (clients: number) => plural(clients, "client changes", "clients change"),
  fromTo: (from: string) => `from ${from} to`,
  chooseFor: (client: string) => `Who takes over ${client}`,
  nobody: "Nobody yet",
  because: (why: string) => `Why: ${why}`,
  usualSlot: (slot: string) => `Usually comes ${slot}`,
  calls: "Both calls",
  managerSays: "First, the manager",
  therapistSays: "1 to 3 days later, the new colleague",
  copyCall: (client: string) => `Copy what is said to ${client}`,
  more: (clients: number) => `Show ${clients} more`,
  sheet: "The sheet",
  sheetHint:
    "On the sheet you can still change the colleague, or clear the day to put a client aside. From her day on, the calls stand on the call sheet.",
  later: "Afterwards",
  callsToday: (first: number, second: number, check: number) =>
    `On today’s list: ${plural(first, "first call")}, ${plural(second, "second call")}, ` +
    `${plural(check, "check")} after the first visit.`,
  noLosses: "Whether clients stay is told here 30, 60 and 90 days after a handover.",
  loss: (days: number, lost: number, of: number) => `${days} days after: ${lost} of ${of} lost`,
  small: "few clients, so take it lightly",
};

export type HandoverPaneWords = typeof en;

const zhCN: HandoverPaneWords = {
  title: "交接",
  about: "按做过的项目、顾客认识谁、平时来的日子和钟点，把顾客交给同事，人数尽量平均。",
  who: "谁离开",
  whoHint: "员工表上已离职的，已经选上。",
  clientsOf: (name, clients) => `${name}：${clients} 位顾客`,
  hasLeft: (said) => `${said}（员工表上已离职）`,
  nobodyKnown: "没有表格写明美容师或咨询师。",
  onlyToday: "只是今天不在？请在“今日”里选：",
  toStaffToday: "谁在班",
  nobodyLeaves: "请选离开的人。",
  nobodyLoses: "没有顾客受影响。",
  loads: {
    therapist: "交接后的美容师",
    consultant: "交接后的咨询师",
  },
  colleague: "同事",
  before: "现在",
  added: "新增",
  afterwards: "合计",
  changes: (clients) => `${clients} 位顾客换人`,
  fromTo: (from) => `由${from}交给`,
  chooseFor: (client) => `${client}交给谁`,
  nobody: "还没有人",
  because: (why) => `原因：${why}`,
  usualSlot: (slot) => `平时${slot}来`,
  calls: "两通电话怎么说",
  managerSays: "第一通：店长打",
  therapistSays: "1 到 3 天后：接手的人打",
  copyCall: (client) => `复制对${client}说的话`,
  more: (clients) => `再看 ${clients} 位`,
  sheet: "交接表",
  sheetHint:
    "写进表里以后还能改接手的人；清空交接日就是先放一放。从交接日起，电话会出现在回访表上。",
  later: "之后",
  callsToday: (first, second, check) =>
    `今天名单上：第一通 ${first} 个，第二通 ${second} 个，首次到店后的回访 ${check} 个。`,
  noLosses: "交接 30、60、90 天后，这里会告诉您顾客有没有留下。",
  loss: (days, lost, of) => `${days} 天后：${of} 位中流失 ${lost} 位`,
  small: "人数太少，仅供参考",
};

/** What the pane says of a handover. */
export function handoverPaneWords(language: Language): HandoverPaneWords {
  return language === "zh-CN" ? zhCN : en;
}
