import type { Band, ClientGroup } from "../../core/calling/callPlan";
import type * as model from "../en/clients";

export const clientGroups: Readonly<Record<ClientGroup | "clients", string>> = {
  clients: "顾客",
  onSheet: "今日回访",
  waiting: "等候名额",
  heldBack: "暂不联系",
  nothingDue: "今天无事",
  unreadable: "无法识别",
};

export const bands: Readonly<Record<Band, string>> = {
  1: "安全与关怀",
  2: "答应过的事",
  3: "日子",
  4: "已付未用",
  5: "该来了",
  6: "久未到店",
  7: "问候",
};

export const tiers: typeof model.tiers = {
  active: "活跃",
  sleeping: "久未到",
  dormant: "沉睡",
  half_year: "半年以上",
  year_plus: "一年以上",
  never_arrived: "从没到过店",
};

export const windowStatuses: typeof model.windowStatuses = {
  converted: "已复购",
  open: "窗口内",
  closing: "快到期",
  late: "已过窗口",
  cold: "未复购",
  returned_late: "晚复购",
};

export const segments: typeof model.segments = {
  prospect: "潜客",
  new: "新客",
  active: "活跃",
  sleeping: "久未到",
  neglected: "疏忽流失",
  unfinished: "未消费完",
  able: "消费力高",
  limited: "消费力一般",
};

export const rung: typeof model.rung = (day) => `第${day}天`;

export const timeAway: typeof model.timeAway = {
  days: (count) => `${count}天`,
  months: (count) => `${count}个月`,
  years: (count) => `${count}年`,
};
