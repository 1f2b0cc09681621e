import { leftOutFields, type FieldName } from "./fieldNames";
import { cellKind, type CellColumn } from "./workbookCells";

/** A column of a table: where it stands, its cells, and its field when it is mapped. */
export interface SummedColumn {
  readonly at: number;
  readonly column: CellColumn;
  readonly field: FieldName | undefined;
}

/** Fields whose cells are amounts or counts and may be added up. */
export const quantityFields: ReadonlySet<FieldName> = new Set([
  "amount",
  "paid",
  "owed",
  "refund",
  "unitPrice",
  "cardBalance",
  "rebate",
  "depositAmount",
  "totalSpend",
  "qtyBought",
  "qtyGift",
  "qtyUsed",
  "qtyRemaining",
  "unusedValue",
  "visitCount",
  "age",
  "daysSince",
  "REDEEMED_VALUE",
  "PAY_WECHAT",
  "PAY_ALIPAY",
  "PAY_CASH",
  "PAY_CARD",
  "PAY_TRANSFER",
  "PAY_STORED",
  "PAY_GROUPON",
  "DISCOUNT",
  "TAX",
  "TIP",
  "COMMISSION",
]);

/** Rounding in sums that people's sheets show. */
const centTolerance = 0.011;

interface RunningSum {
  readonly column: CellColumn;
  all: number;
  part: number;
}

/** Adds the figures of a table up as its rows are passed, to know a total nobody labelled. */
export class ColumnSums {
  private readonly columns: readonly SummedColumn[];
  private readonly sums = new Map<number, RunningSum>();
  private readonly running: readonly RunningSum[];
  private records = 0;

  constructor(columns: readonly SummedColumn[]) {
    this.columns = columns;
    for (const { at, column, field } of columns) {
      if (field === undefined || quantityFields.has(field))
        this.sums.set(at, { column, all: 0, part: 0 });
    }
    this.running = [...this.sums.values()];
  }

  /** Only figures, each the sum of its column so far: a total nobody labelled. */
  isTotal(rowIndex: number): boolean {
    let sums = 0;
    for (const { at, column, field } of this.columns) {
      if (column.kinds[rowIndex] === cellKind.blank) continue;
      if (field !== undefined && leftOutFields.has(field)) continue;
      const sum = this.sums.get(at);
      const value =
        column.kinds[rowIndex] === cellKind.number ? (column.values[rowIndex] ?? 0) : NaN;
      if (sum === undefined || Number.isNaN(value)) return false;
      if (
        this.records > 0 &&
        (near(value, sum.all) || near(value, sum.part) || near(value, sum.all / this.records))
      )
        sums++;
    }
    return sums > 0;
  }

  add(rowIndex: number): void {
    this.records++;
    for (const sum of this.running) {
      if (sum.column.kinds[rowIndex] !== cellKind.number) continue;
      const value = sum.column.values[rowIndex] ?? 0;
      sum.all += value;
      sum.part += value;
    }
  }

  startNewPart(): void {
    for (const sum of this.running) sum.part = 0;
  }
}

function near(one: number, other: number): boolean {
  return other !== 0 && Math.abs(one - other) <= centTolerance;
}
