import { allAtOnce, eachSlice, rowsASlice, type Sliced } from "../core/sliced";

/** A workbook's texts and those that are about to stand in it. */
export interface GrownTexts {
  readonly texts: readonly string[];
  /** Place of a text that was there or was to be added. */
  readonly placeOf: (text: string) => number;
}

const notYet = -1;

/**
 * Adds texts to a workbook's table, where each stands once. The table of a large clinic has half a
 * million of them, so only what is added is kept in a map, and the table is looked through once.
 *
 * @param known - as they stand in the workbook, none twice
 * @param added - in the order in which new ones are put behind them
 *
 * @example
 * textsWith(["tea"], ["cup", "tea"]).texts // => ["tea", "cup"]
 * textsWith(["tea"], ["cup", "tea"]).placeOf("tea") // => 0
 */
export function textsWith(known: readonly string[], added: Iterable<string>): GrownTexts {
  return allAtOnce(textsWithInSlices(known, added));
}

/** The same in slices: between the texts of the table. */
export function* textsWithInSlices(
  known: readonly string[],
  added: Iterable<string>,
): Sliced<GrownTexts> {
  const places = new Map<string, number>();
  for (const text of added) places.set(text, notYet);
  yield* eachSlice(known.length, rowsASlice, (from, to) => {
    known.slice(from, to).forEach((text, beyond) => {
      if (places.has(text)) places.set(text, from + beyond);
    });
  });
  const texts = [...known];
  for (const [text, place] of places) if (place === notYet) places.set(text, texts.push(text) - 1);
  return {
    texts,
    placeOf: (text) => {
      const place = places.get(text);
      if (place === undefined) throw new RangeError("textsWith: a text nobody added");
      return place;
    },
  };
}
