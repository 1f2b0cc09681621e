import type { Reason } from "../../src/core/calling/callPlan";
import type { InvitationFields } from "../../src/core/clients/records";
import { defaultPolicy } from "../../src/core/policy/policy";
import type { TestCallQuestion } from "../support/calls";
import type { TestClinic, TestRow } from "../support/clinic";

/** One small clinic per reason: who is due for it on Friday 2026-03-20, and who is not and why. */
export interface GoldenReason {
  readonly reason: Reason;
  readonly clinic: TestClinic;
  readonly question?: TestCallQuestion;
  readonly due: Readonly<Record<string, string>>;
  readonly notDue: Readonly<Record<string, string>>;
}

/** An open shop's log, so that "no contact" can be known, far from everybody else. */
const oldLog = { name: "旧客", callDate: "2024-01-01", callOutcome: "reached" } as const;

export const goldenReasons: readonly GoldenReason[] = [
  {
    reason: "medical_flag",
    clinic: {
      calls: [
        { name: "红一", callDate: "2026-03-10", callOutcome: "medical_escalation" },
        { name: "红二", callDate: "2026-03-10", callOutcome: "medical_escalation" },
        { name: "红三", callDate: "2026-03-10", callOutcome: "medical_escalation" },
        { name: "红三", callDate: "2026-03-12", callOutcome: "reached" },
        { name: "红四", callDate: "2026-03-10", callOutcome: "medical_escalation" },
        { name: "红五", callDate: "2026-03-21", callOutcome: "medical_escalation" },
      ],
      marks: [
        { name: "红二", mark: "red_flag_closed", markedOn: "2026-03-10" },
        { name: "红四", mark: "red_flag_closed", markedOn: "2026-03-09" },
      ],
    },
    due: {
      红一: "a symptom nobody closed",
      红三: "a later call does not close it",
      红四: "closed the day before: that was another one",
    },
    notDue: { 红二: "closed the same day", 红五: "logged for tomorrow" },
  },
  {
    reason: "complaint_open",
    clinic: {
      clients: [
        { name: "诉一", complaint: true },
        { name: "诉二", complaint: true },
        { name: "诉三" },
        { name: "诉四", complaint: false },
      ],
      calls: [{ name: "诉三", callDate: "2026-02-01", callOutcome: "complaint" }],
      marks: [{ name: "诉二", mark: "complaint_closed", markedOn: "2026-03-01" }],
    },
    due: { 诉一: "the client sheet notes one", 诉三: "logged and never closed" },
    notDue: { 诉二: "closed by the manager", 诉四: "the sheet says no" },
  },
  {
    reason: "postop_d1",
    clinic: {
      visits: [
        { name: "术一", visitDate: "2026-03-19", item: "玻尿酸" },
        { name: "术二", visitDate: "2026-03-18", item: "玻尿酸" },
        { name: "术三", visitDate: "2026-03-20", item: "玻尿酸" },
        { name: "术四", visitDate: "2026-03-19", item: "面部清洁" },
        { name: "术五", visitDate: "2026-03-19", item: "玻尿酸" },
        { name: "术六", visitDate: "2026-03-19", item: "玻尿酸", appointmentStatus: "no_show" },
        { name: "术七", visitDate: "2026-03-19", item: "玻尿酸", visitKind: "consultation" },
      ],
      calls: [{ name: "术五", callDate: "2026-03-20", callOutcome: "no_answer" }],
    },
    due: { 术一: "treated yesterday" },
    notDue: {
      术二: "day 1 is open for one day",
      术三: "treated today",
      术四: "no plan, no ladder",
      术五: "any contact on the day closes the rung",
      术六: "did not come",
      术七: "was only consulted",
    },
  },
  {
    reason: "postop_early",
    clinic: {
      visits: [
        { name: "早一", visitDate: "2026-03-17", item: "玻尿酸" },
        { name: "早二", visitDate: "2026-03-14", item: "玻尿酸" },
        { name: "早三", visitDate: "2026-03-13", item: "玻尿酸" },
        { name: "早四", visitDate: "2026-03-11", item: "玻尿酸" },
        { name: "早五", visitDate: "2026-03-10", item: "玻尿酸" },
        { name: "早六", visitDate: "2026-03-05", item: "光子" },
        { name: "早七", visitDate: "2026-03-13", item: "玻尿酸" },
        { name: "早七", visitDate: "2026-03-18", item: "玻尿酸" },
        { name: "早八", visitDate: "2026-03-13", item: "玻尿酸" },
        { name: "早九", visitDate: "2026-03-13", item: "玻尿酸" },
      ],
      calls: [
        { name: "早八", callDate: "2026-03-19", callOutcome: "reached" },
        { name: "早九", callDate: "2026-03-20", callOutcome: "reached" },
      ],
    },
    due: {
      早一: "day 3",
      早二: "day 6: rung 3 is open for four days",
      早三: "day 7: rung 7 has taken over",
      早四: "day 9: third open day of rung 7",
      早六: "day 15 of the laser's own plan",
      早八: "a contact the day before closes nothing",
    },
    notDue: {
      早五: "day 10: rung 7 is missed and never called late",
      早七: "a newer treatment is on its second day",
      早九: "called today",
    },
  },
  {
    reason: "postop_mid",
    clinic: {
      clients: [
        { name: "中一", treatmentDate: "2026-02-20", item: "不认识的项目" },
        { name: "中二", treatmentDate: "2025-12-20" },
        { name: "中三", treatmentDate: "2026-02-21" },
        { name: "中四", treatmentDate: "2026-01-19", item: "光子" },
      ],
    },
    due: {
      中一: "day 28: a treatment date without a plan runs on the standard ladder",
      中二: "day 90",
      中四: "day 60 of the laser's own plan",
    },
    notDue: { 中三: "day 27" },
  },
  {
    reason: "postop_long",
    clinic: {
      clients: [
        { name: "长一", treatmentDate: "2025-09-21" },
        { name: "长二", treatmentDate: "2025-03-18" },
        { name: "长三", treatmentDate: "2025-03-17" },
        { name: "长四", treatmentDate: "2024-03-18" },
      ],
    },
    due: { 长一: "day 180", 长二: "day 367: third open day of rung 365" },
    notDue: { 长三: "day 368", 长四: "no rung is left" },
  },
  {
    reason: "callback",
    clinic: {
      calls: [
        {
          name: "约一",
          callDate: "2026-03-01",
          callOutcome: "reached",
          nextContactDate: "2026-03-20",
        },
        {
          name: "约二",
          callDate: "2026-03-01",
          callOutcome: "reached",
          nextContactDate: "2026-03-21",
        },
        { name: "约三", callDate: "2026-03-19", callOutcome: "callback" },
        { name: "约无日", callOutcome: "callback" },
        { name: "约四", callDate: "2026-03-20", callOutcome: "callback" },
        {
          name: "约五",
          callDate: "2026-03-01",
          callOutcome: "callback",
          nextContactDate: "2026-03-10",
        },
        { name: "约五", callDate: "2026-03-11", callOutcome: "considering" },
        {
          name: "约六",
          callDate: "2026-03-01",
          callOutcome: "callback",
          nextContactDate: "2026-03-19",
        },
        { name: "约六", callDate: "2026-03-19", callOutcome: "no_answer" },
        {
          name: "约七",
          callDate: "2026-03-01",
          callOutcome: "callback",
          nextContactDate: "2026-03-16",
        },
        { name: "约七", callDate: "2026-03-16", callOutcome: "busy" },
        { name: "约七", callDate: "2026-03-18", callOutcome: "no_answer" },
        { name: "约八", callDate: "2026-03-19", callOutcome: "no_answer", callType: "postop_d1" },
        {
          name: "约九",
          callDate: "2026-03-19",
          callOutcome: "no_answer",
          callType: "dormant_able",
        },
        {
          name: "约十",
          callDate: "2026-03-01",
          callOutcome: "callback",
          nextContactDate: "2026-03-10",
        },
      ],
      visits: [{ name: "约十", visitDate: "2026-03-12", item: "面部清洁" }],
    },
    due: {
      约一: "the typed date has come",
      约三: "asked to be called back: the next day",
      约六: "yesterday nobody answered: once more",
      约八: "an unanswered care call is tried again",
    },
    notDue: {
      约无日: "the log has no day to count from",
      约二: "tomorrow",
      约四: "asked today",
      约五: "reached since",
      约七: "two unanswered: three days later",
      约九: "an unanswered offer is no promise",
      约十: "she has been here since",
    },
  },
  {
    reason: "appt_today",
    question: { now: 9 * 60 + 30 },
    clinic: {
      appointments: [
        {
          name: "今一",
          appointmentDate: "2026-03-20",
          appointmentTime: 600,
          appointmentStatus: "booked",
        },
        {
          name: "今二",
          appointmentDate: "2026-03-20",
          appointmentTime: 540,
          appointmentStatus: "booked",
        },
        {
          name: "今三",
          appointmentDate: "2026-03-20",
          appointmentTime: 600,
          appointmentStatus: "cancelled",
        },
        {
          name: "今四",
          appointmentDate: "2026-03-21",
          appointmentTime: 600,
          appointmentStatus: "booked",
        },
        { name: "今五", appointmentDate: "2026-03-20" },
        {
          name: "今六",
          appointmentDate: "2026-03-20",
          appointmentTime: 600,
          appointmentStatus: "arrived",
        },
      ],
    },
    due: { 今一: "at ten", 今五: "no hour and no status: booked for today" },
    notDue: { 今二: "was at nine", 今三: "cancelled", 今四: "tomorrow", 今六: "already here" },
  },
  {
    reason: "appt_tomorrow",
    clinic: {
      appointments: [
        { name: "明一", appointmentDate: "2026-03-21", appointmentStatus: "tentative" },
        { name: "明二", appointmentDate: "2026-03-20", appointmentStatus: "booked" },
        { name: "明三", appointmentDate: "2026-03-22", appointmentStatus: "booked" },
        { name: "明四", appointmentDate: "2026-03-21", appointmentStatus: "rescheduled" },
      ],
    },
    due: { 明一: "tomorrow" },
    notDue: { 明二: "today", 明三: "the day after", 明四: "moved to another row" },
  },
  {
    reason: "no_show",
    clinic: {
      appointments: [
        { name: "爽一", appointmentDate: "2026-03-19", appointmentStatus: "no_show" },
        { name: "爽二", appointmentDate: "2026-03-06", appointmentStatus: "no_show" },
        { name: "爽三", appointmentDate: "2026-03-05", appointmentStatus: "no_show" },
        { name: "爽四", appointmentDate: "2026-03-20", appointmentStatus: "no_show" },
        { name: "爽五", appointmentDate: "2026-03-15", appointmentStatus: "no_show" },
        { name: "爽五", appointmentDate: "2026-03-25", appointmentStatus: "booked" },
        { name: "爽六", appointmentDate: "2026-03-15", appointmentStatus: "no_show" },
        { name: "爽七", appointmentDate: "2026-03-15", appointmentStatus: "no_show" },
        { name: "爽八", appointmentDate: "2026-03-15", appointmentStatus: "booked" },
        {
          name: "爽九",
          appointmentDate: "2026-03-15",
          appointmentStatus: "booked",
          arrived: false,
        },
      ],
      visits: [{ name: "爽六", visitDate: "2026-03-16", item: "面部清洁" }],
      calls: [{ name: "爽七", callDate: "2026-03-16", callOutcome: "reached" }],
    },
    due: { 爽一: "yesterday", 爽二: "14 days ago", 爽九: "ticked as not arrived" },
    notDue: {
      爽三: "15 days ago",
      爽四: "today",
      爽五: "has a newer booking",
      爽六: "came the day after",
      爽七: "reached since",
      爽八: "nobody wrote whether she came",
    },
  },
  {
    reason: "cancelled",
    clinic: {
      appointments: [
        { name: "消一", appointmentDate: "2026-03-19", appointmentStatus: "cancelled" },
        { name: "消二", appointmentDate: "2026-03-06", appointmentStatus: "cancelled" },
        { name: "消三", appointmentDate: "2026-03-05", appointmentStatus: "cancelled" },
        { name: "消四", appointmentDate: "2026-03-22", appointmentStatus: "cancelled" },
        { name: "消五", appointmentDate: "2026-03-15", appointmentStatus: "cancelled" },
        {
          name: "消五",
          appointmentDate: "2026-03-15",
          appointmentTime: 900,
          appointmentStatus: "booked",
        },
      ],
    },
    due: { 消一: "yesterday", 消二: "14 days ago" },
    notDue: {
      消三: "15 days ago",
      消四: "a day still to come",
      消五: "another hour of that day stands",
    },
  },
  {
    reason: "by_hand",
    clinic: {
      clients: ["加一", "加二", "加三", "加四"].map((name) => ({
        name,
        lastVisitDate: "2026-03-18",
      })),
      calls: [
        { name: "加三", callDate: "2026-03-20", callOutcome: "no_answer" },
        { name: "加四", callDate: "2026-03-19", callOutcome: "reached" },
      ],
      marks: ["加一", "加三", "加四"]
        .map((name) => ({ name, mark: "added_today" as const, markedOn: "2026-03-20" }))
        .concat({ name: "加二", mark: "added_today" as const, markedOn: "2026-03-19" }),
    },
    due: { 加一: "put on today's sheet", 加四: "spoken to yesterday: the manager knows that" },
    notDue: { 加二: "that was yesterday", 加三: "tried today already" },
  },
  {
    reason: "care_next_day",
    clinic: {
      visits: [
        { name: "护一", visitDate: "2026-03-19", item: "面部清洁" },
        { name: "护二", visitDate: "2026-03-18", item: "面部清洁" },
        { name: "护三", visitDate: "2026-03-20", item: "面部清洁" },
        { name: "护四", visitDate: "2026-03-19", item: "玻尿酸" },
      ],
    },
    due: { 护一: "here yesterday" },
    notDue: { 护二: "two days ago", 护三: "today", 护四: "has a plan: postop_d1" },
  },
  {
    reason: "birthday",
    clinic: {
      clients: [
        { name: "生一", birthday: { calendar: "solar", month: 3, dayOfMonth: 20 } },
        { name: "生二", birthday: { calendar: "solar", month: 3, dayOfMonth: 23 } },
        { name: "生三", birthday: { calendar: "solar", month: 3, dayOfMonth: 24 } },
        { name: "生四", birthday: { calendar: "solar", month: 3, dayOfMonth: 19 } },
        { name: "生五", birthday: { calendar: "lunar", month: 2, dayOfMonth: 2 } },
        { name: "生六", birthday: { calendar: "solar", month: 3 } },
      ],
    },
    due: { 生一: "today", 生二: "in 3 days", 生五: "二月初二 is today" },
    notDue: { 生三: "in 4 days", 生四: "was yesterday", 生六: "only the month is known" },
  },
  {
    reason: "deposit_d6",
    clinic: {
      deposits: [
        { name: "订一", depositDate: "2026-03-14", depositAmount: 50_000 },
        { name: "订二", depositDate: "2026-03-15" },
        { name: "订三", depositDate: "2026-03-13" },
        { name: "订四", depositDate: "2026-03-14", depositStatus: "refunded" },
        { name: "订五", depositDate: "2026-03-14", depositStatus: "applied" },
      ],
    },
    due: { 订一: "6 days old; held as nothing says otherwise" },
    notDue: { 订二: "5 days", 订三: "7 days", 订四: "refunded", 订五: "applied" },
  },
  {
    reason: "deposit_d6",
    question: {
      policy: { ...defaultPolicy, shop: { closedWeekdays: [3, 4], closedOn: [] } },
    },
    clinic: {
      deposits: [
        { name: "订一", depositDate: "2026-03-12" },
        { name: "订二", depositDate: "2026-03-14" },
        { name: "订三", depositDate: "2026-03-11" },
      ],
    },
    due: { 订一: "day 6 was a closed Wednesday", 订二: "day 6 is today" },
    notDue: { 订三: "day 6 was an open Tuesday" },
  },
  {
    reason: "deposit_monthend",
    question: {
      asOf: "2026-03-29",
      policy: {
        ...defaultPolicy,
        reasons: { ...defaultPolicy.reasons, refundRuleEntered: true },
      },
    },
    clinic: { deposits: [{ name: "订一", depositDate: "2026-03-02" }] },
    due: { 订一: "third day from the end of March" },
    notDue: {},
  },
  {
    reason: "deposit_monthend",
    question: { asOf: "2026-03-31" },
    clinic: { deposits: [{ name: "订一", depositDate: "2026-03-02" }] },
    due: {},
    notDue: { 订一: "the manager has not entered the refund rule" },
  },
  {
    reason: "paid_not_treated",
    clinic: {
      packages: [
        { name: "缴一", purchaseDate: "2026-03-13", qtyBought: 10, qtyUsed: 0, paid: 398_000 },
        { name: "缴二", purchaseDate: "2026-03-14", qtyBought: 10, qtyUsed: 0, paid: 398_000 },
        { name: "缴三", purchaseDate: "2026-03-01", qtyBought: 10, qtyUsed: 1, paid: 398_000 },
        { name: "缴四", purchaseDate: "2026-03-01", qtyBought: 1, qtyUsed: 0, paid: 0 },
      ],
      visits: [
        { name: "缴五", visitDate: "2026-03-10", deal: "paid_not_treated" },
        { name: "缴六", visitDate: "2026-03-10", deal: "paid_not_treated" },
        { name: "缴六", visitDate: "2026-03-12" },
      ],
    },
    due: { 缴一: "7 days and nothing used", 缴五: "noted so 10 days ago" },
    notDue: { 缴二: "6 days", 缴三: "one used", 缴四: "a gift", 缴六: "noted so, but here since" },
  },
  {
    reason: "one_left",
    clinic: {
      packages: [
        { name: "余一", qtyBought: 10, qtyUsed: 9, qtyRemaining: 1, lastVisitDate: "2026-03-13" },
        { name: "余二", qtyBought: 10, qtyUsed: 9, qtyRemaining: 1, lastVisitDate: "2026-03-14" },
        { name: "余三", qtyBought: 10, qtyUsed: 8, qtyRemaining: 2, lastVisitDate: "2026-03-01" },
        { name: "余四", qtyBought: 10, qtyUsed: 9, lastVisitDate: "2026-03-01" },
        {
          name: "余五",
          qtyBought: 10,
          qtyRemaining: 1,
          lastVisitDate: "2026-03-01",
          expiryDate: "2026-03-19",
        },
      ],
    },
    due: { 余一: "7 days since the last", 余四: "ten bought, nine used" },
    notDue: { 余二: "6 days", 余三: "two left", 余五: "ended yesterday" },
  },
  {
    reason: "expiring",
    clinic: {
      packages: [
        { name: "期一", qtyRemaining: 3, expiryDate: "2026-05-19" },
        { name: "期二", qtyRemaining: 3, expiryDate: "2026-05-20" },
        { name: "期三", qtyRemaining: 3, expiryDate: "2026-03-20" },
        { name: "期四", qtyRemaining: 3, expiryDate: "2026-03-19" },
        { name: "期五", qtyRemaining: 0, expiryDate: "2026-04-01" },
        { name: "期六", qtyRemaining: 3, expiryDate: "2026-04-25" },
        { name: "期七", qtyRemaining: 3, expiryDate: "2026-04-19" },
      ],
      calls: [
        { name: "期六", callDate: "2026-03-10", callOutcome: "reached", callType: "expiring" },
        { name: "期七", callDate: "2026-03-10", callOutcome: "reached", callType: "expiring" },
      ],
    },
    due: { 期一: "60 days", 期三: "last day", 期七: "told at 40 days, told again at 30" },
    notDue: {
      期二: "61 days",
      期四: "ended",
      期五: "nothing left",
      期六: "told 46 days before, 36 to go",
    },
  },
  {
    reason: "expiring",
    clinic: {
      clients: [
        { name: "期一", expiryDate: "2026-04-20" },
        { name: "期二", expiryDate: "2026-04-20" },
      ],
      packages: [
        { name: "期一", qtyRemaining: 3 },
        { name: "期二", qtyRemaining: 0 },
      ],
    },
    due: { 期一: "the client sheet has the last day, the package sheet the sessions" },
    notDue: { 期二: "nothing left" },
  },
  {
    reason: "unclosed",
    clinic: {
      visits: [
        { name: "谈一", visitDate: "2026-03-19", visitKind: "consultation" },
        { name: "谈二", visitDate: "2026-03-06", deal: "open" },
        { name: "谈三", visitDate: "2026-03-05", deal: "open" },
        { name: "谈四", visitDate: "2026-03-20", deal: "open" },
        { name: "谈五", visitDate: "2026-03-10", deal: "open" },
        { name: "谈六", visitDate: "2026-03-10", deal: "won" },
        { name: "谈七", visitDate: "2026-03-10", deal: "open", appointmentStatus: "cancelled" },
        { name: "谈八", visitDate: "2026-03-10", visitKind: "treatment" },
      ],
      purchases: [{ name: "谈五", purchaseDate: "2026-03-12", amount: 100_000 }],
    },
    due: { 谈一: "yesterday", 谈二: "14 days ago" },
    notDue: {
      谈三: "15 days ago",
      谈四: "today",
      谈五: "bought since",
      谈六: "bought",
      谈七: "did not come",
      谈八: "was treated",
    },
  },
  {
    reason: "window_3m",
    clinic: {
      purchases: [
        { name: "窗一", purchaseDate: "2025-12-20", amount: 100_000 },
        { name: "窗二", purchaseDate: "2025-12-19", amount: 100_000 },
        { name: "窗三", purchaseDate: "2026-02-27", amount: 100_000 },
        { name: "窗四", purchaseDate: "2026-02-28", amount: 100_000 },
        { name: "窗五", purchaseDate: "2026-01-05", amount: 100_000 },
        { name: "窗五", purchaseDate: "2026-02-05", amount: 100_000 },
      ],
    },
    due: { 窗一: "day 90", 窗三: "21 days since she was here" },
    notDue: { 窗二: "day 91", 窗四: "20 days since she was here", 窗五: "bought again" },
  },
  {
    reason: "forgotten",
    clinic: {
      calls: [oldLog, { name: "忘四", callDate: "2025-06-01", callOutcome: "no_answer" }],
      purchases: [
        { name: "忘一", purchaseDate: "2026-01-19", amount: 10_000 },
        { name: "忘二", purchaseDate: "2026-01-20", amount: 10_000 },
        { name: "忘三", purchaseDate: "2026-01-01", amount: 90_000 },
        { name: "忘四", purchaseDate: "2025-05-01", amount: 10_000 },
        { name: "忘五", purchaseDate: "2025-05-01", amount: 90_000 },
        { name: "忘六", purchaseDate: "2025-05-01", amount: 90_000 },
        { name: "忘七", purchaseDate: "2025-05-01", amount: 90_000 },
        { name: "忘八", purchaseDate: "2025-05-01", amount: 5_000 },
        { name: "忘八", purchaseDate: "2025-06-01", amount: 5_000 },
      ],
    },
    due: { 忘一: "60 days ago, among the smallest" },
    notDue: {
      忘二: "59 days ago",
      忘三: "not among the smallest",
      忘四: "somebody tried once",
      忘八: "bought twice",
    },
  },
  {
    reason: "lost_neglect",
    clinic: {
      clients: [
        { name: "疏一", lastVisitDate: "2025-12-20", neglected: true },
        { name: "疏二", lastVisitDate: "2025-12-21", neglected: true },
        { name: "疏三", lastVisitDate: "2025-09-21" },
        { name: "疏四", lastVisitDate: "2025-09-22" },
        { name: "疏五", lastVisitDate: "2025-09-01" },
        { name: "疏六", lastVisitDate: "2023-12-31" },
      ],
      calls: [oldLog, { name: "疏五", callDate: "2025-10-01", callOutcome: "no_answer" }],
    },
    due: { 疏一: "90 days, the manager says so", 疏三: "180 days and never called since" },
    notDue: {
      疏二: "89 days away",
      疏四: "179 days away",
      疏五: "somebody called",
      疏六: "the log is younger than her last visit",
    },
  },
  {
    reason: "lost_neglect",
    clinic: { clients: [{ name: "疏三", lastVisitDate: "2025-01-01" }] },
    due: {},
    notDue: { 疏三: "without a log nobody can tell" },
  },
  {
    reason: "owner_change",
    clinic: {
      clients: [
        { name: "换一", lastVisitDate: "2025-12-20" },
        { name: "换二", lastVisitDate: "2025-12-21" },
        { name: "换三", lastVisitDate: "2025-12-01" },
      ],
      marks: [
        { name: "换一", mark: "owner", value: "小李", markedOn: "2026-03-18" },
        { name: "换二", mark: "owner", value: "小李", markedOn: "2026-03-18" },
        { name: "换三", mark: "owner", value: "小李", markedOn: "2026-03-10" },
      ],
      calls: [{ name: "换三", callDate: "2026-03-10", callOutcome: "no_answer" }],
    },
    due: { 换一: "90 days away, a new owner, no call yet" },
    notDue: { 换二: "89 days away", 换三: "called since" },
  },
  {
    reason: "card_balance",
    clinic: {
      clients: [
        { name: "卡一", lastVisitDate: "2026-01-19", cardBalance: 10_000 },
        { name: "卡二", lastVisitDate: "2026-01-20", cardBalance: 10_000 },
        { name: "卡三", lastVisitDate: "2026-01-01", cardBalance: 0 },
        { name: "卡四", cardBalance: 10_000 },
      ],
    },
    due: { 卡一: "60 days away" },
    notDue: { 卡二: "59 days away", 卡三: "nothing left", 卡四: "was never here" },
  },
  {
    reason: "dormant_balance",
    clinic: {
      clients: [
        { name: "剩一", lastVisitDate: "2026-02-18", qtyRemaining: 3 },
        { name: "剩二", lastVisitDate: "2026-02-19", qtyRemaining: 3 },
        { name: "剩三", lastVisitDate: "2026-02-18", qtyRemaining: 0 },
        { name: "剩四", lastVisitDate: "2026-02-18", rebate: 5_000 },
      ],
    },
    due: { 剩一: "30 days away", 剩四: "rebate left" },
    notDue: { 剩二: "29 days away", 剩三: "nothing left" },
  },
  {
    reason: "dormant_able",
    clinic: {
      purchases: [
        { name: "能一", purchaseDate: "2025-12-20", amount: 900_000 },
        { name: "能二", purchaseDate: "2025-12-21", amount: 900_000 },
        ...Array.from({ length: 17 }, (_, place) => ({
          name: `常${place}`,
          purchaseDate: "2026-03-10",
          amount: 10_000 + place,
        })),
        { name: "限一", purchaseDate: "2025-12-01", amount: 5_000 },
      ],
    },
    due: { 能一: "90 days away, top fifth of twenty" },
    notDue: { 能二: "89 days away", 限一: "spent little" },
  },
  {
    reason: "dormant_low_b",
    clinic: {
      clients: [
        { name: "限一", lastVisitDate: "2025-12-20" },
        { name: "限二", lastVisitDate: "2025-12-21" },
        { name: "限三", lastVisitDate: "2025-12-01", parked: true },
        { name: "限四", lastVisitDate: "2025-12-01", cardBalance: 1_000 },
        { name: "限五", lastVisitDate: "2025-12-01", parked: true },
      ],
      marks: [{ name: "限五", mark: "reactivate", markedOn: "2026-03-01" }],
    },
    due: { 限一: "90 days away", 限五: "the manager wants her back" },
    notDue: { 限二: "89 days away", 限三: "parked", 限四: "has money left" },
  },
  {
    reason: "overdue_rhythm",
    clinic: {
      visits: [
        ...["2026-01-14", "2026-02-03", "2026-02-18"].map((visitDate) => ({
          name: "律一",
          visitDate,
        })),
        ...["2026-01-10", "2026-01-30", "2026-02-19"].map((visitDate) => ({
          name: "律二",
          visitDate,
        })),
        ...["2026-01-30", "2026-02-18"].map((visitDate) => ({ name: "律三", visitDate })),
        ...["2025-12-01", "2025-12-10", "2025-12-20"].map((visitDate) => ({
          name: "律四",
          visitDate,
        })),
        ...["2025-12-02", "2025-12-11", "2025-12-21"].map((visitDate) => ({
          name: "律五",
          visitDate,
        })),
      ],
    },
    due: { 律一: "30 days on a median gap of 17.5", 律五: "89 days away" },
    notDue: {
      律二: "29 days on a gap of 20",
      律三: "two visits make no rhythm",
      律四: "90 days: dormant",
    },
  },
  {
    reason: "monthly_care",
    clinic: {
      clients: [{ name: "关一" }, { name: "关二" }, { name: "关三" }],
      calls: [
        { name: "关一", callDate: "2026-02-18", callOutcome: "no_answer" },
        { name: "关二", callDate: "2026-02-19", callOutcome: "reached" },
      ],
    },
    due: { 关一: "30 days since anybody tried", 关三: "never, in a log of 30 days" },
    notDue: { 关二: "29 days" },
  },
  {
    reason: "medical_flag",
    clinic: {
      clients: [
        { name: "症五", remarks: "看不清", treatmentDate: "2026-03-01" },
        { name: "症六", remarks: "睡不好" },
        { name: "症七", remarks: "看不清" },
        { name: "症丁", remarks: "情绪低落，常哭", deliveryDate: "2025-03-20" },
        { name: "症戊", remarks: "情绪低落，常哭", deliveryDate: "2025-03-19" },
        { name: "症己", remarks: "情绪低落，常哭" },
        { name: "症庚", remarks: "睡不好", deliveryDate: "2026-03-01" },
        ..."一 二 三 四 八 九 甲 乙 丙".split(" ").map((one) => ({ name: `症${one}` })),
      ],
      visits: [
        { name: "症一", visitDate: "2026-03-10", item: "光子", remarks: "有点烫" },
        { name: "症二", visitDate: "2026-03-10", item: "玻尿酸", remarks: "有点烫" },
        { name: "症三", visitDate: "2025-03-20", remarks: "发烧" },
        { name: "症四", visitDate: "2025-03-19", remarks: "发烧" },
        { name: "症八", visitDate: "2026-03-10", remarks: "睡不好" },
        { name: "症九", visitDate: "2026-03-10", item: "光子", remarks: "睡不好" },
      ],
      calls: [
        { name: "症甲", callDate: "2026-03-12", callOutcome: "reached", callNotes: "说发烧" },
        { name: "症乙", callDate: "2026-03-12", callOutcome: "reached", callNotes: "说发烧" },
        { name: "症丙", callDate: "2026-03-12", callOutcome: "reached", callNotes: "说发烧" },
        { name: "症丙", callDate: "2026-03-15", callOutcome: "reached", callNotes: "好多了" },
      ],
      marks: [
        { name: "症乙", mark: "red_flag_closed", markedOn: "2026-03-12" },
        { name: "症七", mark: "red_flag_closed", markedOn: "2024-01-01" },
      ],
    },
    due: {
      症一: "a symptom that is looked for after her treatment",
      症三: "noted 365 days ago and never closed",
      症五: "a remark in her file, which has no day",
      症九: "after a treatment bad sleep is one",
      症甲: "told the caller",
      症丙: "a better day does not close it: a person does",
      症丁: "looked for after a birth, 365 days ago at most",
    },
    notDue: {
      症二: "nothing that follows her treatment",
      症四: "366 days: about a treatment long past",
      症六: "nobody treated her",
      症七: "a remark without a day is closed by any mark",
      症八: "bad sleep is no symptom where nothing was done",
      症乙: "closed that day",
      症戊: "366 days after the birth",
      症己: "she gave no birth",
      症庚: "a young mother sleeps badly",
    },
  },
  {
    reason: "appt_soon",
    question: { now: 600 },
    clinic: {
      appointments: [
        { name: "近甲", appointmentDate: "2026-03-20", appointmentTime: 630 },
        { name: "近乙", appointmentDate: "2026-03-20", appointmentTime: 631 },
        { name: "近丙", appointmentDate: "2026-03-20", appointmentTime: 600 },
        { name: "近丁", appointmentDate: "2026-03-20", appointmentTime: 599 },
        { name: "近戊", appointmentDate: "2026-03-20" },
        { name: "近己", appointmentDate: "2026-03-21", appointmentTime: 620 },
        {
          name: "近庚",
          appointmentDate: "2026-03-20",
          appointmentTime: 620,
          appointmentStatus: "arrived",
        },
      ],
    },
    due: { 近甲: "in 30 minutes", 近丙: "now" },
    notDue: {
      近乙: "in 31 minutes",
      近丁: "a minute ago",
      近戊: "nobody wrote the hour",
      近己: "tomorrow",
      近庚: "already here",
    },
  },
  {
    reason: "appt_soon",
    clinic: {
      appointments: [{ name: "近甲", appointmentDate: "2026-03-20", appointmentTime: 630 }],
    },
    due: {},
    notDue: { 近甲: "a list for the whole day does not know the hour" },
  },
  {
    reason: "appt_late",
    question: { now: 600 },
    clinic: {
      appointments: [
        { name: "迟一", appointmentDate: "2026-03-20", appointmentTime: 585 },
        { name: "迟二", appointmentDate: "2026-03-20", appointmentTime: 586 },
        { name: "迟三", appointmentDate: "2026-03-20", appointmentTime: 570 },
        { name: "迟四", appointmentDate: "2026-03-20", appointmentTime: 569 },
        { name: "迟五", appointmentDate: "2026-03-20", appointmentTime: 580 },
        { name: "迟六", appointmentDate: "2026-03-20" },
      ],
      visits: [{ name: "迟五", visitDate: "2026-03-20" }],
    },
    due: { 迟一: "15 minutes past", 迟三: "30 minutes past" },
    notDue: {
      迟二: "14 minutes",
      迟四: "31 minutes",
      迟五: "is here",
      迟六: "nobody wrote the hour",
    },
  },
  {
    reason: "walk_in",
    clinic: {
      visits: [
        { name: "走一", visitDate: "2026-03-19" },
        { name: "走二", visitDate: "2026-03-13" },
        { name: "走三", visitDate: "2026-03-12" },
        { name: "走四", visitDate: "2026-03-19" },
        { name: "走五", visitDate: "2026-03-19" },
        { name: "走六", visitDate: "2026-03-20" },
        { name: "走七", visitDate: "2026-03-19" },
      ],
      appointments: [
        { name: "走四", appointmentDate: "2026-03-19", appointmentStatus: "booked" },
        { name: "走七", appointmentDate: "2026-03-19", appointmentStatus: "cancelled" },
        { name: "旧客", appointmentDate: "2026-03-01", appointmentStatus: "completed" },
        { name: "旧客", appointmentDate: "2026-03-25", appointmentStatus: "booked" },
      ],
      calls: [{ name: "走五", callDate: "2026-03-19", callOutcome: "no_answer" }],
    },
    due: {
      走一: "came unbooked yesterday",
      走二: "7 days ago",
      走七: "had cancelled and came all the same",
    },
    notDue: {
      走三: "8 days ago",
      走四: "had a booking",
      走五: "somebody has tried since",
      走六: "is here today",
    },
  },
  {
    reason: "walk_in",
    clinic: {
      visits: [{ name: "走一", visitDate: "2026-03-13" }],
      appointments: [{ name: "旧客", appointmentDate: "2026-03-21" }],
    },
    due: {},
    notDue: { 走一: "the appointment book begins 8 days later" },
  },
  {
    reason: "walk_in",
    clinic: {
      visits: [{ name: "走一", visitDate: "2026-03-13" }],
      appointments: [{ name: "旧客", appointmentDate: "2026-03-20" }],
    },
    due: { 走一: "a book with a row in the same week was kept" },
    notDue: {},
  },
  {
    reason: "walk_in",
    clinic: {
      visits: [
        { name: "走一", visitDate: "2026-03-19" },
        { name: "走二", visitDate: "2026-03-18" },
      ],
      appointments: [{ name: "旧客", appointmentDate: "2026-03-11" }],
    },
    due: { 走二: "7 days after the last row of the book" },
    notDue: { 走一: "nobody writes into that book any more" },
  },
  {
    reason: "handover_1",
    clinic: {
      clients: [
        { name: "交一", therapist: "小李", lastVisitDate: "2026-03-01" },
        { name: "交二", therapist: "小张", lastVisitDate: "2026-03-01" },
        { name: "交三", therapist: "小李", lastVisitDate: "2025-12-20" },
        { name: "交四", therapist: "小李", lastVisitDate: "2026-03-12" },
        { name: "交五", therapist: "小李", lastVisitDate: "2026-03-01" },
        { name: "交六", therapist: "小陈", lastVisitDate: "2026-03-01" },
        { name: "交七", therapist: "小周", lastVisitDate: "2026-03-01" },
        { name: "交八", therapist: "小李", lastVisitDate: "2026-03-01" },
      ],
      staff: [
        { name: "小李", leftOn: "2026-03-10" },
        { name: "小张" },
        { name: "小陈", leftOn: "2025-12-19" },
        { name: "小周", leftOn: "2026-03-21" },
      ],
      calls: [
        {
          name: "交五",
          callDate: "2026-03-11",
          callOutcome: "reached",
          callType: "handover_1",
        },
        {
          name: "交八",
          callDate: "2026-03-11",
          callOutcome: "no_answer",
          callType: "handover_1",
        },
      ],
    },
    due: { 交一: "her therapist has left", 交八: "nobody answered" },
    notDue: {
      交二: "hers is here",
      交三: "dormant: other reasons bring her back",
      交四: "has been here since",
      交五: "was told",
      交六: "left 91 days ago",
      交七: "leaves tomorrow",
    },
  },
  {
    reason: "handover_1",
    clinic: {
      clients: [{ name: "交一" }, { name: "交二" }, { name: "交三" }],
      handovers: [
        { name: "交一", handedFrom: "小李", handedTo: "小张", handedOn: "2026-03-20" },
        { name: "交二", handedFrom: "小李", handedTo: "小张", handedOn: "2026-03-21" },
        { name: "交三", handedFrom: "小李", handedTo: "小张" },
      ],
    },
    due: { 交一: "handed over from today" },
    notDue: { 交二: "from tomorrow", 交三: "only proposed" },
  },
  {
    reason: "handover_2",
    clinic: {
      clients: "一 二 三 四 五".split(" ").map((one) => ({ name: `交${one}` })),
      handovers: ["交一", "交二", "交三", "交四", "交五"].map((name) => ({
        name,
        handedTo: "小张",
        handedOn: "2026-03-01",
      })),
      calls: [
        ...Object.entries({ 交一: "19", 交二: "17", 交三: "16", 交四: "18" }).map(
          ([name, day]) =>
            ({
              name,
              callDate: `2026-03-${day}`,
              callOutcome: "reached",
              callType: "handover_1",
            }) as const,
        ),
        {
          name: "交四",
          callDate: "2026-03-19",
          callOutcome: "reached",
          callType: "handover_2",
        },
      ],
    },
    due: { 交一: "told yesterday", 交二: "told 3 days ago" },
    notDue: { 交三: "told 4 days ago", 交四: "she has said hello", 交五: "not yet told" },
  },
  {
    reason: "handover_check",
    clinic: {
      handovers: ["检一", "检二", "检三", "检四", "检五"].map((name) => ({
        name,
        handedTo: "小张",
        handedOn: "2026-03-01",
      })),
      visits: [
        { name: "检一", visitDate: "2026-03-19", therapist: "小张" },
        { name: "检二", visitDate: "2026-03-17", therapist: "小张" },
        { name: "检三", visitDate: "2026-03-16", therapist: "小张" },
        { name: "检三", visitDate: "2026-03-19", therapist: "小张" },
        { name: "检四", visitDate: "2026-03-19", therapist: "小陈" },
        { name: "检五", visitDate: "2026-03-01", therapist: "小张" },
      ],
    },
    due: { 检一: "her first visit was yesterday", 检二: "3 days ago" },
    notDue: {
      检三: "her first visit was 4 days ago",
      检四: "seen by somebody else",
      检五: "that was before",
    },
  },
  {
    reason: "therapist_absent",
    clinic: {
      clients: [
        { name: "缺三", therapist: "小李" },
        ..."一 二 四 五 六 七 八".split(" ").map((one) => ({ name: `缺${one}` })),
      ],
      appointments: [
        { name: "缺一", appointmentDate: "2026-03-20", therapist: "小李" },
        { name: "缺二", appointmentDate: "2026-03-20", therapist: "小张" },
        { name: "缺三", appointmentDate: "2026-03-20" },
        { name: "缺四", appointmentDate: "2026-03-21", therapist: "小李" },
        {
          name: "缺五",
          appointmentDate: "2026-03-20",
          therapist: "小李",
          appointmentStatus: "cancelled",
        },
        { name: "缺六", appointmentDate: "2026-03-20", therapist: "小周" },
        { name: "缺七", appointmentDate: "2026-03-20", therapist: "小张", consultant: "小李" },
        { name: "缺八", appointmentDate: "2026-03-20", doctor: "小李" },
      ],
      staff: [
        { name: "小李", offDays: "周五" },
        { name: "小张", offDays: "周六" },
        { name: "小周", leftOn: "2026-03-01" },
      ],
    },
    due: {
      缺一: "her therapist is off on Fridays",
      缺三: "the appointment names nobody: hers is meant",
      缺六: "hers has left",
      缺八: "the doctor who is to treat her is off",
    },
    notDue: {
      缺二: "hers is here",
      缺四: "that is tomorrow",
      缺五: "cancelled",
      缺七: "her consultant is off, and who treats her is here",
    },
  },
  {
    reason: "therapist_absent",
    question: { staffOff: ["小张"] },
    clinic: { appointments: [{ name: "缺一", appointmentDate: "2026-03-20", therapist: "小张" }] },
    due: { 缺一: "somebody said this morning that she is off" },
    notDue: {},
  },
  {
    reason: "expectation_check",
    clinic: {
      clients: "一 二 三 四 五 六".split(" ").map((one) => ({ name: `期${one}` })),
      goals: [
        { name: "期一", checkOn: "2026-03-20", stageGoal: "淡斑" },
        { name: "期二", checkOn: "2026-03-21", stageGoal: "淡斑" },
        { name: "期三", checkOn: "2026-03-01", stageGoal: "淡斑", goalResult: "淡了一半" },
        { name: "期四", checkOn: "2026-03-01", stageGoal: "淡斑" },
        { name: "期五", checkOn: "2026-03-01", stageGoal: "淡斑" },
        { name: "期六", promise: "送面膜" },
      ],
      calls: [
        {
          name: "期五",
          callDate: "2026-03-02",
          callOutcome: "reached",
          callType: "expectation_check",
        },
      ],
    },
    due: { 期一: "today", 期四: "19 days ago and nobody has looked" },
    notDue: {
      期二: "tomorrow",
      期三: "the result is written",
      期五: "asked on the phone",
      期六: "a promise is no check",
    },
  },
  {
    reason: "pre_due",
    clinic: {
      clients: [
        { name: "预一", dueDateBaby: "2026-04-19" },
        { name: "预二", dueDateBaby: "2026-04-20" },
        { name: "预三", dueDateBaby: "2026-04-03" },
        { name: "预四", dueDateBaby: "2026-04-02" },
        { name: "预五", dueDateBaby: "2026-04-10" },
        { name: "预六", dueDateBaby: "2026-04-10", deliveryDate: "2026-03-15" },
      ],
      calls: [
        { name: "预五", callDate: "2026-03-12", callOutcome: "reached", callType: "pre_due" },
      ],
    },
    due: { 预一: "in 30 days", 预三: "in 14 days" },
    notDue: {
      预二: "in 31 days",
      预四: "in 13 days",
      预五: "was called about it",
      预六: "has given birth",
    },
  },
  {
    reason: "pp_42",
    clinic: {
      clients: [
        { name: "产一", deliveryDate: "2026-02-06" },
        { name: "产二", deliveryDate: "2026-02-05" },
        { name: "产三", deliveryDate: "2026-02-07" },
      ],
    },
    due: { 产一: "42 days" },
    notDue: { 产二: "43 days, and the shop was open", 产三: "41 days" },
  },
  {
    reason: "pp_42",
    question: {
      policy: { ...defaultPolicy, shop: { closedWeekdays: [4], closedOn: [] } },
    },
    clinic: { clients: [{ name: "产二", deliveryDate: "2026-02-05" }] },
    due: { 产二: "43 days: the shop was closed yesterday" },
    notDue: {},
  },
  {
    reason: "pp_42",
    question: {
      policy: { ...defaultPolicy, shop: { closedWeekdays: [1, 2, 3, 4], closedOn: [] } },
    },
    clinic: {
      clients: [
        { name: "产三", deliveryDate: "2026-02-03" },
        { name: "产四", deliveryDate: "2026-02-02" },
      ],
    },
    due: { 产三: "45 days: closed since, and 3 days late" },
    notDue: { 产四: "46 days: 4 days late is too late" },
  },
  {
    reason: "referral_thanks",
    clinic: {
      clients: [
        { name: "介一", phone: "+8613800001113" },
        { name: "介二" },
        { name: "介三" },
        { name: "介四", phone: "+8613800001111" },
        { name: "介四", phone: "+8613800001112" },
        { name: "介五" },
        { name: "新一", referrer: "介一", lastVisitDate: "2026-03-06" },
        { name: "新二", referrer: "介二", lastVisitDate: "2026-03-05" },
        { name: "新三", referrer: "介三" },
        { name: "新四", referrer: "介四", lastVisitDate: "2026-03-15" },
        { name: "新五", referrer: "介五", lastVisitDate: "2026-03-15" },
        { name: "新六", referrer: "新一", lastVisitDate: "2026-03-15" },
      ],
      purchases: [{ name: "新六", purchaseDate: "2025-10-01", amount: 100 }],
      calls: [
        {
          name: "介五",
          callDate: "2026-03-16",
          callOutcome: "reached",
          callType: "referral_thanks",
        },
      ],
    },
    due: { 介一: "whom she sent came 14 days ago" },
    notDue: {
      介二: "15 days ago",
      介三: "whom she sent has not come",
      介四: "two clients have that name",
      介五: "was thanked",
      新一: "whom she sent has been buying since October",
    },
  },
  {
    reason: "rebate",
    clinic: {
      clients: [
        { name: "返一", rebate: 5_000, lastVisitDate: "2026-02-18" },
        { name: "返二", rebate: 5_000, lastVisitDate: "2026-02-19" },
        { name: "返三", rebate: 0, lastVisitDate: "2026-02-18" },
        { name: "返四", rebate: 5_000, lastVisitDate: "2026-02-01" },
        { name: "返五", rebate: 5_000, lastVisitDate: "2026-03-15" },
      ],
      purchases: [{ name: "返五", purchaseDate: "2026-02-01", amount: 100 }],
      calls: [{ name: "返四", callDate: "2026-03-01", callOutcome: "reached", callType: "rebate" }],
    },
    due: { 返一: "30 days", 返五: "bought 47 days ago and did not use it when she came" },
    notDue: { 返二: "29 days", 返三: "nothing left", 返四: "was told" },
  },
  {
    reason: "trial",
    clinic: {
      purchases: [
        { name: "试一", purchaseDate: "2026-03-19", item: "嫩肤体验" },
        { name: "试二", purchaseDate: "2026-03-06", item: "填充1支" },
        { name: "试三", purchaseDate: "2026-03-05", item: "填充1支" },
        { name: "试四", purchaseDate: "2026-03-10", item: "嫩肤", qtyBought: 1 },
        { name: "试五", purchaseDate: "2026-03-10", item: "嫩肤", qtyBought: 3 },
        { name: "试六", purchaseDate: "2026-03-10", item: "洗脸", qtyBought: 1 },
        { name: "试七", purchaseDate: "2026-03-10", item: "嫩肤体验" },
        { name: "试七", purchaseDate: "2026-03-12", item: "嫩肤", qtyBought: 3 },
        { name: "试八", purchaseDate: "2026-03-10", deal: "trial" },
        { name: "试九", purchaseDate: "2026-03-20", item: "嫩肤体验" },
      ],
      visits: [{ name: "试甲", visitDate: "2026-03-10", deal: "trial" }],
    },
    due: {
      试一: "tried it yesterday",
      试二: "one syringe, 14 days ago",
      试四: "one session of what is usually a course",
      试八: "noted as a trial",
      试甲: "a visit noted as a trial",
    },
    notDue: {
      试三: "15 days ago",
      试五: "bought a course",
      试六: "nobody buys more of it",
      试七: "has bought since",
      试九: "today",
    },
  },
  {
    reason: "touch_up",
    clinic: {
      visits: [
        { name: "补一", visitDate: "2026-03-06", item: "瘦脸针" },
        { name: "补二", visitDate: "2026-03-07", item: "瘦脸针" },
        { name: "补三", visitDate: "2026-02-20", item: "瘦脸针" },
        { name: "补四", visitDate: "2026-02-19", item: "瘦脸针" },
        { name: "补五", visitDate: "2026-03-06", item: "面部清洁" },
        { name: "补六", visitDate: "2026-02-25", item: "瘦脸针" },
        { name: "补七", visitDate: "2026-03-06", item: "瘦脸针", visitKind: "consultation" },
      ],
      calls: [
        { name: "补六", callDate: "2026-03-12", callOutcome: "reached", callType: "touch_up" },
      ],
    },
    due: { 补一: "14 days", 补三: "28 days" },
    notDue: {
      补二: "13 days",
      补四: "29 days",
      补五: "nobody touches it up",
      补六: "was asked",
      补七: "was only consulted",
    },
  },
  {
    reason: "course_using",
    clinic: {
      packages: [
        { name: "程一", item: "嫩肤", qtyRemaining: 3, lastVisitDate: "2026-02-17" },
        { name: "程二", item: "嫩肤", qtyRemaining: 3, lastVisitDate: "2026-02-18" },
        { name: "程三", item: "嫩肤", qtyRemaining: 3, lastVisitDate: "2026-01-19" },
        { name: "程四", item: "嫩肤", qtyRemaining: 3, lastVisitDate: "2026-01-18" },
        { name: "程五", item: "嫩肤", qtyRemaining: 1, lastVisitDate: "2026-02-17" },
        { name: "程六", item: "面部清洁", qtyRemaining: 3, lastVisitDate: "2026-02-17" },
      ],
    },
    due: { 程一: "31 days on a gap of 21 to 30", 程三: "60 days: twice the gap" },
    notDue: {
      程二: "30 days",
      程四: "61 days: asleep",
      程五: "the last session has a reason of its own",
      程六: "nobody knows its gap",
    },
  },
  {
    reason: "retreat_due",
    clinic: {
      visits: [
        { name: "隔一", visitDate: "2026-01-19", item: "嫩肤" },
        { name: "隔二", visitDate: "2026-01-20", item: "嫩肤" },
        { name: "隔三", visitDate: "2025-10-21", item: "嫩肤" },
        { name: "隔四", visitDate: "2025-10-20", item: "嫩肤" },
        { name: "隔五", visitDate: "2025-12-21", item: "瘦脸针" },
        { name: "隔六", visitDate: "2025-12-20", item: "瘦脸针" },
        { name: "隔七", visitDate: "2026-01-19", item: "嫩肤" },
        { name: "隔八", visitDate: "2025-12-01", item: "嫩肤" },
        { name: "隔八", visitDate: "2026-02-01", item: "嫩肤" },
      ],
      packages: [{ name: "隔七", item: "嫩肤", qtyRemaining: 2 }],
    },
    due: {
      隔一: "60 days on an interval of 60 to 90",
      隔三: "150 days: 60 after the interval",
      隔六: "90 days: no sooner is safe",
    },
    notDue: {
      隔二: "59 days",
      隔四: "151 days: too late to remind",
      隔五: "89 days: too soon, whatever the interval",
      隔七: "has sessions of it left",
      隔八: "had it again 47 days ago",
    },
  },
  {
    reason: "implant_2y",
    clinic: {
      visits: [
        { name: "假一", visitDate: "2024-03-20", item: "假体" },
        { name: "假二", visitDate: "2024-03-21", item: "假体" },
        { name: "假三", visitDate: "2024-03-01", item: "假体" },
        { name: "假三", visitDate: "2025-09-21", item: "面部清洁" },
        { name: "假四", visitDate: "2024-03-01", item: "假体" },
        { name: "假四", visitDate: "2025-09-20", item: "面部清洁" },
        { name: "假五", visitDate: "2024-03-01", item: "假体" },
        { name: "假六", visitDate: "2024-03-01", item: "面部清洁" },
      ],
      calls: [
        { name: "假五", callDate: "2026-03-05", callOutcome: "reached", callType: "implant_2y" },
      ],
    },
    due: { 假一: "730 days", 假四: "last here 181 days ago" },
    notDue: {
      假二: "729 days",
      假三: "last here 180 days ago",
      假五: "was asked",
      假六: "no implant",
    },
  },
  {
    reason: "rebook",
    clinic: {
      packages: [
        { name: "约甲", qtyRemaining: 3, lastVisitDate: "2026-03-13" },
        { name: "约乙", qtyRemaining: 3, lastVisitDate: "2026-03-14" },
        { name: "约丙", qtyRemaining: 3, lastVisitDate: "2026-03-13" },
        { name: "约丁", qtyRemaining: 3, lastVisitDate: "2026-03-13" },
        { name: "约戊", qtyRemaining: 3, lastVisitDate: "2026-02-18" },
        { name: "约己", qtyRemaining: 3, lastVisitDate: "2026-02-19" },
        { name: "约庚", qtyRemaining: 0, lastVisitDate: "2026-03-13" },
        { name: "约辛", item: "嫩肤", qtyRemaining: 3, lastVisitDate: "2026-03-13" },
      ],
      appointments: [
        { name: "约丙", appointmentDate: "2026-04-03", appointmentStatus: "booked" },
        { name: "约丁", appointmentDate: "2026-04-03", appointmentStatus: "cancelled" },
      ],
    },
    due: {
      约甲: "here a week ago, no booking",
      约丁: "cancelled",
      约己: "29 days away",
      约辛: "the next session falls into the next 14 days",
    },
    notDue: {
      约乙: "here 6 days ago",
      约丙: "booked in 14 days",
      约戊: "30 days away: other reasons name her",
      约庚: "nothing left",
    },
  },
  {
    reason: "overdue_rhythm",
    clinic: {
      visits: [
        { name: "律甲", visitDate: "2026-02-15", item: "洗脸" },
        { name: "律乙", visitDate: "2026-02-16", item: "洗脸" },
        { name: "律丙", visitDate: "2026-02-15", item: "面部清洁" },
      ],
    },
    due: { 律甲: "33 days after a treatment usually done every 22" },
    notDue: { 律乙: "32 days", 律丙: "nobody knows its interval" },
  },
  {
    reason: "survey",
    clinic: { clients: manyVisitors(100) },
    question: {
      policy: {
        ...defaultPolicy,
        reasons: { ...defaultPolicy.reasons, surveyShare: 1, surveyAtMost: 100 },
      },
    },
    due: { 客0: "everybody is drawn when all are asked" },
    notDue: { 客100: "was not here in the last 30 days" },
  },
  {
    reason: "survey",
    clinic: { clients: manyVisitors(99) },
    due: {},
    notDue: { 客0: "a tenth of 99 visitors are fewer than 10" },
  },
  {
    reason: "campaign",
    clinic: {
      clients: ["活一", "活二", "活三", "活四", "活五", "活六", "活七"].map((name) => ({ name })),
      invitations: [
        invitation("活一", {}),
        invitation("活二", {}),
        invitation("活三", { campaignTo: "2026-03-19" }),
        invitation("活四", { invitedOn: "2026-03-21", campaignTo: "2026-03-31" }),
        invitation("活五", { campaignTo: "2026-03-31" }, "set aside"),
        invitation("活六", { invitedOn: "2026-03-20" }),
      ],
      calls: [
        { name: "活二", callDate: "2026-03-02", callOutcome: "reached", callType: "campaign" },
        { name: "活六", callDate: "2026-02-01", callOutcome: "reached", callType: "campaign" },
      ],
    },
    due: {
      活一: "invited, until today",
      活六: "her turn comes today; what she was reached about was another campaign",
    },
    notDue: {
      活二: "was reached about it",
      活三: "hers ended yesterday",
      活四: "her turn comes tomorrow",
      活五: "set aside by the manager: no day",
      活七: "on no list",
    },
  },
];

/** So many clients who came yesterday, and one more who came 31 days ago. */
function manyVisitors(count: number): { name: string; lastVisitDate: string }[] {
  return Array.from({ length: count + 1 }, (_, place) => ({
    name: `客${place}`,
    lastVisitDate: place < count ? "2026-03-19" : "2026-02-17",
  }));
}

/** A row of the sheet Campaign that calls since the first of the month, until today. */
function invitation(
  name: string,
  row: TestRow<InvitationFields>,
  turn?: "set aside",
): TestRow<InvitationFields> {
  const campaign = {
    campaignName: "春季护肤",
    campaignFrom: "2026-03-01",
    campaignTo: "2026-03-20",
  };
  const on = turn === "set aside" ? {} : { invitedOn: "2026-03-01" };
  return { name, ...campaign, ...on, ...row };
}
