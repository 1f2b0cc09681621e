import type { Language } from "../../core/clients/language";

const en = {
  columnMissing: "Off: a column is missing",
  waiting: "Waiting for something else",
  otherTrade: "Not your trade, off",
  on: "On",
  sum: (counts: readonly number[], rules: number) => `${counts.join(" + ")} = ${rules} rules`,
  needs: (column: string) => `Needs: ${column}`,
  columnOf: (field: string, kinds: readonly string[]) =>
    kinds.length === 0 ? `“${field}”` : `“${field}” on a sheet of ${kinds.join(" or ")}`,
  joined: (parts: readonly string[]) => parts.join(", and "),
  choose: "Choose column…",
  which: (field: string) => `Which column is “${field}”?`,
  notChosen: "Choose",
  candidate: (sheet: string, letter: string, header: string) =>
    header === "" ? `${sheet} · ${letter}` : `${sheet} · ${letter} “${header}”`,
  examples: (samples: readonly string[]) => `Such as ${samples.join(", ")}`,
  noCandidate: "No unnamed column could be it. Add the column to your sheet.",
  switchOn: "Switch this rule on",
  noSuchColumn: "No such column",
  write: "Write it",
  /** What a rule waits for that is no column of the clinic’s sheets. */
  waitsFor: {
    refundTerms: "Write the clinic’s real refund rule first.",
    mark: "On as soon as a client’s card carries a mark.",
    goals: "On as soon as the sheet “Expectations” is in the workbook.",
    checkOn: "On as soon as the sheet “Expectations” says when to check.",
    handedOn: "On as soon as the sheet “Handover” is in the workbook.",
    now: "On where the hour is known.",
    visitors: "On by itself once enough clients come in a month.",
    campaign: "On while a campaign runs.",
  },
  consent: {
    title: "Clients nobody asked about consent",
    text: "What may they be called about?",
    callOwnClients: "Everything: they are the clinic’s own clients",
    careOnly: "Only care and what was promised",
    resting: (calls: number) =>
      calls === 1 ? "1 call of the day rests on this." : `${calls} calls of the day rest on this.`,
    keep: "Keep this choice",
  },
};

const zhCN: typeof en = {
  columnMissing: "没启用：缺一列",
  waiting: "还在等别的",
  otherTrade: "不是您这一行的，没启用",
  on: "已启用",
  sum: (counts, rules) => `${counts.join(" + ")} = ${rules} 条规则`,
  needs: (column) => `要有：${column}`,
  columnOf: (field, kinds) =>
    kinds.length === 0 ? `“${field}”` : `${kinds.join("或")}表里的“${field}”`,
  joined: (parts) => parts.join("，还有"),
  choose: "选一列……",
  which: (field) => `哪一列是“${field}”？`,
  notChosen: "请选择",
  candidate: (sheet, letter, header) =>
    header === "" ? `${sheet} · ${letter}` : `${sheet} · ${letter} “${header}”`,
  examples: (samples) => `例如 ${samples.join("、")}`,
  noCandidate: "没有一列可能是它。请在您的表里加上这一列。",
  switchOn: "启用这条规则",
  noSuchColumn: "没有这一列",
  write: "去写",
  waitsFor: {
    refundTerms: "请先写下店里真实的退款规定。",
    mark: "顾客卡片上有了标记，就会启用。",
    goals: "工作簿里有了“期望管理”表，就会启用。",
    checkOn: "“期望管理”表里写了检查日，就会启用。",
    handedOn: "工作簿里有了“交接表”，就会启用。",
    now: "知道钟点时启用。",
    visitors: "一个月里到店的人够多，就会自己启用。",
    campaign: "有活动进行时启用。",
  },
  consent: {
    title: "没问过同不同意联系的顾客",
    text: "可以为什么事打给她们？",
    callOwnClients: "都可以：是本店自己的顾客",
    careOnly: "只为关怀和答应过的事",
    resting: (calls) => `当天有 ${calls} 个电话与此有关。`,
    keep: "记住这个选择",
  },
};

/** The words of the list of rules: which are on, which are off, and what would switch them on. */
export function setupRuleWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type SetupRuleWords = typeof en;
