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

  /** Forgets what was more than a number, as that went to the columns of one table. */
  forgetOutcomes(): void {
    for (const textIndex of this.outcomes.keys()) this.ends[textIndex] = textEnd.unread;
    this.outcomes.clear();
  }

  /** The outcome noted for a text whose end is `more`. */
  outcomeOf(textIndex: number): Outcome | undefined {
    return this.outcomes.get(textIndex);
  }

  /** Notes the one number that a text gives its column. */
  noteValue(textIndex: number, value: number): void {
    this.values[textIndex] = value;
    this.ends[textIndex] = textEnd.value;
  }

  note(textIndex: number, outcome: Outcome): void {
    const isNothing = outcome.writes.length === 0 && outcome.codes.length === 0;
    this.ends[textIndex] = isNothing ? textEnd.nothing : textEnd.more;
    if (!isNothing) this.outcomes.set(textIndex, outcome);
  }
}
