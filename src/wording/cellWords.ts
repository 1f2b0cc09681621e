import type { Language } from "../core/clients/language";
import { cellWords as en } from "./en/cellWords";
import { cellWords as zhCN } from "./zhCN/cellWords";

/** The part of the words that formulas show: Excel waits for their script, so it brings no others. */
export type CellWords = typeof en;

const wordsByLanguage: Readonly<Record<Language, CellWords>> = { en, "zh-CN": zhCN };

/**
 * What formulas say in a language; the same words as everywhere else.
 *
 * @param language - the workbook's language
 *
 * @example
 * cellWordsIn("en").tiers.half_year // => "half-year"
 */
export function cellWordsIn(language: Language): CellWords {
  return wordsByLanguage[language];
}
