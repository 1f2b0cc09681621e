import { addDays, isoDay } from "../../src/core/calendar/day";
import type { Guardrail, Reason } from "../../src/core/calling/callPlan";
import { defaultPolicy } from "../../src/core/policy/policy";
import type { TestCallQuestion } from "../support/calls";
import type { TestClinic } from "../support/clinic";
import { day } from "../support/day";

type Kind = "visits" | "purchases" | "packages" | "deposits" | "appointments" | "calls";
type OwnKind = "marks" | "goals" | "handovers" | "invitations";

/** Rows of one person as a test tells them, without her name. */
type Rows<Of extends Kind | OwnKind> = readonly Omit<NonNullable<TestClinic[Of]>[number], "name">[];

/** One person of the clinic: what its sheets say of her, and what becomes of her. */
export type GoldenPerson = {
  readonly name: string;
  readonly comes: Reason | `held: ${Guardrail}` | "nothing";
  readonly why: string;
  /** Her row of the client file beside name and phone. */
  readonly file?: Omit<NonNullable<TestClinic["clients"]>[number], "name">;
} & { readonly [Of in Kind | OwnKind]?: Rows<Of> };

const asOf = day("2026-03-31");
/** So many days before the day asked about. */
const ago = (days: number): string => isoDay(addDays(asOf, -days));
const ahead = (days: number): string => isoDay(addDays(asOf, days));
const kept = (daysAgo: number) =>
  [{ appointmentDate: ago(daysAgo), appointmentStatus: "completed" }] as const;
const away = { lastVisitDate: ago(120) };

/** Ten in the morning of a Tuesday, the last day of a month. */
export const allTogetherQuestion: TestCallQuestion = {
  asOf: isoDay(asOf),
  now: 600,
  staffOff: ["小周"],
  policy: {
    ...defaultPolicy,
    quota: { ...defaultPolicy.quota, perCaller: 1000, earlyRungsAtMost: 1000 },
    reasons: {
      ...defaultPolicy.reasons,
      refundRuleEntered: true,
      surveyShare: 1,
      surveyAtLeast: 1,
      surveyAtMost: 1000,
    },
  },
};

/** A clinic in which every reason and the guardrails meet: one person for each. */
export const allTogether: readonly GoldenPerson[] = [
  {
    name: "安红",
    comes: "medical_flag",
    why: "a symptom ten days ago that nobody closed",
    calls: [{ callDate: ago(10), callOutcome: "medical_escalation" }],
  },
  { name: "白丽", comes: "complaint_open", why: "her file notes one", file: { complaint: true } },
  {
    name: "曹芳",
    comes: "postop_d1",
    why: "treated yesterday",
    visits: [{ visitDate: ago(1), item: "玻尿酸" }],
  },
  {
    name: "戴敏",
    comes: "postop_early",
    why: "day 3",
    visits: [{ visitDate: ago(3), item: "玻尿酸" }],
  },
  {
    name: "邓静",
    comes: "postop_mid",
    why: "day 28",
    visits: [{ visitDate: ago(28), item: "玻尿酸" }],
  },
  {
    name: "丁兰",
    comes: "postop_long",
    why: "day 180",
    visits: [{ visitDate: ago(180), item: "玻尿酸" }],
  },
  {
    name: "范洁",
    comes: "callback",
    why: "she asked for today",
    calls: [{ callDate: ago(3), callOutcome: "callback", nextContactDate: ago(0) }],
  },
  {
    name: "方琴",
    comes: "appt_today",
    why: "booked for this afternoon",
    appointments: [{ appointmentDate: ago(0), appointmentTime: 900, appointmentStatus: "booked" }],
  },
  {
    name: "冯霞",
    comes: "appt_soon",
    why: "booked in 20 minutes",
    appointments: [{ appointmentDate: ago(0), appointmentTime: 620, appointmentStatus: "booked" }],
  },
  {
    name: "高燕",
    comes: "appt_late",
    why: "was expected 20 minutes ago",
    appointments: [{ appointmentDate: ago(0), appointmentTime: 580, appointmentStatus: "booked" }],
  },
  {
    name: "葛萍",
    comes: "appt_tomorrow",
    why: "booked for tomorrow",
    appointments: [{ appointmentDate: ahead(1), appointmentStatus: "booked" }],
  },
  {
    name: "顾英",
    comes: "no_show",
    why: "did not come five days ago",
    appointments: [{ appointmentDate: ago(5), appointmentStatus: "no_show" }],
  },
  {
    name: "郭梅",
    comes: "cancelled",
    why: "cancelled five days ago",
    appointments: [{ appointmentDate: ago(5), appointmentStatus: "cancelled" }],
  },
  {
    name: "韩雪",
    comes: "walk_in",
    why: "came unbooked three days ago",
    visits: [{ visitDate: ago(3), item: "洗脸" }],
  },
  {
    name: "何娟",
    comes: "handover_1",
    why: "her therapist left five days ago",
    file: { therapist: "小李", lastVisitDate: ago(20) },
  },
  {
    name: "贺玲",
    comes: "handover_2",
    why: "the manager told her two days ago",
    handovers: [{ handedTo: "小张", handedOn: ago(10) }],
    calls: [{ callDate: ago(2), callOutcome: "reached", callType: "handover_1" }],
  },
  {
    name: "胡倩",
    comes: "handover_check",
    why: "with her new therapist for the first time two days ago",
    handovers: [{ handedTo: "小张", handedOn: ago(10) }],
    visits: [{ visitDate: ago(2), therapist: "小张", item: "洗脸" }],
    appointments: kept(2),
  },
  {
    name: "黄蕾",
    comes: "therapist_absent",
    why: "booked today with somebody who is off",
    appointments: [
      {
        appointmentDate: ago(0),
        appointmentTime: 960,
        appointmentStatus: "booked",
        therapist: "小周",
      },
    ],
  },
  {
    name: "江月",
    comes: "expectation_check",
    why: "a stage goal is to be looked at today",
    goals: [{ checkOn: ago(0), stageGoal: "淡斑" }],
  },
  {
    name: "姜楠",
    comes: "by_hand",
    why: "the manager put her on the list",
    marks: [{ mark: "added_today", markedOn: ago(0) }],
  },
  {
    name: "蒋欣",
    comes: "care_next_day",
    why: "here yesterday, and nothing else follows",
    visits: [{ visitDate: ago(1), item: "洗脸" }],
    appointments: kept(1),
  },
  { name: "金玉", comes: "pre_due", why: "three weeks to go", file: { dueDateBaby: ahead(20) } },
  { name: "孔洁", comes: "pp_42", why: "day 42", file: { deliveryDate: ago(42) } },
  {
    name: "雷婷",
    comes: "birthday",
    why: "tomorrow",
    file: { birthday: { calendar: "solar", month: 4, dayOfMonth: 1 } },
  },
  {
    name: "黎珊",
    comes: "referral_thanks",
    why: "李青named her and came five days ago",
    file: { lastVisitDate: ago(60) },
  },
  {
    name: "李青",
    comes: "survey",
    why: "was here lately, and everybody is asked this week",
    file: { referrer: "黎珊" },
    visits: [{ visitDate: ago(5), item: "洗脸" }],
    appointments: kept(5),
  },
  {
    name: "梁冰",
    comes: "deposit_d6",
    why: "a deposit held for six days",
    deposits: [{ depositDate: ago(6), depositAmount: 50_000 }],
  },
  {
    name: "廖静",
    comes: "deposit_monthend",
    why: "a deposit held at the end of the month",
    deposits: [{ depositDate: ago(20), depositAmount: 50_000 }],
  },
  {
    name: "林珍",
    comes: "paid_not_treated",
    why: "paid a week ago, nothing used",
    packages: [{ purchaseDate: ago(7), item: "面部清洁", qtyBought: 10, qtyUsed: 0 }],
  },
  {
    name: "刘慧",
    comes: "one_left",
    why: "one session left, last here nine days ago",
    packages: [{ qtyBought: 10, qtyUsed: 9, qtyRemaining: 1, lastVisitDate: ago(9) }],
  },
  {
    name: "卢琳",
    comes: "expiring",
    why: "three sessions end in 30 days",
    packages: [{ qtyRemaining: 3, expiryDate: ahead(30), lastVisitDate: ago(9) }],
  },
  {
    name: "陆瑶",
    comes: "rebate",
    why: "credit from 40 days ago",
    file: { rebate: 5_000, lastVisitDate: ago(40) },
  },
  {
    name: "罗丹",
    comes: "unclosed",
    why: "consulted twelve days ago and did not buy",
    visits: [{ visitDate: ago(12), visitKind: "consultation", deal: "open" }],
    appointments: kept(12),
  },
  {
    name: "马珺",
    comes: "trial",
    why: "tried a session ten days ago",
    purchases: [{ purchaseDate: ago(10), item: "嫩肤体验", amount: 9_900, deal: "trial" }],
  },
  {
    name: "毛宁",
    comes: "window_3m",
    why: "bought for the first time 50 days ago",
    purchases: [{ purchaseDate: ago(50), item: "洗脸", amount: 300_000 }],
  },
  {
    name: "孟洁",
    comes: "touch_up",
    why: "20 days after what is touched up from day 14 on",
    visits: [{ visitDate: ago(20), item: "瘦脸针" }],
    appointments: kept(20),
  },
  {
    name: "莫兰",
    comes: "course_using",
    why: "31 days on a course with a gap of 30",
    packages: [{ item: "嫩肤", qtyRemaining: 3, lastVisitDate: ago(31) }],
  },
  {
    name: "倪虹",
    comes: "retreat_due",
    why: "20 days after what is done again from day 14 on",
    visits: [{ visitDate: ago(20), item: "洗脸" }],
    appointments: kept(20),
  },
  {
    name: "潘颖",
    comes: "implant_2y",
    why: "two years after an implant",
    visits: [{ visitDate: ago(731), item: "假体" }],
  },
  {
    name: "彭菲",
    comes: "rebook",
    why: "on a course, here nine days ago, no booking",
    packages: [{ qtyRemaining: 4, lastVisitDate: ago(9) }],
  },
  {
    name: "钱露",
    comes: "forgotten",
    why: "one small purchase 95 days ago, and nobody ever called",
    purchases: [{ purchaseDate: ago(95), item: "洗脸", amount: 5_000 }],
  },
  {
    name: "秦岚",
    comes: "lost_neglect",
    why: "the clinic neglected her",
    file: { ...away, neglected: true },
  },
  {
    name: "任可",
    comes: "owner_change",
    why: "somebody else looks after her since last week",
    file: away,
    marks: [{ mark: "owner", value: "小张", markedOn: ago(7) }],
  },
  {
    name: "邵琪",
    comes: "card_balance",
    why: "money on her card, 70 days away",
    file: { lastVisitDate: ago(70), cardBalance: 90_000 },
  },
  {
    name: "沈薇",
    comes: "dormant_balance",
    why: "sessions left, 50 days away",
    packages: [{ qtyBought: 10, qtyUsed: 5, qtyRemaining: 5, lastVisitDate: ago(50) }],
  },
  {
    name: "石悦",
    comes: "dormant_able",
    why: "her file says she can afford it, 120 days away",
    file: { ...away, spendingPower: "高" },
  },
  { name: "宋佳", comes: "dormant_low_b", why: "120 days away", file: away },
  {
    name: "苏晴",
    comes: "overdue_rhythm",
    why: "used to come every ten days, and has not for forty",
    visits: [40, 50, 60, 70].map((days) => ({ visitDate: ago(days), item: "面部护理" })),
  },
  {
    name: "孙怡",
    comes: "monthly_care",
    why: "nobody spoke to her for 40 days",
    file: { lastVisitDate: ago(45) },
    calls: [{ callDate: ago(40), callOutcome: "reached" }],
  },
  {
    name: "谭笑",
    comes: "campaign",
    why: "on the list of a campaign that runs",
    invitations: [
      {
        campaignName: "春季护肤",
        campaignFrom: ago(5),
        campaignTo: ahead(5),
        invitedOn: ago(0),
      },
    ],
  },
  {
    name: "唐宁",
    comes: "held: do_not_contact",
    why: "wants no contact",
    file: away,
    marks: [{ mark: "do_not_contact", markedOn: ago(9) }],
  },
  {
    name: "陶然",
    comes: "held: no_contact_way",
    why: "has no phone",
    file: { ...away, phone: "" },
  },
  { name: "田甜", comes: "held: parked", why: "is parked", file: { ...away, parked: true } },
  {
    name: "汪洋",
    comes: "held: wrong_number",
    why: "the number is somebody else's",
    file: away,
    calls: [{ callDate: ago(50), callOutcome: "wrong_number" }],
  },
  {
    name: "王晶",
    comes: "held: no_consent",
    why: "wants no offers",
    file: { ...away, consent: false },
  },
  {
    name: "魏娜",
    comes: "held: minor_or_hold",
    why: "is seventeen",
    file: { ...away, birthday: { calendar: "solar", year: 2008, month: 12, dayOfMonth: 1 } },
  },
  {
    name: "吴越",
    comes: "held: taken_off",
    why: "taken off today's list",
    file: away,
    marks: [{ mark: "taken_off", markedOn: ago(0) }],
  },
  {
    name: "夏雨",
    comes: "held: not_before",
    why: "not before next week",
    file: away,
    marks: [{ mark: "not_before", until: ahead(7), markedOn: ago(1) }],
  },
  {
    name: "肖潇",
    comes: "held: future_booking",
    why: "has booked for the week after",
    file: away,
    appointments: [{ appointmentDate: ahead(9), appointmentStatus: "booked" }],
  },
  {
    name: "谢芸",
    comes: "held: recent_contact",
    why: "somebody spoke to her yesterday",
    file: away,
    calls: [{ callDate: ago(1), callOutcome: "reached" }],
  },
  {
    name: "徐蔓",
    comes: "held: resting",
    why: "three tries in vain",
    file: away,
    calls: [20, 15, 10].map((days) => ({ callDate: ago(days), callOutcome: "no_answer" as const })),
  },
  {
    name: "许诺",
    comes: "held: no_selling_window",
    why: "twelve days after an injection nothing is sold",
    visits: [{ visitDate: ago(12), item: "玻尿酸", deal: "trial" }],
    appointments: kept(12),
    calls: [{ callDate: ago(1), callOutcome: "reached", callType: "survey" }],
  },
  {
    name: "严冬",
    comes: "held: same_phone",
    why: "her sister's call is about both",
    file: { ...away, phone: "+8613800000001" },
  },
  {
    name: "杨帆",
    comes: "nothing",
    why: "was spoken to lately, has booked, and is here often",
    file: { lastVisitDate: ago(35) },
    calls: [{ callDate: ago(12), callOutcome: "reached" }],
  },
];

/** The same clinic sheet by sheet. Everybody has a phone of her own unless she says otherwise. */
export function allTogetherClinic(): TestClinic {
  const rows = <Of extends Kind | OwnKind>(of: Of) =>
    allTogether.flatMap((person) =>
      (person[of] ?? []).map((row) => ({ name: person.name, ...row })),
    ) as NonNullable<TestClinic[Of]>;
  return {
    clients: allTogether.map(({ name, file }, place) => ({
      name,
      phone: `+86138${String(place + 1).padStart(8, "0")}`,
      ...file,
    })),
    visits: rows("visits"),
    purchases: [
      ...rows("purchases"),
      // Others bought for more: a small purchase is one among them.
      ...[70_000, 80_000, 90_000].map((amount, place) => ({
        name: ["宋佳", "石悦", "秦岚"][place] ?? "",
        purchaseDate: ago(400),
        amount,
      })),
    ],
    packages: rows("packages"),
    deposits: rows("deposits"),
    appointments: rows("appointments"),
    calls: [{ name: "旧客", callDate: ago(700), callOutcome: "reached" }, ...rows("calls")],
    staff: [
      { name: "小李", staffRole: "therapist", leftOn: ago(5) },
      { name: "小张", staffRole: "therapist" },
      { name: "小周", staffRole: "therapist" },
    ],
    marks: rows("marks"),
    goals: rows("goals"),
    handovers: rows("handovers"),
    invitations: rows("invitations"),
  };
}
