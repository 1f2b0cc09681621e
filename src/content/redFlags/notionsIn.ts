import wordList from "../data/symptomWords.json";
import { everyWord } from "../everyWord";
import { shippedContent } from "../shippedContent";
import { treatmentKey } from "../treatmentKey";
import type { SymptomPlace } from "./denialIn";
import { plainlySaid } from "./plainlySaid";

/** What a word may say: of which notion it is, or that it only looks like one. */
interface Meaning {
  readonly notion: string;
  readonly isMeant: boolean;
}

const { parts, signs } = shippedContent("symptomWords", wordList);
const meaningsOf = new Map<string, Meaning[]>();
for (const [notion, { words, not }] of [...Object.entries(parts), ...Object.entries(signs)]) {
  for (const word of words)
    push(meaningsOf, plainlySaid(treatmentKey(word)), { notion, isMeant: true });
  for (const word of not)
    push(meaningsOf, plainlySaid(treatmentKey(word)), { notion, isMeant: false });
}
const findWords = everyWord(meaningsOf.keys());

/** Whether a notion is a part of the body, which a sentence names once and goes on. */
export function isPart(notion: string): boolean {
  return Object.hasOwn(parts, notion);
}

/**
 * Where a text speaks of each notion that symptoms are put together from: of the eye, of pain, of
 * what gets worse.
 *
 * Of words of one notion inside each other the longest counts, so that "额头" names no head.
 *
 * @param text - folded by `treatmentKey`
 */
export function notionsIn(text: string): ReadonlyMap<string, readonly SymptomPlace[]> {
  const found = findWords(text).sort(
    (one, other) => one.start - other.start || other.end - one.end,
  );
  const places = new Map<string, SymptomPlace[]>();
  const reached = new Map<string, number>();
  for (const { word, start, end } of found) {
    for (const { notion, isMeant } of meaningsOf.get(word) ?? []) {
      if (end <= (reached.get(notion) ?? 0)) continue;
      reached.set(notion, end);
      if (isMeant) push(places, notion, { start, end });
    }
  }
  return places;
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
