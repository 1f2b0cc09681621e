import { simplified } from "./simplified";

/** Words for each answer, as a clinic writes them; simplified Chinese stands for both scripts. */
export type Words<Answer extends string> = Readonly<Record<Answer, readonly string[]>>;

/** A word list made ready to look things up in. */
export interface WordTable<Answer extends string> {
  /** The answer a whole text stands for. */
  readonly exact: (text: string) => Answer | undefined;
  /**
   * The answer of the longest listed word inside the text. A word right behind a negation ("未取消")
   * says the opposite of what it is listed for and does not count.
   */
  readonly within: (text: string) => Answer | undefined;
}

/** Builds the look-up for a list of words; a word listed twice is a mistake in the list. */
export function wordTable<Answer extends string>(words: Words<Answer>): WordTable<Answer> {
  const answers = new Map<string, Answer>();
  for (const [answer, list] of Object.entries(words) as [Answer, readonly string[]][]) {
    for (const word of list) {
      const key = wordKey(word);
      const known = answers.get(key);
      if (known !== undefined && known !== answer) throw new RangeError(`"${word}" stands twice`);
      answers.set(key, answer);
    }
  }
  const longestFirst = [...answers].sort(([one], [other]) => other.length - one.length);
  return {
    exact: (text) => answers.get(wordKey(text)),
    within: (text) => {
      const key = wordKey(text);
      return longestFirst.find(([word]) => contains(key, word))?.[1];
    },
  };
}

/** The words of a list written with commas, over as many lines as it takes. */
export function wordsIn(list: string): string[] {
  return list
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

/** A text without case, script, blanks and punctuation: what two spellings of a word share. */
export function wordKey(text: string): string {
  return simplified(text.toLowerCase()).replace(
    /[\s.,;:!?'"’“”‘_、，。！？；：~～…()（）[\]【】<>《》-]+/g,
    "",
  );
}

const negation =
  /(?:未|没有?|不|无|非|别|勿|not|never|didnt|isnt|wasnt|cannot|cant|wont)(?:曾|有|是|再|想|会|能|要|付|交|缴|收|(?:按|如|依|准|及)[约时期])?$/;

/** One character, or up to three letters, would be found inside other words: they stand alone. */
function contains(key: string, word: string): boolean {
  if (word.length < 2 || /^[a-z0-9]{2,3}$/.test(word)) return key === word;
  for (let at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + word.length)) {
    if (!negation.test(key.slice(Math.max(0, at - 8), at))) return true;
  }
  return false;
}
