import type { Outcome } from "./columnOutcome";

/** As many different numbers are remembered: the ids of all clients of a large clinic. */
const mostKept = 250_000;

/** What a column made of each number, so that a telephone on a hundred rows is read once. */
export class NumberMemo {
  private readonly outcomes = new Map<number, Outcome>();

  outcomeOf(value: number): Outcome | undefined {
    return this.outcomes.get(value);
  }

  note(value: number, outcome: Outcome): void {
    if (this.outcomes.size >= mostKept) this.outcomes.clear();
    this.outcomes.set(value, outcome);
  }
}
