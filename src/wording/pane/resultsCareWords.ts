import type { Language } from "../../core/clients/language";
import type { KeyClientLoad } from "../../core/results/keyClientLoads";
import { plural } from "../en/plural";
import { sayNumber } from "../sayNumber";

const en = {
  coverage: {
    about: "Of the days on which a follow-up came due (1, 3, 7, 15, 30 …), how many had a contact.",
    nothing: "No follow-up came due yet, or the sheets do not say what was treated.",
    all: "All",
    rung: (day: number) => `Day ${day}`,
    called: "Called / due",
    share: "Share",
    missed: "Missed",
    due: "Follow-up",
    byOwner: "By consultant",
  },
  contact: {
    said: (days: number) => `of clients who came were contacted in the last ${days} days`,
    outOfTouch: "Not contacted lately",
    never: "Never contacted at all",
    gap: (days: number) => `The middle gap between two contacts is ${days} days.`,
    byOwner: "By consultant",
    ofThose: "In touch / came",
    byMonth: "Contacted in each month",
    month: "Month",
    nothing: "No contact is logged yet.",
  },
  causes: {
    about: (told: number) =>
      `Of the ${plural(told, "client")} who gave a reason. Most give none, so this says which reasons there are, not how common each is.`,
    nothing: "No reason is logged yet. The outcome form asks for one.",
    cause: "Reason",
    clients: "Clients",
  },
  satisfaction: {
    all: "All",
    medical: "Medical result",
    care: "Care and service",
    group: "Of",
    ratio: "Found ÷ hoped",
    gap: (points: string, interval: string) => `found less hoped: ${points} points (${interval})`,
    met: "Met",
    answers: "Answers",
    satisfied: "Satisfied",
    satisfiedOf: (name: string) => `${name}: satisfied`,
    aboutSatisfied: "Satisfied = found four fifths of the scale or more, such as 4 or 5 of 5.",
    compared: "Compared",
    aboutCompared:
      "Compared = found ÷ hoped, drawn towards that of all, the more the fewer answered. Use it to compare.",
    about:
      "Found ÷ hoped = what they found, of what they hoped for, on average. Met = found as much or more.",
    asked: (answered: number, asked: number) =>
      `${sayNumber(answered)} of ${sayNumber(asked)} clients who came have answered.`,
    nothing: "Nobody was asked yet. The Expectations sheet is where answers go.",
    byTreatment: "By treatment",
    byOwner: "By consultant",
  },
  handovers: {
    handed: (count: number) => `${plural(count, "client")} were handed to somebody else.`,
    within: "After",
    days: (days: number) => `${days} days`,
    lost: "Not come again",
    nothing: "No handover is on file.",
  },
  keyClients: {
    name: "Consultant",
    clients: "Key clients",
    load: "Load",
    loads: { few: "few", usual: "usual", many: "many", tooMany: "too many" } as Readonly<
      Record<KeyClientLoad["load"], string>
    >,
    nothing: "The sheets do not say enough to know key clients.",
  },
};

const zhCN: typeof en = {
  coverage: {
    about: "到了该回访的日子（第 1、3、7、15、30 天……），有多少联系过。",
    nothing: "还没有到期的回访，或者表里没有写做了什么。",
    all: "全部",
    rung: (day) => `第 ${day} 天`,
    called: "已打 / 应打",
    share: "比率",
    missed: "漏掉",
    due: "回访",
    byOwner: "按咨询师",
  },
  contact: {
    said: (days) => `的到店顾客在近 ${days} 天内联系过`,
    outOfTouch: "近来没有联系",
    never: "从来没有联系过",
    gap: (days) => `两次联系相隔天数的中位数是 ${days} 天。`,
    byOwner: "按咨询师",
    ofThose: "联系 / 到店",
    byMonth: "每个月联系过的",
    month: "月份",
    nothing: "还没有联系记录。",
  },
  causes: {
    about: (told) =>
      `来自说了原因的 ${told} 位。多数人不说，所以只说明有哪些原因，不说明各有多少。`,
    nothing: "还没有记下原因；记结果时可以填。",
    cause: "原因",
    clients: "人数",
  },
  satisfaction: {
    all: "全部",
    medical: "医疗效果",
    care: "护理与服务",
    group: "范围",
    ratio: "体验÷期望",
    gap: (points, interval) => `体验减期望：${points} 个百分点（${interval}）`,
    met: "达到",
    answers: "回答",
    satisfied: "满意",
    satisfiedOf: (name) => `${name}：满意`,
    aboutSatisfied: "满意 = 体验达到满分的五分之四，如 5 分中的 4 分、5 分。",
    compared: "比较用",
    aboutCompared: "比较用 = 体验÷期望向全体靠拢，回答越少靠得越多；各组之间请看这一列。",
    about: "体验÷期望 = 体验占期望的比例，取平均。达到 = 体验不低于期望。",
    asked: (answered, asked) =>
      `到店顾客 ${sayNumber(asked)} 位中有 ${sayNumber(answered)} 位回答过。`,
    nothing: "还没有问过谁。回答写在“期望与体验”表里。",
    byTreatment: "按项目",
    byOwner: "按咨询师",
  },
  handovers: {
    handed: (count) => `有 ${count} 位顾客交接给了别人。`,
    within: "之后",
    days: (days) => `${days} 天`,
    lost: "没再来",
    nothing: "没有交接记录。",
  },
  keyClients: {
    name: "咨询师",
    clients: "重点顾客",
    load: "负担",
    loads: { few: "偏少", usual: "正常", many: "偏多", tooMany: "太多" },
    nothing: "表里的内容还看不出谁是重点顾客。",
  },
};

/** Words of the Results tab on how clients were looked after (O3, R5–R8). */
export function resultsCareWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type ResultsCareWords = typeof en;
