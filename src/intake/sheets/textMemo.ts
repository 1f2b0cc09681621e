import type { Outcome } from "./columnOutcome";

/** What a text came to in a column: not read yet, one number for it, nothing, or more than that. */
export const textEnd = { unread: 0, value: 1, nothing: 2, more: 3 } as const;

/**
 * What a column made of each text of the workbook, by the text's place: equal texts are read once.
 *
 * Typed arrays, because a million cells look here; one memo serves all columns, one after another.
 */
export class TextMemo {
  readonly ends: Uint8Array;
  /** What goes into the column where the end is `value`. */
  readonly values: Float64Array;
  private readonly outcomes = new Map<number, Outcome>();

  constructor(textCount: number) {
    this.ends = new Uint8Array(textCount);
    this.values = new Float64Array(textCount);
  }

  forget(): void {
    this.ends.fill(textEnd.unread);
    this.outcomes.clear();
  }

  /** The outcome noted for a text whose end is `more`. */
  outcomeOf(textIndex: number): Outcome | undefined {
    return this.outcomes.get(textIndex);
  }

  /** Notes what a text came to; `own` is the number it gives its column and nothing besides. */
  note(textIndex: number, outcome: Outcome, own: number | undefined): void {
    if (own !== undefined) {
      this.values[textIndex] = own;
      this.ends[textIndex] = textEnd.value;
    } else if (outcome.writes.length === 0 && outcome.codes.length === 0) {
      this.ends[textIndex] = textEnd.nothing;
    } else {
      this.outcomes.set(textIndex, outcome);
      this.ends[textIndex] = textEnd.more;
    }
  }
}
