import { noText } from "../../core/clients/columns";
import { textNumbers } from "../../core/clients/textNumbers";
import { KnownRowWords } from "./knownRowWords";
import type { RecordColumn } from "./recordShapes";
import { TextMemo } from "./textMemo";

/** The texts of the records: those of the workbook, and what the readers made of them. */
export class TextTable {
  readonly rowWords: KnownRowWords;
  private readonly texts: string[];
  private readonly workbookCount: number;
  /** Places of the texts the readers made; with those of the workbook once one may be the same. */
  private places = textNumbers();
  private placeOf: number[] = [];
  private holdsAllPlaces = false;
  private readonly looks: Uint8Array;
  private readonly memos = new Map<number, TextMemo>();
  private readonly lastingMemos = new Map<RecordColumn, TextMemo>();

  constructor(workbookTexts: readonly string[]) {
    this.texts = [...workbookTexts];
    this.workbookCount = workbookTexts.length;
    this.looks = looksOf(workbookTexts);
    this.rowWords = new KnownRowWords(workbookTexts);
  }

  /**
   * The place of a text, added when it is new.
   *
   * @param from - the place of the text it was read from, which most readers leave as it stands
   */
  indexOf(text: string, from?: number): number {
    if (from !== undefined && this.texts[from] === text) return from;
    if (!this.holdsAllPlaces && this.looks[lookOf(text)] === 1) this.findAllPlaces();
    const number = this.places.numberOf(text);
    if (number === this.placeOf.length) this.placeOf.push(this.texts.push(text) - 1);
    return this.placeOf[number] ?? noText;
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

  /** The memo of a column that reads a text alike on every sheet: what it read before is known. */
  lastingMemo(column: RecordColumn): TextMemo {
    const known = this.lastingMemos.get(column);
    known?.forgetOutcomes();
    const memo = known ?? new TextMemo(this.workbookCount);
    if (known === undefined) this.lastingMemos.set(column, memo);
    return memo;
  }

  private findAllPlaces(): void {
    this.places = textNumbers();
    this.placeOf = [];
    this.texts.forEach((text, at) => {
      this.placeOf[this.places.numberOf(text)] = at;
    });
    this.holdsAllPlaces = true;
  }
}

const lookCount = 1 << 16;
const longestLook = 63;

/**
 * Which looks occur among the texts. A number brought to "+86…" looks like none of them, and then
 * nobody needs the places of a hundred thousand names.
 */
function looksOf(texts: readonly string[]): Uint8Array {
  const looks = new Uint8Array(lookCount);
  for (const text of texts) looks[lookOf(text)] = 1;
  return looks;
}

/** The first character and the length of a text; equal texts look the same. */
function lookOf(text: string): number {
  const first = text === "" ? 0 : text.charCodeAt(0);
  return (first * (longestLook + 1) + Math.min(text.length, longestLook)) % lookCount;
}
