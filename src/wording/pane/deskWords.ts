import type { PossibleDuplicate } from "../../core/clients/clientBook";
import type { Language } from "../../core/clients/language";

const monthNames = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
];

const en = {
  duplicates: {
    samePhone: (name: string) => `Same phone as ${name}.`,
    samePhoneAndName: (name: string) => `Same phone and name as ${name}.`,
    sameName: (name: string) => `Same name as ${name}.`,
    sameId: (name: string) => `Same number as ${name}.`,
  } satisfies Record<PossibleDuplicate["because"], (name: string) => string>,
  /** Labels of the facts about a client. */
  about: {
    balance: "Balance",
    sessionsLeft: "Sessions left",
    spend: "Spent in 24 months",
    visits: "Visits",
    rhythm: "Usually comes",
    nextBooking: "Next appointment",
    level: "Level",
    birthday: "Birthday",
    gift: "Likes as a gift",
    needs: "Wants",
    tags: "Tags",
    remarks: "Remarks",
  },
  visitCount: (count: number) => `${count}`,
  everyDays: (days: number) => `every ${days} days`,
  lunarBirthday: (month: number, dayOfMonth: number | undefined) =>
    dayOfMonth === undefined ? `lunar month ${month}` : `lunar ${month}/${dayOfMonth}`,
  solarBirthday: (month: number, dayOfMonth: number | undefined) =>
    [dayOfMonth, monthNames[month - 1]].filter((part) => part !== undefined).join(" "),
  onFile: "It is noted in the client file.",
  said: (outcome: string) => `Logged: ${outcome}.`,
  marked: (by: string, note: string) =>
    [by === "" ? "Marked." : `Marked by ${by}.`, note].filter(Boolean).join(" "),
  timeline: {
    purchase: "Purchase",
    visit: "Visit",
    consultation: "Consultation",
    appointment: "Appointment",
    call: "Call",
    deposit: "Deposit",
    package: "Package",
  },
  statuses: {
    booked: "booked",
    confirmed: "confirmed",
    arrived: "arrived",
    completed: "completed",
    no_show: "did not come",
    cancelled: "cancelled",
    rescheduled: "moved",
    tentative: "tentative",
  },
  purchaseKinds: {
    deal: "Purchase",
    redemption: "Session used",
    refund: "Refund",
    deposit: "Deposit",
    top_up: "Top-up",
    gift: "Gift",
    online: "Online purchase",
    reversal: "Reversal",
  },
  callBy: (caller: string) => `by ${caller}`,
  markSays: (mark: string, value: string) => (value === "" ? mark : `${mark}: ${value}`),
  markTakenBack: (mark: string) => `${mark}: taken back`,
  goal: (goal: string) => `Goal: ${goal}`,
  promise: (promise: string) => `Promised: ${promise}`,
  invited: (campaign: string | undefined) =>
    campaign === undefined ? "Invited" : `Invited: ${campaign}`,
  handedOver: (to: string | undefined) =>
    to === undefined ? "Handed over" : `Handed over to ${to}`,
  until: (day: string) => `until ${day}`,
  separator: ", ",
  clientMarks: {
    sheetName: "Client marks",
    title: "Client marks: one row for each decision. Rows are added, never changed.",
    footer: "Personal data: keep this sheet in the clinic.",
    columns: {
      key: "Key",
      clientId: "Client ID",
      client: "Client",
      phone: "Phone",
      mark: "Mark",
      value: "Mark value",
      until: "Mark until",
      by: "Marked by",
      on: "Marked on",
      note: "Mark note",
    },
  },
};

const zhCN: typeof en = {
  duplicates: {
    samePhone: (name) => `和${name}同一个电话。`,
    samePhoneAndName: (name) => `和${name}同名同电话。`,
    sameName: (name) => `和${name}同名。`,
    sameId: (name) => `和${name}同一个编号。`,
  },
  about: {
    balance: "余额",
    sessionsLeft: "剩余次数",
    spend: "24 个月消费",
    visits: "到店",
    rhythm: "平时间隔",
    nextBooking: "下次预约",
    level: "等级",
    birthday: "生日",
    gift: "喜欢的礼物",
    needs: "诉求",
    tags: "标签",
    remarks: "备注",
  },
  visitCount: (count) => `${count} 次`,
  everyDays: (days) => `每 ${days} 天`,
  lunarBirthday: (month, dayOfMonth) =>
    dayOfMonth === undefined ? `农历 ${month} 月` : `农历 ${month}-${dayOfMonth}`,
  solarBirthday: (month, dayOfMonth) =>
    dayOfMonth === undefined ? `${month} 月` : `${month}-${dayOfMonth}`,
  onFile: "顾客档案里有记录。",
  said: (outcome) => `记录：${outcome}。`,
  marked: (by, note) => [by === "" ? "已标记。" : `${by}标记。`, note].filter(Boolean).join(""),
  timeline: {
    purchase: "消费",
    visit: "到店",
    consultation: "面诊",
    appointment: "预约",
    call: "回访",
    deposit: "订金",
    package: "疗程",
  },
  statuses: {
    booked: "已预约",
    confirmed: "已确认",
    arrived: "已到",
    completed: "已完成",
    no_show: "没来",
    cancelled: "已取消",
    rescheduled: "改期",
    tentative: "待定",
  },
  purchaseKinds: {
    deal: "消费",
    redemption: "划扣",
    refund: "退款",
    deposit: "订金",
    top_up: "充值",
    gift: "赠送",
    online: "线上消费",
    reversal: "冲销",
  },
  callBy: (caller) => caller,
  markSays: (mark, value) => (value === "" ? mark : `${mark}：${value}`),
  markTakenBack: (mark) => `${mark}：已撤回`,
  goal: (goal) => `目标：${goal}`,
  promise: (promise) => `承诺：${promise}`,
  invited: (campaign) => (campaign === undefined ? "活动邀约" : `活动邀约：${campaign}`),
  handedOver: (to) => (to === undefined ? "已交接" : `交接给${to}`),
  until: (day) => `到 ${day}`,
  separator: "，",
  clientMarks: {
    sheetName: "顾客标记",
    title: "顾客标记：每个决定一行，只增加，不修改。",
    footer: "内含顾客资料：请留在店内。",
    columns: {
      key: "记录号",
      clientId: "顾客编号",
      client: "顾客姓名",
      phone: "电话",
      mark: "店长标记",
      value: "标记内容",
      until: "标记截止",
      by: "标记人",
      on: "标记日期",
      note: "标记备注",
    },
  },
};

export type DeskWords = typeof en;

/** What the desk says of clients, in the pane's language. */
export function deskWords(language: Language): DeskWords {
  return language === "zh-CN" ? zhCN : en;
}
