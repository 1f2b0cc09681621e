import type { FunctionAnswer } from "../workbook/addinFunctions";
import type { WaitingCell } from "./answerBook";

/** The sentences that came with error values, by the formula they came to. */
export class AnswerSentences {
  private readonly byFormula = new Map<string, ReadonlyMap<string, string>>();

  /** Keeps what an answer says beside its errors; an answer without any is forgotten again. */
  remember(cell: WaitingCell, answer: FunctionAnswer | undefined): void {
    const sentences = new Map<string, string>();
    answer?.forEach((cells, rowOffset) =>
      cells.forEach((value, columnOffset) => {
        if (typeof value === "object" && value.sentence !== undefined)
          sentences.set(`${rowOffset},${columnOffset}`, value.sentence);
      }),
    );
    if (sentences.size > 0) this.byFormula.set(keyOf(cell), sentences);
    else this.byFormula.delete(keyOf(cell));
  }

  /**
   * The sentence of an error.
   *
   * @param formula - where the formula stands whose answer the cell shows
   * @param cell - where the error stands, among the cells the formula fills
   */
  sentence(formula: WaitingCell, cell: WaitingCell): string | undefined {
    const rowOffset = cell.rowIndex - formula.rowIndex;
    const columnOffset = cell.columnIndex - formula.columnIndex;
    return this.byFormula.get(keyOf(formula))?.get(`${rowOffset},${columnOffset}`);
  }
}

function keyOf({ sheetId, rowIndex, columnIndex }: WaitingCell): string {
  return `${sheetId}!${rowIndex},${columnIndex}`;
}
