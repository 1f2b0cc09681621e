import { isAmountFormat, isDateFormat } from "../cells/numberFormat";
import type { CellContext } from "../cells/reading";
import { serialDay } from "../cells/serialDay";
import type { ColumnShape } from "./recordShapes";

/** Excel serials of 1982 to 2064: no other number in a column of days looks like these. */
const firstPlainSerial = 30_000;
const lastPlainSerial = 60_000;
const largestPlainAmount = 10_000_000;

/**
 * Numbers that can only be what their column says, so that no reader is asked: serials shown as
 * days, and amounts without a unit. A million of them are read in a blink.
 */
export class PlainNumbers {
  private readonly shape: ColumnShape;
  private readonly context: CellContext;
  private readonly isAmount: readonly boolean[];
  private readonly isDate: readonly boolean[];

  constructor(shape: ColumnShape, numberFormats: readonly string[], context: CellContext) {
    this.shape = shape;
    this.context = context;
    this.isAmount = numberFormats.map(isAmountFormat);
    this.isDate = numberFormats.map(isDateFormat);
  }

  /** The day or cents of a number; `undefined` when its reader must look at it. */
  valueOf(value: number, format: number): number | undefined {
    if (this.shape === "day") {
      const isSerial = value >= firstPlainSerial && value < lastPlainSerial;
      if (!isSerial || this.isAmount[format] === true) return undefined;
      return serialDay(value, this.context.dateSystem);
    }
    if (this.shape !== "cents" || this.context.headerUnit !== undefined) return undefined;
    const isPlain = value >= 0 && value < largestPlainAmount && this.isDate[format] !== true;
    return isPlain ? Math.round(value * 100) : undefined;
  }
}
