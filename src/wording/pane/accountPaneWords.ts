import type { Language } from "../../core/clients/language";
import { plural } from "../en/plural";

const en = {
  about:
    "Who brought dormant clients back, as proposals. Nothing is paid by it; you approve, and lock the month.",
  nothing: "No line is proposed: no dormant client came back after a call yet.",
  staff: "Staff",
  for: "For",
  against: "Against",
  exempt: "Not her fault",
  missedDays: "Under quota",
  open: "Open",
  amount: "Amount",
  locked: "locked",
  running: "not settled yet",
  lines: "Lines",
  hideLines: "Hide the lines",
  approve: "Approve",
  dispute: "Dispute",
  drop: "Drop",
  why: "Why (needed to dispute or drop)",
  lock: "Lock the month",
  rules: "What counts",
  reward: "For a client brought back",
  penalties: "Count clients who stay away against staff",
  penalty: "For a client away too long",
  earlier: (months: number) => `Show ${plural(months, "earlier month")}`,
  put: "Put the account in the workbook",
  done: (sheet: string) => `Kept on “${sheet}”.`,
  problems: {
    LINE_LOCKED: "This month is locked; its lines no longer change.",
    NOTE_MISSING: "Write why, then dispute or drop it.",
    MONTH_RUNNING: "The month can be locked when nothing can be credited to its calls any more.",
    UNDECIDED: (lines: number) => `${plural(lines, "line")} still open: decide them first.`,
    LINE_GONE: "This line is not proposed any more. Read the workbook again.",
  },
};

const zhCN: typeof en = {
  about: "谁把沉睡的顾客请了回来，先作为建议。不会因此发钱；由您同意，再锁定月份。",
  nothing: "没有建议的行：还没有沉睡顾客在回访后到店。",
  staff: "员工",
  for: "奖",
  against: "罚",
  exempt: "免责",
  missedDays: "没打满",
  open: "待定",
  amount: "金额",
  locked: "已锁定",
  running: "还没有定局",
  lines: "逐行",
  hideLines: "收起",
  approve: "同意",
  dispute: "有异议",
  drop: "不算",
  why: "原因（有异议或不算时必填）",
  lock: "锁定这个月",
  rules: "怎么算",
  reward: "唤回一位奖",
  penalties: "顾客久未到店算到员工头上",
  penalty: "一位久未到店罚",
  earlier: (months) => `再看以前的 ${months} 个月`,
  put: "把奖罚核对写进工作簿",
  done: (sheet) => `已写在“${sheet}”上。`,
  problems: {
    LINE_LOCKED: "这个月已锁定，行不再改变。",
    NOTE_MISSING: "请先写原因，再选有异议或不算。",
    MONTH_RUNNING: "等没有到店还能算在这个月的回访上，才能锁定。",
    UNDECIDED: (lines) => `还有 ${lines} 行待定：请先决定。`,
    LINE_GONE: "这一行已不在建议里，请重新读取工作簿。",
  },
};

/** Words of the account (R4) in the pane; those of its sheet are in `accountWords`. */
export function accountPaneWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type AccountPaneWords = typeof en;
