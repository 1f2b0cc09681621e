import ruleList from "../data/wordRules.json";
import type { Content } from "../schemas/contentSchemas";
import { shippedContent } from "../shippedContent";
import { lintKey } from "./lintKey";

/** What is wrong with a word. */
export const wordCategories = [
  "absolute",
  "guarantee",
  "beforeAfter",
  "endorsement",
  "comparison",
  "anxiety",
  "toxin",
  "medicalTerm",
  "pricing",
  "refundDenial",
  "pressure",
  "loan",
  "callerDiagnoses",
  "disparage",
  "selfish",
  "tone",
] as const;
export type WordCategory = (typeof wordCategories)[number];

/** Where a text is used. */
export const wordScopes = ["script", "broadcast", "voicemail", "postop"] as const;
export type WordScope = (typeof wordScopes)[number];

type WrittenRule = Content["wordRules"]["rules"][number];

/** One rule on words, and the patterns that find them. */
export interface WordRule extends Omit<WrittenRule, "patterns"> {
  readonly patterns: readonly RegExp[];
}

const written = shippedContent("wordRules", ruleList);

/** The rules, their words as `lintKey` spells them. */
export const wordRules: readonly WordRule[] = written.rules.map((rule) => ({
  ...rule,
  words: rule.words.map(lintKey),
  patterns: rule.patterns.map((pattern) => new RegExp(spelledOut(pattern), "gu")),
}));

/** Longer words in which a listed one is harmless: "第一次". */
export const allowedWords: ReadonlyMap<WordCategory, readonly string[]> = new Map(
  wordCategories.map((category) => [category, (written.allowed[category] ?? []).map(lintKey)]),
);

/** What to say instead, for each kind of word. */
export const betterWording = written.better;

/**
 * A pattern with the words of each notion it names, and with what may stand between: "<sure>…6有效"
 * is any word of `sure` and, at most six characters later in the same clause, "有效".
 */
function spelledOut(pattern: string): string {
  return pattern
    .replace(/…(\d+)/gu, "[^,，。!！?？\\n]{0,$1}")
    .replace(/(?<!\(\?)<(\w+)>/gu, (_, notion: string) => {
      const words = written.notions[notion] ?? [];
      return `(?:${words.map((word) => escaped(lintKey(word))).join("|")})`;
    });
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
