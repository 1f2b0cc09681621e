import { treatmentKey } from "../treatmentKey";

/** Blanks and marks put into a Chinese word: "保 证", "百·分·百". */
const betweenCharacters = /(?<=[\p{Script=Han}\d%])[\s·・•.\-‐-―_*~|]+(?=\p{Script=Han})/gu;
const hyphens = /(?<=[a-z])[-‐-―](?=[a-z])/gu;

/**
 * A text as words are looked for in it: width, case and the two Chinese scripts folded, nothing put
 * between the characters of a Chinese word, and no hyphens in English ones.
 *
 * @example
 * lintKey("最 佳") // => "最佳"
 * lintKey("Risk-free") // => "risk free"
 */
export function lintKey(text: string): string {
  return treatmentKey(text).replace(betweenCharacters, "").replace(hyphens, " ");
}
