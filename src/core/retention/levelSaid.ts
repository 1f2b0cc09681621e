import type { LevelWords } from "../policy/levelWords";

/** A client's standing as a column says it. */
export type Level = "high" | "mid" | "low";

/**
 * What a level or spending-power column says of a client.
 *
 * The whole word counts, not a part of it: "普通金卡" is not gold. Full width, case and spaces do not
 * count. A word the clinic's list does not have says nothing: a name of a card may mean anything.
 *
 * @param text - the cell as typed
 * @param words - the clinic's words for its levels
 * @returns the level; `undefined` for a word that is not on the list
 * @source policy/SOURCES.md#level-words (rules S2, S4)
 *
 * @example
 * levelSaid("高", levelWords) // => "high"
 * levelSaid("会员", levelWords) // => undefined
 */
export function levelSaid(text: string, words: LevelWords): Level | undefined {
  const word = text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
  if (words.high.includes(word)) return "high";
  if (words.mid.includes(word)) return "mid";
  return words.low.includes(word) ? "low" : undefined;
}
