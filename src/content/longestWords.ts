/** A listed word found in a text: from `start` up to, not including, `end`. */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Makes a search for listed words: the longest win, none overlap.
 *
 * A Latin word stands alone, but for an ending s or es; a Chinese one may stand anywhere. At each
 * character only words that begin with the same two are compared, however long the list is.
 *
 * @param words - as the texts are spelled: folded by `treatmentKey`
 * @returns a function that answers what is found, from the left
 *
 * @example
 * longestWords(["光子", "光子嫩肤", "ha"])("光子嫩肤 ha shampoo").map(({ word }) => word) // => ["光子嫩肤", "ha"]
 */
export function longestWords(words: Iterable<string>): (text: string) => FoundWord[] {
  const byBeginning = new Map<string, string[]>();
  for (const word of words) {
    for (const beginning of new Set([word.slice(0, 2), word.slice(0, 1)])) {
      if (beginning.length === 1 && word.length > 1) continue;
      byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), word]);
    }
  }
  return (text) => withoutOverlap(everyWord(text, byBeginning), text.length);
}

function everyWord(text: string, byBeginning: ReadonlyMap<string, readonly string[]>): FoundWord[] {
  const found: FoundWord[] = [];
  for (let start = 0; start < text.length; start++) {
    for (const beginning of [text.slice(start, start + 2), text.charAt(start)]) {
      for (const word of byBeginning.get(beginning) ?? []) {
        if (!text.startsWith(word, start)) continue;
        const end = start + word.length + pluralEnding(text, start + word.length, word);
        if (standsAlone(text, start, end)) found.push({ word, start, end });
      }
    }
  }
  return found;
}

function pluralEnding(text: string, at: number, word: string): number {
  if (!/[a-z]$/.test(word)) return 0;
  return /^(?:es|s)(?![a-z])/.exec(text.slice(at, at + 3))?.[0].length ?? 0;
}

function standsAlone(text: string, start: number, end: number): boolean {
  return !joins(text, start) && !joins(text, end);
}

/** Whether one Latin word, or one number, runs through this place. */
function joins(text: string, at: number): boolean {
  return /^(?:[a-z]{2}|[0-9]{2})$/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;
}

function withoutOverlap(found: readonly FoundWord[], length: number): FoundWord[] {
  const isTaken = new Uint8Array(length);
  const kept: FoundWord[] = [];
  const longestFirst = [...found].sort(
    (one, other) =>
      other.end - other.start - (one.end - one.start) ||
      one.start - other.start ||
      other.word.length - one.word.length,
  );
  for (const candidate of longestFirst) {
    if (isTaken[candidate.start] === 1 || isTaken[candidate.end - 1] === 1) continue;
    isTaken.fill(1, candidate.start, candidate.end);
    kept.push(candidate);
  }
  return kept.sort((one, other) => one.start - other.start);
}
