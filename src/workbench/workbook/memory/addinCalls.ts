import type { AddinFunction, AddinFunctions, GivenArgument } from "../addinFunctions";
import type { CellValue } from "../cellStore";
import type { Expression } from "../formula/expression";
import type { FormulaCell } from "./memoryCell";

/** Calls of the add-in's functions out of formulas, and what is still to be answered. */
export class AddinCalls {
  private functions: AddinFunctions | undefined;
  private waiting = new Set<Promise<void>>();
  private readonly onAnswer: (cell: FormulaCell) => void;
  private scheduled = false;

  constructor(onAnswer: (cell: FormulaCell) => void) {
    this.onAnswer = onAnswer;
  }

  setFunctions(functions: AddinFunctions): void {
    this.functions = functions;
  }

  /** The function a formula calls by this name; letter case does not matter. */
  named(name: string): AddinFunction | undefined {
    const wanted = name.toUpperCase();
    return this.functions?.functions.find((each) => each.name.toUpperCase() === wanted);
  }

  /**
   * Asks for the answer of one call in a formula.
   *
   * @returns `undefined` while it is being waited for; the formula is calculated again then
   */
  ask(
    cell: FormulaCell,
    call: Expression,
    { id, given }: { readonly id: string; readonly given: readonly GivenArgument[] },
  ): CellValue[][] | undefined {
    const key = JSON.stringify(given);
    const known = cell.calls.get(call);
    if (known?.given === key) return known.answer;
    const asked = { given: key, answer: undefined as CellValue[][] | undefined };
    cell.calls.set(call, asked);
    this.wait(
      this.begin(id, given).then((answer) => {
        asked.answer = answer;
        this.onAnswer(cell);
      }),
    );
    return undefined;
  }

  private async begin(id: string, given: readonly GivenArgument[]): Promise<CellValue[][]> {
    const answer = await this.functions?.call(id, given);
    if (answer === undefined || answer.length === 0) return [[{ error: "#CALC!" }]];
    return answer.map((cells) => [...cells]);
  }

  private wait(work: Promise<void>): void {
    const done = work.finally(() => this.waiting.delete(done));
    this.waiting.add(done);
  }

  /** Does something once this turn's changes are all made. */
  soon(work: () => void): void {
    if (this.scheduled) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      work();
    });
  }

  isWaiting(): boolean {
    return this.waiting.size > 0;
  }

  /** Resolves when all that is asked now is answered. */
  async answered(): Promise<void> {
    await Promise.all(this.waiting);
  }
}
