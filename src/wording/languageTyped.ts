import type { Language } from "../core/clients/language";

const languageNames: ReadonlyMap<string, Language> = new Map([
  ["en", "en"],
  ["english", "en"],
  ["英文", "en"],
  ["英语", "en"],
  ["zh", "zh-CN"],
  ["zh-cn", "zh-CN"],
  ["chinese", "zh-CN"],
  ["中文", "zh-CN"],
  ["汉语", "zh-CN"],
  ["普通话", "zh-CN"],
]);

/**
 * The language a person means.
 *
 * @returns `undefined` for one we do not speak
 *
 * @example
 * languageTyped("中文") // => "zh-CN"
 * languageTyped("Deutsch") // => undefined
 */
export function languageTyped(text: string): Language | undefined {
  return languageNames.get(text.normalize("NFKC").trim().toLowerCase());
}
