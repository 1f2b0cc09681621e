/** The syllables of a Chinese name, each as the ways it may be typed; empty for any other text. */
export type SyllablesOf = (name: string) => readonly string[];

/**
 * Loads the pinyin table: it is half of the product's size, and only a search needs it.
 *
 * Surnames are read as surnames (单 shan, 曾 zeng); tones are left out, ü is typed v.
 */
export async function loadSyllables(): Promise<SyllablesOf> {
  const { pinyin } = await import("pinyin-pro");
  return (name) =>
    pinyin(name, { toneType: "none", type: "array", surname: "head", v: true, nonZh: "removed" });
}

/**
 * Whether what was typed begins the syllables of a name: whole ("wangfang"), by their first letters
 * ("wf"), or anything between ("wangf"). A given name may be typed alone.
 *
 * @param typed - letters without spaces, in lower case
 *
 * @example
 * beginsSyllables("wf", ["wang", "fang"]) // => true
 * beginsSyllables("wangfa", ["wang", "fang"]) // => true
 * beginsSyllables("fang", ["wang", "fang"]) // => true
 * beginsSyllables("wg", ["wang", "fang"]) // => false
 */
export function beginsSyllables(typed: string, syllables: readonly string[]): boolean {
  return syllables.some((_, from) => beginsFrom(typed, syllables, from));
}

function beginsFrom(typed: string, syllables: readonly string[], from: number): boolean {
  // Places in `typed` that can be reached after the syllables so far.
  let reached = new Set([0]);
  for (const syllable of syllables.slice(from)) {
    const next = new Set<number>();
    for (const place of reached)
      for (let letters = 1; letters <= syllable.length; letters++) {
        if (!typed.startsWith(syllable.slice(0, letters), place)) break;
        if (place + letters === typed.length) return true;
        next.add(place + letters);
      }
    reached = next;
  }
  return false;
}
