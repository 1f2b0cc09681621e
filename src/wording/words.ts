import type { Language } from "../core/clients/language";
import { en } from "./en/en";
import { zhCN } from "./zhCN/zhCN";

/** Every sentence the product says, in one language. English is the model the other must match. */
export type Words = typeof en;

const wordsByLanguage: Readonly<Record<Language, Words>> = { en, "zh-CN": zhCN };

/**
 * The words of a language.
 *
 * @param language - the workbook's language, the same for everyone who opens it
 * @returns every sentence of that language, under the same keys as in every other
 *
 * @example
 * wordsIn("en").clientGroups.waiting // => "Waiting for a free place"
 */
export function wordsIn(language: Language): Words {
  return wordsByLanguage[language];
}
