import type { AddinFunctions, FunctionAnswer, GivenArgument } from "../workbook/addinFunctions";
import { callKey } from "./callKey";

/** A formula that waits for an answer, by where it stands. */
export interface WaitingCell {
  readonly sheetId: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

interface OpenCall {
  readonly waiting: WaitingCell[];
}

/**
 * Answers of the add-in's functions during one recalculation.
 *
 * A spreadsheet's formula cannot wait. It asks here; when the answer is not known yet the call goes
 * on its way, the formula is busy, and it is calculated once more when the answer has come. As in
 * Excel all calls of a recalculation travel together, so that a hundred formulas wait once and not
 * a hundred times. When nothing waits any more the answers are forgotten: what is calculated next
 * is asked anew, because an answer may depend on the day or on the add-in's settings.
 *
 * Answers are kept by what was asked. One that comes after its cells have changed answers a
 * question nobody has now, and changes nothing.
 */
export class AnswerBook {
  private readonly functions: () => AddinFunctions | undefined;
  private readonly wake: (cells: readonly WaitingCell[]) => void;
  private readonly answers = new Map<string, FunctionAnswer>();
  private readonly open = new Map<string, OpenCall>();
  private arrived: WaitingCell[] = [];

  /** @param wake - calculates formulas once more; called once for all answers that came together */
  constructor(
    functions: () => AddinFunctions | undefined,
    wake: (cells: readonly WaitingCell[]) => void,
  ) {
    this.functions = functions;
    this.wake = wake;
  }

  /** Whether any call is under way, or has come back and was not put into its cells yet. */
  isWaiting(): boolean {
    return this.open.size > 0 || this.arrived.length > 0;
  }

  /** The answer when it is known; else the call goes on its way and `cell` will be woken. */
  ask(id: string, given: readonly GivenArgument[], cell: WaitingCell): FunctionAnswer | undefined {
    const key = callKey(id, given);
    const answer = this.answers.get(key);
    if (answer !== undefined) return answer;
    const call = this.open.get(key);
    if (call !== undefined) call.waiting.push(cell);
    else this.send(key, { id, given, cell });
    return undefined;
  }

  /** Forgets all answers; calls under way still come back to the cells that wait for them. */
  forget(): void {
    this.answers.clear();
  }

  private send(
    key: string,
    call: {
      readonly id: string;
      readonly given: readonly GivenArgument[];
      readonly cell: WaitingCell;
    },
  ): void {
    const waiting = [call.cell];
    this.open.set(key, { waiting });
    const functions = this.functions();
    const answered =
      functions === undefined
        ? Promise.resolve(failed("#NAME?"))
        : functions.call(call.id, call.given).catch(() => failed("#VALUE!"));
    void answered.then((answer) => {
      this.open.delete(key);
      this.answers.set(key, answer);
      this.arrived.push(...waiting);
      if (this.arrived.length === waiting.length) setTimeout(() => this.deliver(), 0);
    });
  }

  /** Wakes what waits for all answers that came in one go. */
  private deliver(): void {
    const cells = this.arrived;
    this.arrived = [];
    this.wake(cells);
  }
}

function failed(error: string): FunctionAnswer {
  return [[{ error }]];
}
