import type { Language } from "../../core/clients/language";

const en = {
  title: "Change the list by hand",
  add: "Add a client",
  addHint: "Name, phone or number",
  addToday: "Add",
  addLabel: (name: string) => `Add ${name} to today’s list`,
  alreadyThere: "on the list",
  found: (clients: number) => (clients === 1 ? "1 client found" : `${clients} clients found`),
  nobodyFound: (text: string) => `Nobody on file matches “${text}”.`,
  menu: (name: string) => `Change ${name}’s call`,
  kinds: {
    taken_off: "Take off today’s list",
    handed_to: "Hand to a colleague",
    not_before: "Not today, or not until…",
  },
  why: "Why",
  whyMissing: "A word on why helps whoever looks next time.",
  to: "To whom",
  nobodyElse: "Nobody else is named in this workbook.",
  until: "Not before",
  save: "Save",
  leave: "Leave it",
  /** Shown while the change is on its way into the workbook. */
  writing: "Saving…",
  saved: "Saved. It is kept when the sheet is made again.",
  savedSheetOlder: "Saved. The sheet in the workbook shows it once it is made again.",
  notSaved: (why: string) => `Not saved. ${why}`,
  staffTitle: "Who is in",
  staffOff: "Off on this day: their calls go to whoever is in.",
  offBySheet: (name: string) => `${name} – off by your staff sheet`,
  shopClosed: "Shop closed on this day",
  shopHint: "Its calls move to the next open day.",
  shopEachWeek: "Closed on this day every week: see Set-up.",
  noStaff: "No staff are named in this workbook.",
};

const zhCN: typeof en = {
  title: "手动改名单",
  add: "加一位顾客",
  addHint: "姓名、拼音、电话或编号",
  addToday: "加上",
  addLabel: (name) => `加上${name}，列入今天的名单`,
  alreadyThere: "已在名单上",
  found: (clients) => `找到 ${clients} 位`,
  nobodyFound: (text) => `档案里没有与“${text}”相符的顾客。`,
  menu: (name) => `改${name}的回访`,
  kinds: {
    taken_off: "从今天的名单拿下",
    handed_to: "交给同事",
    not_before: "今天不打，或过几天再打",
  },
  why: "原因",
  whyMissing: "写一句原因，下次看的人就明白了。",
  to: "交给谁",
  nobodyElse: "这个工作簿里没有别的同事。",
  until: "不早于",
  save: "保存",
  leave: "不改了",
  writing: "正在保存……",
  saved: "已保存，重新生成时也保留。",
  savedSheetOlder: "已保存。重新生成后，表格里也会改过来。",
  notSaved: (why) => `没有保存。${why}`,
  staffTitle: "今天谁在",
  staffOff: "这一天休息的人：顾客分给在岗的人。",
  offBySheet: (name) => `${name}（员工表上写着休息）`,
  shopClosed: "这一天店休",
  shopHint: "当天的回访移到下一个营业日。",
  shopEachWeek: "每周这一天店休，可在设置里改。",
  noStaff: "这个工作簿里没有写员工姓名。",
};

/** The words for changing the day's list by hand (C5, C7). */
export function byHandWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type ByHandWords = typeof en;
