import { treatmentKey } from "../treatmentKey";

const lineEnds = /[\r\n\u2028]+/u;
/** Blanks and marks put into a Chinese word: "保 证", "百·分·百". */
const betweenCharacters = /(?<=[\p{Script=Han}\d%])[^\S\n]*[ ·・•.\-‐-―_*~|]+(?=\p{Script=Han})/gu;
const hyphens = /(?<=[a-z])[-‐-―](?=[a-z])/gu;
/** "不能承诺一次见效": what is not promised is not said either. */
const notPromised =
  /(?:不能|不敢|没法|没办法|无法|不会|不|没|未)[^,，。!！?？;；\s]{0,4}(?:保证|承诺|许诺|打包票)[^,，。!！?？;；\s]*|\b(?:can't|cannot|can not|don't|do not|never|won't|not|no(?= (?:guarantee|promise)))\b[^,.;!?。，\n]{0,12}\b(?:guarantee|promise)\w*[^,.;!?。，！\n\p{Script=Han}]*/gu;

/**
 * A text as words are looked for in it: width, case and the two Chinese scripts folded, nothing put
 * between the characters of a Chinese word, and no hyphens in English ones.
 *
 * @example
 * lintKey("最 佳") // => "最佳"
 * lintKey("Risk-free") // => "risk free"
 */
export function lintKey(text: string): string {
  return folded(byLine(text));
}

/**
 * The same without what is not promised, of which nothing else is claimed.
 *
 * @example
 * promisedKey("无法承诺一次见效，欢迎咨询") // => "。,欢迎咨询"
 */
export function promisedKey(text: string): string {
  return folded(byLine(text).replace(notPromised, "。"));
}

function byLine(text: string): string {
  return text.split(lineEnds).map(treatmentKey).join("\n");
}

function folded(key: string): string {
  return key.replace(betweenCharacters, "").replace(hyphens, " ");
}
