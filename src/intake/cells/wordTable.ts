import { simplified } from "./simplified";
import { wordFinder } from "./wordFinder";

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
  /** Every answer a listed word inside the text stands for. */
  readonly allWithin: (text: string) => ReadonlySet<Answer>;
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
  const inside = longestFirst.filter(([word]) => !standsAlone(word));
  const find = wordFinder(inside.map(([word]) => word));
  const eachWithin = (key: string, tell: (place: number) => void): void => {
    find(key, (place, at) => {
      if (!negation.test(key.slice(Math.max(0, at - 8), at))) tell(place);
    });
  };
  return {
    exact: (text) => answers.get(wordKey(text)),
    within: (text) => {
      const key = wordKey(text);
      if (standsAlone(key)) return answers.get(key);
      let longest = inside.length;
      eachWithin(key, (place) => {
        longest = Math.min(longest, place);
      });
      return inside[longest]?.[1];
    },
    allWithin: (text) => {
      const key = wordKey(text);
      const found = new Set<Answer>();
      const alone = standsAlone(key) ? answers.get(key) : undefined;
      if (alone !== undefined) found.add(alone);
      eachWithin(key, (place) => {
        const answer = inside[place]?.[1];
        if (answer !== undefined) found.add(answer);
      });
      return found;
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

/** One character, or up to three letters, would be found inside other words. */
function standsAlone(word: string): boolean {
  return word.length < 2 || /^[a-z0-9]{2,3}$/.test(word);
}
