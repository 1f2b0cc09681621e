import { z } from "zod";

import { languages } from "../../core/clients/language";
import { trades } from "../wordLint/trades";
import { wordCategories, wordScopes } from "../wordLint/wordRules";

const words = z.array(z.string().min(1)).readonly();

const wordRule = z.strictObject({
  category: z.enum(wordCategories),
  /** block: the text cannot be saved; warn and info: it is shown. */
  severity: z.enum(["block", "warn", "info"]),
  scopes: z.array(z.enum(wordScopes)).nonempty().readonly(),
  trades: z.array(z.enum(trades)).nonempty().readonly(),
  words,
  patterns: z.array(z.string().refine(isPattern, "a regular expression")).readonly(),
  sources: z.array(z.string()).nonempty().readonly(),
});

/** Which words should not be said, where, and what to say instead (T3). */
export const wordRulesSchema = z.strictObject({
  better: z.record(z.enum(wordCategories), z.record(z.enum(languages), z.string().min(1))),
  /** Longer words in which a listed one is harmless: "第一次". */
  allowed: z.partialRecord(z.enum(wordCategories), words),
  /**
   * Words that mean alike, for the patterns of the rules: "<sure>" stands for any of them, and "…6" for
   * up to six characters of the same clause.
   */
  notions: z.record(z.string(), words),
  rules: z.array(wordRule).readonly(),
});

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, "gu").flags === "gu";
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
