import type { Birthday } from "../../core/calendar/birthday";
import type { CellContext, RawCell, Reading } from "../cells/reading";
import type { RecordColumn } from "./recordShapes";

/** One value that a cell gives to its row. */
export interface CellWrite {
  readonly column: RecordColumn;
  readonly value: number | string | Birthday | readonly string[];
  /** True for what the cell says beside its own field; it only fills blanks. */
  readonly aside?: true;
}

/** Reads one cell of a field into values of its row. */
export type FieldReader = (raw: RawCell, context: CellContext) => Reading<readonly CellWrite[]>;

/** A reader whose value becomes one column. */
export function toColumn<Value extends CellWrite["value"]>(
  column: RecordColumn,
  reader: (raw: RawCell, context: CellContext) => Reading<Value>,
): FieldReader {
  return (raw, context) => mapped(reader(raw, context), (value) => [{ column, value }]);
}

/** The same reading with its value turned into writes; an empty list of them is a blank. */
export function mapped<Value>(
  reading: Reading<Value>,
  writes: (value: Value) => readonly CellWrite[],
): Reading<readonly CellWrite[]> {
  return reading.kind === "value" ? { ...reading, value: writes(reading.value) } : reading;
}
