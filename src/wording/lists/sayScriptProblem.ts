import type { Language } from "../../core/clients/language";

/** Why a piece of a script is not used; `raw` is what stands there. */
export type ScriptProblem =
  | {
      readonly code:
        | "unknownPlaceholder"
        | "unknownTag"
        | "strayBrace"
        | "conditionNotClosed"
        | "elseOutsideCondition"
        | "closeOutsideCondition"
        | "pieceNeeded"
        | "tooLong"
        | "namesTreatment"
        | "scriptUnknown"
        | "languageUnknown"
        | "saidBelow"
        | "cellError";
      readonly raw: string;
    }
  | {
      readonly code: "wordForbidden";
      readonly raw: string;
      readonly better: Readonly<Record<Language, string>>;
    };

/** The cell, for whoever goes to mend it. */
export interface ScriptProblemPlace {
  readonly sheet: string;
  readonly address: string;
}

const en = {
  unknownPlaceholder: (raw: string) =>
    `“{{${raw}}}” is not a value we know. Take one from the list, such as {{client}}.`,
  unknownTag: (raw: string) =>
    `“{{${raw}}}” cannot be read. Write a value such as {{client}}, or {{#if store}}…{{/if}}.`,
  strayBrace: () => "A brace stands alone. Values have two on each side: {{client}}.",
  conditionNotClosed: (raw: string) => `“{{${raw}}}” has no end. Add {{/if}}.`,
  elseOutsideCondition: () => "{{else}} stands outside a condition. Put it after {{#if …}}.",
  closeOutsideCondition: () => "{{/if}} has no beginning. Put {{#if …}} before it, or delete it.",
  wordForbidden: (raw: string, better: string) => `“${raw}” may not be said. Better: ${better}.`,
  pieceNeeded: () => "This piece cannot be left out. Write what is said, or clear the cell.",
  tooLong: () => "This is longer than 500 characters. Shorten it.",
  namesTreatment: (raw: string) =>
    `Others may hear a voicemail, and {{${raw}}} would tell them why she comes. Delete it.`,
  scriptUnknown: (raw: string) =>
    `“${raw}” is not a script we know. Copy the name from another row, or add a day: postop_early/21.`,
  languageUnknown: (raw: string) => `“${raw}” is not a language we know. Write English or Chinese.`,
  saidBelow: () => "A row further down says this piece, too; that one is used. Delete one of them.",
  cellError: (raw: string) => `The formula here gives ${raw}. Write the text itself.`,
  at: ({ sheet, address }: ScriptProblemPlace, sentence: string) =>
    `“${sheet}”, cell ${address}: ${sentence} Until then our own words are used.`,
};

const zhCN: typeof en = {
  unknownPlaceholder: (raw) =>
    `“{{${raw}}}”不是我们认识的填空。请从列表里选一个，例如 {{client}}。`,
  unknownTag: (raw) => `“{{${raw}}}”读不懂。请写 {{client}} 这样的填空，或 {{#if store}}…{{/if}}。`,
  strayBrace: () => "有单独的大括号。填空两边各写两个：{{client}}。",
  conditionNotClosed: (raw) => `“{{${raw}}}”没有结尾。请加上 {{/if}}。`,
  elseOutsideCondition: () => "{{else}} 不在条件里。请放在 {{#if …}} 之后。",
  closeOutsideCondition: () => "{{/if}} 没有开头。请在前面加 {{#if …}}，或删掉它。",
  wordForbidden: (raw, better) => `“${raw}”不能说。可以改成：${better}。`,
  pieceNeeded: () => "这一句不能省。请写上要说的话，或把格子清空。",
  tooLong: () => "超过 500 个字。请写短一些。",
  namesTreatment: (raw) => `留言可能被别人听到，{{${raw}}} 会说出她做什么。请删掉。`,
  scriptUnknown: (raw) =>
    `“${raw}”不是我们认识的话术。请从别的行复制编号，或加一天：postop_early/21。`,
  languageUnknown: (raw) => `“${raw}”不是我们认识的语言。请写“中文”或“英文”。`,
  saidBelow: () => "下面还有一行写了同一句，用的是那一行。请删掉其中一行。",
  cellError: (raw) => `这里的公式得出 ${raw}。请直接写文字。`,
  at: ({ sheet, address }, sentence) =>
    `“${sheet}”${address} 格：${sentence}在此之前用我们的原话。`,
};

/** Why a piece of a script cannot be used: what was found, then what to do. */
export function sayScriptProblem(problem: ScriptProblem, language: Language): string {
  const say = language === "zh-CN" ? zhCN : en;
  switch (problem.code) {
    case "wordForbidden":
      return say.wordForbidden(problem.raw, problem.better[language]);
    case "strayBrace":
    case "elseOutsideCondition":
    case "closeOutsideCondition":
    case "pieceNeeded":
    case "tooLong":
    case "saidBelow":
      return say[problem.code]();
    case "unknownPlaceholder":
    case "unknownTag":
    case "conditionNotClosed":
    case "namesTreatment":
    case "scriptUnknown":
    case "languageUnknown":
    case "cellError":
      return say[problem.code](problem.raw);
  }
}

/** The same with the cell it stands in, and what holds meanwhile. */
export function sayScriptProblemAt(
  problem: ScriptProblem,
  place: ScriptProblemPlace,
  language: Language,
): string {
  const say = language === "zh-CN" ? zhCN : en;
  return say.at(place, sayScriptProblem(problem, language));
}
