import { rowWord, rowWordOf } from "./rowWords";

/** What each text of the workbook says about a row it stands in; each is looked at once. */
export class KnownRowWords {
  private readonly texts: readonly string[];
  private readonly words: Uint8Array;

  constructor(texts: readonly string[]) {
    this.texts = texts;
    this.words = new Uint8Array(texts.length);
  }

  /** One of `rowWord`, `blank` where the text is nothing but blanks. */
  of(textIndex: number): number {
    const known = this.words[textIndex] ?? 0;
    if (known !== 0) return known;
    const text = this.texts[textIndex] ?? "";
    const word = /\S/.test(text) ? rowWordOf(text) : rowWord.blank;
    this.words[textIndex] = word;
    return word;
  }
}
