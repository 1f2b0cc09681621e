import type { Guardrail } from "../../src/core/calling/callPlan";
import { defaultPolicy } from "../../src/core/policy/policy";
import type { TestCallQuestion } from "../support/calls";
import { refuses, type TestClinic } from "../support/clinic";

/** One small clinic per guardrail: whom it holds on Friday 2026-03-20, and whom it leaves alone. */
export interface GoldenGuardrail {
  readonly guardrail: Guardrail;
  readonly clinic: TestClinic;
  readonly question?: TestCallQuestion;
  readonly held: Readonly<Record<string, string>>;
  readonly called: Readonly<Record<string, string>>;
}

/** Away long enough to be called about coming back, which is promotional. */
const away = { lastVisitDate: "2025-11-20" };
const wrongOn = (phone: string) =>
  ({ phone, callDate: "2026-01-10", callOutcome: "wrong_number" }) as const;
const today = { calendar: "solar", month: 3, dayOfMonth: 20 } as const;
const attempt = (name: string, callDate: string) =>
  ({ name, callDate, callOutcome: "no_answer" }) as const;

export const goldenGuardrails: readonly GoldenGuardrail[] = [
  {
    guardrail: "do_not_contact",
    clinic: {
      clients: [
        { name: "拒一", ...away, doNotContact: refuses({ phone: true, message: true }) },
        { name: "拒二", ...away, doNotContact: refuses({ phone: true }) },
        { name: "拒三", ...away, doNotContact: refuses({ phone: true, message: false }) },
        { name: "拒四", ...away, doNotContact: refuses({ message: true }) },
        { name: "拒五", ...away },
        { name: "拒六", ...away },
        { name: "拒七", treatmentDate: "2026-03-19" },
        { name: "拒八", ...away },
        { name: "拒九", ...away },
        { name: "拒十", ...away },
      ],
      calls: [
        { name: "拒五", callDate: "2025-12-01", callOutcome: "do_not_contact" },
        { name: "拒六", callDate: "2025-12-01", callOutcome: "closed_deceased" },
        { name: "拒十", callDate: "2025-12-01", callOutcome: "do_not_contact" },
      ],
      marks: [
        { name: "拒七", mark: "do_not_contact", markedOn: "2026-03-20" },
        { name: "拒八", mark: "do_not_contact", value: "yes", markedOn: "2026-01-01" },
        { name: "拒八", mark: "do_not_contact", value: "no", markedOn: "2026-02-01" },
        { name: "拒九", mark: "do_not_contact", until: "2026-03-19", markedOn: "2026-01-01" },
        { name: "拒十", mark: "do_not_contact", value: "no", markedOn: "2026-02-01" },
      ],
    },
    held: {
      拒一: "refused every channel",
      拒二: "refused the phone and never said that messages are welcome",
      拒五: "said so in a call",
      拒六: "has died",
      拒七: "no reason is exempt, not even day 1 after a treatment",
    },
    called: {
      拒三: "wants messages only",
      拒四: "wants no messages",
      拒八: "took it back",
      拒九: "until yesterday",
      拒十: "the manager took it back after that call",
    },
  },
  {
    guardrail: "no_contact_way",
    clinic: {
      clients: [
        { name: "联一", ...away },
        { name: "联二", ...away, phone: "+8613800001112" },
        { name: "联三", ...away, wechat: "lian3" },
        { name: "联四", ...away, phone2: "+8613800001114" },
        { name: "联五", ...away, wechat: "lian5", doNotContact: refuses({ message: true }) },
      ],
    },
    held: { 联一: "no number, no WeChat", 联五: "only WeChat, and she refused messages" },
    called: { 联二: "a phone", 联三: "WeChat", 联四: "a second phone" },
  },
  {
    guardrail: "no_contact_way",
    clinic: { clients: [{ name: "联一", ...away }] },
    held: {},
    called: { 联一: "no sheet keeps numbers, so they are kept elsewhere" },
  },
  {
    guardrail: "parked",
    clinic: {
      clients: [
        { name: "搁一", parked: true, birthday: today },
        { name: "搁二", parked: false, birthday: today },
        { name: "搁三", birthday: today },
        { name: "搁四", birthday: today },
      ],
      marks: [
        { name: "搁三", mark: "park", markedOn: "2026-01-01" },
        { name: "搁四", mark: "park", markedOn: "2026-01-01" },
        { name: "搁四", mark: "reactivate", markedOn: "2026-01-02" },
      ],
    },
    held: { 搁一: "parked in the sheet", 搁三: "parked by a mark" },
    called: { 搁二: "not parked", 搁四: "reactivated since" },
  },
  {
    guardrail: "wrong_number",
    clinic: {
      clients: [
        { name: "错一", ...away },
        { name: "错二", ...away },
        { name: "错三", ...away },
      ],
      calls: [
        { name: "错一", callDate: "2026-01-10", callOutcome: "wrong_number" },
        { name: "错二", callDate: "2026-01-10", callOutcome: "invalid_number" },
        { name: "错三", callDate: "2026-01-10", callOutcome: "wrong_number" },
        { name: "错三", callDate: "2026-01-20", callOutcome: "reached" },
      ],
    },
    held: { 错一: "not hers", 错二: "does not exist" },
    called: { 错三: "reached since" },
  },
  {
    guardrail: "wrong_number",
    clinic: {
      clients: [
        { name: "错四", clientId: "C4", phone: "+8613800002222", ...away },
        { name: "错五", clientId: "C5", phone: "+8613800003333", ...away },
      ],
      calls: [
        { ...wrongOn("+8613800001111"), name: "错四", clientId: "C4" },
        { ...wrongOn("+8613800003333"), name: "错五", clientId: "C5" },
      ],
    },
    held: { 错五: "the number is still the same" },
    called: { 错四: "the number has been replaced" },
  },
  {
    guardrail: "no_consent",
    clinic: {
      clients: [
        { name: "意一", ...away, consent: false },
        { name: "意二", ...away, consent: true },
        { name: "意三", ...away },
        { name: "意四", consent: false, birthday: today },
        { name: "意五", ...away, consent: false },
      ],
      marks: [{ name: "意五", mark: "consent", value: "yes", markedOn: "2026-01-01" }],
    },
    held: { 意一: "said no to offers" },
    called: {
      意二: "said yes",
      意三: "nobody asked her: the clinic calls its own clients",
      意四: "a birthday is no offer",
      意五: "said yes since",
    },
  },
  {
    guardrail: "no_consent",
    question: {
      policy: {
        ...defaultPolicy,
        guardrails: { ...defaultPolicy.guardrails, unknownConsent: "careOnly" },
      },
    },
    clinic: {
      clients: [
        { name: "意三", ...away },
        { name: "意六", birthday: today },
      ],
    },
    held: { 意三: "nobody asked her and the clinic chose care only" },
    called: { 意六: "a birthday is care" },
  },
  {
    guardrail: "minor_or_hold",
    clinic: {
      clients: [
        { name: "停一", ...away },
        { name: "停二", treatmentDate: "2026-03-19" },
        { name: "停三", ...away },
        { name: "停四", ...away },
        { name: "停五", treatmentDate: "2026-03-19" },
        { name: "停六", complaint: true },
      ],
      calls: [
        { name: "停一", callDate: "2026-01-10", callOutcome: "hold" },
        { name: "停二", callDate: "2026-01-10", callOutcome: "hold" },
        { name: "停三", callDate: "2026-01-10", callOutcome: "hold" },
        { name: "停三", callDate: "2026-02-10", callOutcome: "reached" },
        { name: "停四", callDate: "2026-01-10", callOutcome: "escalated" },
        { name: "停五", callDate: "2026-01-10", callOutcome: "escalated" },
        { name: "停六", callDate: "2026-01-10", callOutcome: "hold" },
      ],
    },
    held: {
      停一: "on hold",
      停二: "a hold silences care too",
      停四: "a superior has the case",
    },
    called: {
      停三: "reached since",
      停五: "a case passed on does not stop day 1 after a treatment",
      停六: "an open complaint is never hidden",
    },
  },
  {
    guardrail: "taken_off",
    clinic: {
      clients: ["移一", "移二", "移三", "移四", "移五"].map((name) => ({ name, ...away })),
      calls: [{ name: "移五", callDate: "2026-03-10", callOutcome: "medical_escalation" }],
      marks: [
        { name: "移一", mark: "taken_off", value: "her sister is here", markedOn: "2026-03-20" },
        { name: "移二", mark: "taken_off", markedOn: "2026-03-19" },
        { name: "移三", mark: "taken_off", markedOn: "2026-03-20" },
        { name: "移三", mark: "added_today", markedOn: "2026-03-20" },
        { name: "移四", mark: "added_today", markedOn: "2026-03-20" },
        { name: "移四", mark: "taken_off", markedOn: "2026-03-20" },
        { name: "移五", mark: "taken_off", markedOn: "2026-03-20" },
      ],
    },
    held: {
      移一: "taken off today",
      移四: "added and then taken off",
      移五: "the doctor is with her: somebody answers for it today",
    },
    called: { 移二: "taken off yesterday", 移三: "taken off and then added again" },
  },
  {
    guardrail: "not_before",
    clinic: {
      clients: ["缓一", "缓二", "缓三", "缓四", "缓五"].map((name) => ({ name, ...away })),
      calls: [{ name: "缓五", callDate: "2026-03-10", callOutcome: "medical_escalation" }],
      marks: [
        { name: "缓一", mark: "not_before", until: "2026-03-21", markedOn: "2026-03-01" },
        { name: "缓二", mark: "not_before", until: "2026-03-20", markedOn: "2026-03-01" },
        { name: "缓三", mark: "not_before", markedOn: "2026-03-20" },
        { name: "缓四", mark: "not_before", markedOn: "2026-03-19" },
        { name: "缓五", mark: "not_before", until: "2026-04-20", markedOn: "2026-03-11" },
      ],
    },
    held: { 缓一: "from tomorrow", 缓三: "not today" },
    called: {
      缓二: "the day has come",
      缓四: "without a day it was for yesterday alone",
      缓五: "an open red flag is not snoozed",
    },
  },
  {
    guardrail: "future_booking",
    clinic: {
      clients: [
        { name: "来一", ...away },
        { name: "来二", ...away },
        { name: "来三", birthday: today },
      ],
      appointments: [
        { name: "来一", appointmentDate: "2026-04-10", appointmentStatus: "booked" },
        { name: "来二", appointmentDate: "2026-04-10", appointmentStatus: "cancelled" },
        { name: "来三", appointmentDate: "2026-04-10", appointmentStatus: "booked" },
      ],
    },
    held: { 来一: "she is coming anyway" },
    called: { 来二: "cancelled", 来三: "a birthday (band 3) does not wait" },
  },
  {
    guardrail: "recent_contact",
    clinic: {
      clients: [
        { name: "近一", ...away },
        { name: "近二", ...away },
        { name: "近三", ...away },
        { name: "近四", ...away },
        { name: "近五", birthday: today },
        { name: "近六", birthday: today },
        { name: "近七", ...away },
        { name: "近八", ...away },
        { name: "近九", treatmentDate: "2025-12-20" },
        { name: "近十", ...away },
      ],
      calls: [
        { name: "近一", callDate: "2026-03-19", callOutcome: "reached" },
        { name: "近二", callDate: "2026-03-18", callOutcome: "reached" },
        { name: "近三", callDate: "2026-02-19", callOutcome: "reached", callType: "window_3m" },
        { name: "近四", callDate: "2026-02-18", callOutcome: "reached", callType: "window_3m" },
        { name: "近五", callDate: "2026-03-10", callOutcome: "reached", callType: "window_3m" },
        { name: "近六", callDate: "2026-03-14", callOutcome: "reached", callType: "birthday" },
        { name: "近七", callDate: "2026-02-19", callOutcome: "not_interested" },
        { name: "近八", callDate: "2026-02-18", callOutcome: "not_now" },
        { name: "近九", callDate: "2026-03-19", callOutcome: "reached" },
        {
          name: "近十",
          callDate: "2026-03-01",
          callOutcome: "reached",
          nextContactDate: "2026-04-01",
        },
      ],
    },
    held: {
      近一: "reached yesterday",
      近三: "an offer 29 days ago",
      近六: "the same matter 6 days ago",
      近七: "not interested 29 days ago",
      近十: "promised for April",
    },
    called: {
      近二: "reached two days ago",
      近四: "an offer 30 days ago",
      近五: "an offer 10 days ago does not stop a birthday",
      近八: "not now, 30 days ago",
      近九: "rung 90 (band 1) is exempt",
    },
  },
  {
    guardrail: "held_out",
    clinic: {
      clients: [
        { name: "签一", ...away },
        { name: "签二", ...away },
        { name: "签三", ...away },
        { name: "签四", ...away },
        { name: "签五", lastVisitDate: "2025-12-02" },
      ],
    },
    question: {
      policy: { ...defaultPolicy, results: { ...defaultPolicy.results, holdoutShare: 0.5 } },
    },
    held: {
      签一: "drawn by lot: one of half of those away as long",
      签二: "drawn by lot: the other",
    },
    called: {
      签三: "not drawn",
      签四: "not drawn",
      签五: "was away for 89 days on the first of the month, and stands on no list to be parted",
    },
  },
  {
    guardrail: "resting",
    clinic: {
      clients: [
        { name: "歇一", ...away },
        { name: "歇二", ...away },
        { name: "歇三", ...away },
        { name: "歇四", ...away },
        { name: "歇五", ...away },
        { name: "歇六", ...away },
        { name: "歇七", ...away },
        { name: "歇八", ...away },
        { name: "歇九", ...away },
        { name: "歇十", ...away },
        { name: "歇乙", ...away },
      ],
      calls: [
        attempt("歇一", "2026-03-20"),
        attempt("歇二", "2026-03-19"),
        ...["2026-03-17", "2026-03-18"].map((on) => attempt("歇三", on)),
        ...["2026-03-16", "2026-03-17"].map((on) => attempt("歇四", on)),
        ...["2026-02-01", "2026-02-10", "2026-02-19"].map((on) => attempt("歇五", on)),
        ...["2026-02-01", "2026-02-10", "2026-02-18"].map((on) => attempt("歇六", on)),
        ...["2026-01-17", "2026-02-10", "2026-02-16"].map((on) => attempt("歇七", on)),
        ...["2026-02-13", "2026-02-20", "2026-03-16"].map((on) => attempt("歇八", on)),
        { name: "歇九", callDate: "2026-03-14", callOutcome: "declined_call" },
        { name: "歇十", callDate: "2026-03-13", callOutcome: "hung_up" },
        { name: "歇乙", callDate: "2026-02-10", callOutcome: "hung_up" },
        { name: "歇乙", callDate: "2026-02-19", callOutcome: "declined_call" },
      ],
    },
    held: {
      歇一: "tried today",
      歇三: "second try two days ago",
      歇五: "third try in 30 days, 29 days ago",
      歇九: "declined 6 days ago",
      歇乙: "would not talk twice, 29 days ago",
    },
    called: {
      歇二: "first try yesterday",
      歇四: "second try three days ago",
      歇六: "third try 30 days ago",
      歇七: "three tries, 30 days apart, 32 days ago",
      歇八: "three tries, 31 days apart: not insistence",
      歇十: "hung up a week ago",
    },
  },
  {
    guardrail: "same_phone",
    clinic: {
      clients: [
        { name: "家一", phone: "+8613800001111", treatmentDate: "2026-03-19" },
        { name: "家二", phone: "+8613800001111", birthday: today },
        { name: "家三", phone: "+8613800001113", birthday: today },
      ],
    },
    held: { 家二: "spoken to in her mother's call" },
    called: { 家一: "the more urgent of the two", 家三: "her own number" },
  },
  {
    guardrail: "same_phone",
    clinic: {
      clients: [
        { name: "家四", phone: "+8613800001114" },
        { name: "家五", phone: "+8613800001114", birthday: today },
        { name: "家六", phone: "+8613800001114", treatmentDate: "2026-03-19" },
        { name: "家七", phone: "+8613800001117" },
        { name: "家八", phone: "+8613800001117", birthday: today },
      ],
      calls: [
        { name: "家四", callDate: "2026-03-20", callOutcome: "no_answer" },
        { name: "家七", callDate: "2026-03-19", callOutcome: "no_answer" },
      ],
    },
    held: { 家五: "her mother was called on this number today" },
    called: {
      家六: "a call about safety does not wait",
      家八: "the call on this number was yesterday",
    },
  },
  {
    guardrail: "no_selling_window",
    clinic: {
      clients: [
        { name: "恢一", cardBalance: 100, treatmentDate: "2026-01-10" },
        { name: "恢二", cardBalance: 100, lastVisitDate: "2026-01-10" },
        ..."三 四 五 六".split(" ").map((one) => ({ name: `恢${one}` })),
      ],
      visits: [
        { name: "恢三", visitDate: "2026-03-08", item: "玻尿酸", deal: "trial" },
        { name: "恢四", visitDate: "2026-03-16", item: "光子", deal: "trial" },
        { name: "恢五", visitDate: "2026-03-08", item: "玻尿酸", deal: "trial" },
        { name: "恢五", visitDate: "2026-03-10", item: "光子", deal: "trial" },
        {
          name: "恢六",
          visitDate: "2026-03-10",
          item: "玻尿酸",
          visitKind: "consultation",
          deal: "open",
        },
      ],
    },
    held: {
      恢三: "12 days after a treatment with 14 of them",
      恢五: "12 days after the one, though the window of the newer has passed",
    },
    called: {
      恢一: "69 days after",
      恢二: "a plain visit opens no window",
      恢四: "4 days after a treatment with 3 of them",
      恢六: "was only consulted",
    },
  },
  {
    guardrail: "minor_or_hold",
    clinic: {
      clients: [
        { name: "幼一", ...away, birthday: { ...today, year: 2008, dayOfMonth: 21 } },
        { name: "幼二", ...away, birthday: { ...today, year: 2008 } },
        { name: "幼三", ...away, birthday: { ...today, year: 2026 } },
        { name: "幼四", ...away, birthday: today },
        {
          name: "幼五",
          treatmentDate: "2026-03-19",
          birthday: { ...today, year: 2010 },
        },
        {
          name: "幼六",
          ...away,
          birthday: { calendar: "lunar", year: 2008, month: 2, dayOfMonth: 3 },
        },
      ],
    },
    held: { 幼一: "18 tomorrow", 幼六: "18 tomorrow by the lunar calendar" },
    called: {
      幼二: "18 today",
      幼三: "a year the spreadsheet added",
      幼四: "nobody wrote the year",
      幼五: "what follows a treatment is agreed with her parents",
    },
  },
];
