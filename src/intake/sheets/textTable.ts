import { noText } from "../../core/clients/columns";
import { KnownRowWords } from "./knownRowWords";
import { TextMemo } from "./textMemo";

/** The texts of the records: those of the workbook, and what the readers made of them. */
export class TextTable {
  readonly rowWords: KnownRowWords;
  private readonly texts: string[];
  private readonly workbookCount: number;
  private index: Map<string, number> | undefined;
  private readonly memos = new Map<number, TextMemo>();

  constructor(workbookTexts: readonly string[]) {
    this.texts = [...workbookTexts];
    this.workbookCount = workbookTexts.length;
    this.rowWords = new KnownRowWords(workbookTexts);
  }

  /**
   * The place of a text, added when it is new.
   *
   * @param from - the place of the text it was read from, which most readers leave as it stands
   */
  indexOf(text: string, from?: number): number {
    if (from !== undefined && this.texts[from] === text) return from;
    this.index ??= this.allPlaces();
    const known = this.index.get(text);
    if (known !== undefined) return known;
    this.index.set(text, this.texts.length);
    this.texts.push(text);
    return this.texts.length - 1;
  }

  textAt(at: number): string | undefined {
    return at === noText ? undefined : this.texts[at];
  }

  all(): readonly string[] {
    return this.texts;
  }

  /** An empty memo over the workbook's texts; the column before may no longer use its own. */
  emptyMemo(bucket: number): TextMemo {
    const known = this.memos.get(bucket);
    known?.forget();
    const memo = known ?? new TextMemo(this.workbookCount);
    if (known === undefined) this.memos.set(bucket, memo);
    return memo;
  }

  private allPlaces(): Map<string, number> {
    const places = new Map<string, number>();
    for (let at = 0; at < this.texts.length; at++) places.set(this.texts[at] ?? "", at);
    return places;
  }
}
