import type { Language } from "../../core/clients/language";

const en = {
  open: "Lists, handover and campaigns",
  hint: "Birthdays, deposits, who was never called, and what to do when somebody leaves.",
  /** Beside who is off today. */
  leavesForGood: "Somebody leaves for good? Hand her clients over",
  /** Name of a sheet that holds the values of another. */
  valuesOf: (sheet: string) => `${sheet} – values`,
};

const zhCN: typeof en = {
  open: "名单、交接和活动",
  hint: "生日、订金、从没联系过的顾客，还有同事离职怎么办。",
  leavesForGood: "有同事离职？把她的顾客交给别人",
  valuesOf: (sheet) => `${sheet} – 数值`,
};

/** What Today says of the screens behind it. */
export function moreOfTodayWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}
