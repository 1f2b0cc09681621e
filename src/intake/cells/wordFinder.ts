/** Called for each listed word found: its place in the list, and where it begins. */
type Tell = (place: number, at: number) => void;

/**
 * Finds listed words inside texts in one pass, however long the list is: at each character only the
 * words that begin with it and the next one are compared.
 *
 * @param words - words of two characters or more
 * @returns a function that tells every occurrence, from the left
 */
export function wordFinder(words: readonly string[]): (text: string, tell: Tell) => void {
  const byBeginning = new Map<number, number[]>();
  words.forEach((word, place) => {
    const beginning = beginningAt(word, 0);
    const known = byBeginning.get(beginning);
    if (known === undefined) byBeginning.set(beginning, [place]);
    else known.push(place);
  });
  return (text, tell) => {
    for (let at = 0; at < text.length - 1; at++) {
      for (const place of byBeginning.get(beginningAt(text, at)) ?? []) {
        if (text.startsWith(words[place] ?? "", at)) tell(place, at);
      }
    }
  };
}

function beginningAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x1_0000 + text.charCodeAt(at + 1);
}
