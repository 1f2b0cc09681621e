import type { FoundWord } from "./longestWords";

const endings = /(?:s|es|ed|d|ing|er|y|ness)?(?![a-z])/y;
/** Of a word that ends in e, which its endings may swallow. */
const endingsOfE = /(?:e|es|ed|er|ing|y)(?![a-z])/y;

/**
 * Makes a search for listed words that finds each of them wherever it stands, overlapping or not.
 *
 * A Latin word stands alone, but for its endings: "choke", "choking"; a Chinese one may stand
 * anywhere. At each character only words that begin with the same two are compared.
 *
 * @param words - as the texts are spelled: folded by `treatmentKey`
 * @returns a function that answers what is found, from the left
 *
 * @example
 * everyWord(["红肿", "红", "choke"])("红肿 choking").map(({ word }) => word) // => ["红肿", "红", "choke"]
 */
export function everyWord(words: Iterable<string>): (text: string) => FoundWord[] {
  const byBeginning = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const beginning = word.slice(0, 2);
    const known = byBeginning.get(beginning);
    if (known === undefined) byBeginning.set(beginning, [word]);
    else known.push(word);
  }
  return (text) => {
    const found: FoundWord[] = [];
    const add = (start: number, beginning: string): void => {
      for (const word of byBeginning.get(beginning) ?? []) {
        const end = text.startsWith(stemOf(word), start) ? wordEnd(text, word, start) : undefined;
        if (end !== undefined) found.push({ word, start, end });
      }
    };
    for (let start = 0; start < text.length; start++) {
      const beginning = text.slice(start, start + 2);
      add(start, beginning);
      if (beginning.length === 2) add(start, beginning.charAt(0));
    }
    return found;
  };
}

/** Where a word ends with its ending; `undefined` where a longer Latin word runs through it. */
function wordEnd(text: string, word: string, start: number): number | undefined {
  const end = start + stemOf(word).length;
  if (isLetter(word.charCodeAt(0)) && start > 0 && isLetter(text.charCodeAt(start - 1)))
    return undefined;
  if (!isLetter(word.charCodeAt(word.length - 1))) return end;
  const possible = stemOf(word) === word ? endings : endingsOfE;
  possible.lastIndex = end;
  return possible.test(text) ? possible.lastIndex : undefined;
}

function stemOf(word: string): string {
  return word.length > 3 && word.endsWith("e") ? word.slice(0, -1) : word;
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}
