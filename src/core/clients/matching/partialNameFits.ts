import { nameKey } from "./nameKey";

const firstChinese = /^\p{Script=Han}/u;

/**
 * Whether a partial name could be short for a full one: the same surname, or a word in common.
 *
 * It never makes them one person by itself (K2); it only keeps 王姐 from joining 李敏 whose phone
 * she shares.
 *
 * @param partial - "王姐", "小王", "Ms Lee", "Anna L."
 * @param full - "王芳", "Anna Lee"
 *
 * @example
 * partialNameFits("王姐", "王芳") // => true
 * partialNameFits("小王", "王芳") // => true
 * partialNameFits("王姐", "李敏") // => false
 * partialNameFits("Anna L.", "Anna Lee") // => true
 */
export function partialNameFits(partial: string, full: string): boolean {
  const short = nameKey(partial);
  const long = nameKey(full);
  const surname = firstChinese.exec(long);
  if (surname !== null) return short.includes(surname[0]);
  const words = new Set(long.split(/[^\p{L}\p{N}]+/u));
  return short.split(/[^\p{L}\p{N}]+/u).some((word) => word !== "" && words.has(word));
}
