import { rowsASlice, type Sliced } from "../../core/sliced";
import type { KnownRowWords } from "./knownRowWords";
import type { SortedColumn } from "./rowKinds";
import { rowWord } from "./rowWords";
import type { SheetTable } from "./tableColumns";
import { cellKind } from "./workbookCells";

/** What the cells of a row say together, as bits; a line is a text of dashes alone ("-----"). */
export const rowSays = { something: 1, whoseItIs: 2, aRowWord: 4, moreThanLines: 8 } as const;

/** What is counted of each row of a table; one entry a row from the table's first on. */
export interface RowFacts {
  /** Cells that are not blank. */
  readonly filled: Uint16Array;
  /** A set of `rowSays` bits. */
  readonly said: Uint8Array;
}

/** Words for totals, notes and examples stand in the first cells of a row. */
const rowWordsAmongFirst = 6;

/** A text as short as this in a column of numbering is a number. */
const longestNumbering = 4;

/**
 * Counts what the rows of a table are sorted by. A block of rows at a time and column by column in
 * it, because ten million cells pass here: a column's cells lie side by side, and what is counted of
 * a block stays at hand.
 *
 * @param columns - from left to right: only a row's first cells are searched for row words
 */
export function* rowFacts(
  columns: readonly SortedColumn[],
  { firstRowIndex, lastRowIndex }: Pick<SheetTable, "firstRowIndex" | "lastRowIndex">,
  { words, texts }: { readonly words: KnownRowWords; readonly texts: readonly string[] },
): Sliced<RowFacts> {
  const count = Math.max(0, lastRowIndex - firstRowIndex + 1);
  const facts = {
    filled: new Uint16Array(count),
    said: new Uint8Array(count),
  };
  for (let from = 0; from < count; from += rowsASlice) {
    const to = Math.min(from + rowsASlice, count);
    for (const column of columns)
      countCells(facts, column, { firstRowIndex, from, to, words, texts });
    yield;
  }
  return facts;
}

interface Counting {
  readonly firstRowIndex: number;
  /** Places of the block's first row and of the row behind its last. */
  readonly from: number;
  readonly to: number;
  readonly words: KnownRowWords;
  readonly texts: readonly string[];
}

// Not in the generator itself, whose loops are never compiled while they run.
function countCells(
  { filled, said }: RowFacts,
  { column: { kinds, values }, namesClient, isLeftOut }: SortedColumn,
  { firstRowIndex, from, to, words, texts }: Counting,
): void {
  const named = rowSays.moreThanLines | (namesClient ? rowSays.whoseItIs : 0);
  const whenFilled = named | (isLeftOut ? 0 : rowSays.something);
  for (let place = from; place < to; place++) {
    const rowIndex = firstRowIndex + place;
    const kind = kinds[rowIndex] ?? cellKind.blank;
    if (kind === cellKind.blank) continue;
    const value = values[rowIndex] ?? 0;
    let bits: number = whenFilled;
    if (kind === cellKind.text) {
      const word = words.of(value);
      if (word === rowWord.blank) continue;
      if (word === rowWord.line) bits &= ~rowSays.moreThanLines;
      else if (word !== rowWord.plain && (filled[place] ?? 0) < rowWordsAmongFirst)
        bits |= rowSays.aRowWord;
      if (isLeftOut && isMoreThanNumbering(texts[value])) bits |= rowSays.something;
    } else if (kind !== cellKind.error && value === 0) bits = named;
    filled[place] = (filled[place] ?? 0) + 1;
    said[place] = (said[place] ?? 0) | bits;
  }
}

/** Numbering, zeros from formulas and empty tick boxes stand on rows nobody filled in. */
function isMoreThanNumbering(text: string | undefined): boolean {
  return text !== undefined && text.trim().length > longestNumbering;
}
