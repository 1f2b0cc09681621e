import { at } from "../at";
import { noText } from "../columns";
import { textNumbers } from "../textNumbers";

/** Numbers the distinct keys behind the texts of a workbook, so that rows compare whole numbers. */
export interface KeyBook {
  /** Key of a text; `noText` for a missing or empty one. */
  readonly keyOf: (textIndex: number | undefined) => number;
  /** The text that stands for a key: the smallest of its spellings. */
  readonly textOf: (key: number) => number;
  /** That text itself. */
  readonly spelling: (key: number) => string;
  /** Keys are numbered below this. */
  readonly count: () => number;
  /** From here on, keys known so far keep their spelling: a client's sheet spells her name. */
  readonly settle: () => void;
}

/**
 * Opens a book over one table of texts; each text is brought to its key once, however many rows
 * hold it.
 *
 * @param texts - the workbook's texts, as in `ClinicRecords`
 * @param keyFrom - which spellings are equal
 */
export function keyBook(texts: readonly string[], keyFrom: (text: string) => string): KeyBook {
  const notYet = -2;
  const known = new Int32Array(texts.length).fill(notYet);
  const keys = textNumbers();
  const spellings: number[] = [];
  let settled = 0;
  const textOf = (key: number): number => entry(spellings, key);

  function open(textIndex: number): number {
    const text = entry(texts, textIndex);
    const spelling = keyFrom(text);
    if (spelling === "") return noText;
    const key = keys.numberOf(spelling);
    if (key === spellings.length) spellings.push(textIndex);
    else if (key >= settled && text < entry(texts, textOf(key))) spellings[key] = textIndex;
    return key;
  }

  return {
    keyOf(textIndex) {
      if (textIndex === undefined || textIndex === noText) return noText;
      const key = at(known, textIndex);
      if (key !== notYet) return key;
      return (known[textIndex] = open(textIndex));
    },
    textOf,
    count: () => spellings.length,
    spelling: (key) => entry(texts, textOf(key)),
    settle() {
      settled = spellings.length;
    },
  };
}

function entry<Value>(list: readonly Value[], place: number): Value {
  const value = list[place];
  if (value === undefined) throw new RangeError(`keyBook: no entry ${place}`);
  return value;
}
