import type { ClientMark } from "../../core/clients/codes";
import type { Language } from "../../core/clients/language";

/** What one decision is called on its button, and what it does. */
interface DecisionWords {
  readonly label: string;
  readonly hint: string;
}

type OfferedMark = Exclude<ClientMark, "red_flag_closed" | "complaint_closed">;

const decisions: Readonly<Record<OfferedMark, DecisionWords>> = {
  added_today: { label: "Add to today’s list", hint: "Kept when the sheet is made again." },
  taken_off: { label: "Take off today’s list", hint: "For today; say why." },
  handed_to: { label: "Hand to a colleague", hint: "Today’s call goes to another caller." },
  not_before: { label: "Not today", hint: "She is called again from the day you choose." },
  owner: { label: "Change who looks after her", hint: "From now on, until you change it again." },
  consent: { label: "May she be sent offers?", hint: "What she said herself." },
  do_not_contact: { label: "Do not contact", hint: "No calls from today on." },
  neglected: { label: "We neglected her", hint: "Apology first; no selling in two visits." },
  park: { label: "Park", hint: "Name and phone only; nobody calls." },
  reactivate: { label: "Reactivate", hint: "Ends parking; she is called again." },
  same_person: { label: "Same person as…", hint: "Two files of one client." },
  not_the_same_person: { label: "Not the same person as…", hint: "Two clients that look alike." },
};

const en = {
  title: "Decide about her",
  choose: "What do you decide?",
  chooseHint: "choose…",
  decisions,
  value: {
    owner: "Who looks after her now",
    handed_to: "To whom",
    consent: "Her answer",
    do_not_contact: "Which way",
    same_person: "The other client",
    not_the_same_person: "The other client",
  },
  answers: { yes: "Yes, offers are welcome", no: "No offers" },
  channels: {
    all: "Neither call nor write",
    phone: "Do not call; messages are fine",
    message: "Do not write; calls are fine",
  },
  until: { not_before: "Not before", park: "Until (empty: open end)", other: "Until" },
  why: "Why",
  by: "Who decides",
  missing: {
    value: "Choose first.",
    until: "Choose a day after today.",
    why: "A word on why helps whoever looks next time.",
    by: "Say who decides.",
  },
  keep: "Keep this decision",
  leave: "Leave it",
  keeping: "Saving…",
  kept: "Kept.",
  notKept: (why: string) => `Not saved. ${why}`,
  inForce: "Who changed what",
  line: (mark: string, value: string) => (value === "" ? mark : `${mark}: ${value}`),
  byOn: (by: string, on: string) => [by, on].filter((part) => part !== "").join(", "),
  untilDay: (on: string) => `until ${on}`,
  values: { yes: "yes", no: "no", phone: "no calls", message: "no messages" },

  closing: {
    redFlag: {
      title: "Close the red flag",
      who: "Who judged it (doctor or nurse)",
      when: "When",
      words: "What was found, and what she was told",
      do: "Close the red flag",
    },
    complaint: {
      title: "Close the complaint",
      who: "Who settled it",
      when: "When",
      words: "What was agreed with her",
      do: "Close the complaint",
    },
    lift: {
      title: "Allow contact again",
      who: "Who heard it from her",
      when: "When she said it",
      words: "Her words",
      do: "Allow contact",
    },
    said: (on: string, words: string) => `${on}: ${words}`,
    missing: {
      who: "A name is needed.",
      when: "Choose a day that is not in the future.",
      words: "A few words are needed.",
    },
    writing: "Saving…",
    cancel: "Cancel",
  },
};

const zhDecisions: typeof decisions = {
  added_today: { label: "加到今天的名单", hint: "重新生成时也保留。" },
  taken_off: { label: "从今天的名单拿下", hint: "只管今天，请写原因。" },
  handed_to: { label: "交给同事", hint: "今天这个电话换人打。" },
  not_before: { label: "今天不打", hint: "到您选的那天再打。" },
  owner: { label: "换负责人", hint: "从现在起，直到您再改。" },
  consent: { label: "愿意收到推荐吗？", hint: "她自己怎么说的。" },
  do_not_contact: { label: "勿打扰", hint: "从今天起不再打。" },
  neglected: { label: "我们疏忽了她", hint: "先道歉；前两次到店不推荐。" },
  park: { label: "搁置", hint: "只留姓名电话，不再打。" },
  reactivate: { label: "重新激活", hint: "结束搁置，恢复联系。" },
  same_person: { label: "和另一位是同一人…", hint: "一个人有两份档案。" },
  not_the_same_person: { label: "和另一位不是同一人…", hint: "两位只是相像。" },
};

const zhCN: typeof en = {
  title: "对她的决定",
  choose: "您决定什么？",
  chooseHint: "请选……",
  decisions: zhDecisions,
  value: {
    owner: "现在由谁负责",
    handed_to: "交给谁",
    consent: "她的回答",
    do_not_contact: "哪种方式",
    same_person: "另一位顾客",
    not_the_same_person: "另一位顾客",
  },
  answers: { yes: "愿意收到推荐", no: "不要推荐" },
  channels: {
    all: "电话和消息都不要",
    phone: "不要打电话，可以发消息",
    message: "不要发消息，可以打电话",
  },
  until: { not_before: "不早于", park: "到哪天（空着：不定）", other: "到哪天" },
  why: "原因",
  by: "谁决定的",
  missing: {
    value: "请先选。",
    until: "请选今天以后的一天。",
    why: "写一句原因，下次看的人就明白了。",
    by: "请写谁决定的。",
  },
  keep: "保存这个决定",
  leave: "不改了",
  keeping: "正在保存……",
  kept: "已保存。",
  notKept: (why) => `没有保存。${why}`,
  inForce: "谁改了什么",
  line: (mark, value) => (value === "" ? mark : `${mark}：${value}`),
  byOn: (by, on) => [by, on].filter((part) => part !== "").join("，"),
  untilDay: (on) => `到 ${on}`,
  values: { yes: "愿意", no: "不", phone: "不打电话", message: "不发消息" },

  closing: {
    redFlag: {
      title: "关闭红旗",
      who: "谁判断的（医生或护士）",
      when: "哪天",
      words: "看到什么，怎么跟她说的",
      do: "关闭红旗",
    },
    complaint: {
      title: "了结投诉",
      who: "谁解决的",
      when: "哪天",
      words: "跟她怎么说定的",
      do: "了结投诉",
    },
    lift: {
      title: "恢复联系",
      who: "谁听她说的",
      when: "她哪天说的",
      words: "她的原话",
      do: "恢复联系",
    },
    said: (on, words) => `${on}：${words}`,
    missing: {
      who: "要写姓名。",
      when: "请选不晚于今天的一天。",
      words: "请写几句。",
    },
    writing: "正在保存……",
    cancel: "取消",
  },
};

/** The words of what a manager decides about a client (K5, C7). */
export function decisionWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type { OfferedMark };
export type AllDecisionWords = typeof en;
