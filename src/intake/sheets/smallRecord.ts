import type { CellContext, RawCell } from "../cells/reading";
import type { RecordBatch } from "./assembleRecords";
import type { FieldName } from "./fieldNames";
import type { SheetKind } from "./fieldKinds";
import { readerOf } from "./fieldReaders";
import type { LedgerCode } from "./ledgerLine";
import type { RecordColumn } from "./recordShapes";
import { TableDraft } from "./tableDraft";
import type { TextTable } from "./textTable";

/** One record of a card or grid, before it joins the columns of its kind. */
export interface SmallRecord {
  readonly rowIndex: number;
  readonly values: Map<RecordColumn, unknown>;
}

/** A cell to be read into a small record. */
export interface SmallCell {
  readonly field: FieldName;
  readonly kind: SheetKind;
  readonly raw: RawCell;
  readonly context: CellContext;
  readonly texts: TextTable;
}

/**
 * Reads one cell into a record; what stands there already is kept.
 *
 * @returns what the manager is told about the cell
 */
export function readInto(
  record: SmallRecord,
  { field, kind, raw, context, texts }: SmallCell,
): readonly LedgerCode[] {
  const reader = readerOf(field, kind);
  if (reader === undefined || raw === null) return [];
  const reading = reader(raw, context);
  if (reading.kind === "problem") return [reading.problem.code];
  if (reading.kind === "value") {
    for (const { column, value } of reading.value) {
      if (record.values.has(column)) continue;
      record.values.set(column, asStored(value, texts));
    }
  }
  return reading.flags;
}

function asStored(value: unknown, texts: TextTable): unknown {
  if (typeof value === "string") return texts.indexOf(value);
  if (Array.isArray(value)) return value.map((text: string) => texts.indexOf(text));
  return value;
}

/** Small records of one kind as a batch of columns. */
export function batchOf(
  kind: SheetKind,
  sheetIndex: number,
  records: readonly SmallRecord[],
): RecordBatch[] {
  if (records.length === 0) return [];
  const draft = new TableDraft(0, records.length);
  records.forEach(({ values }, place) => {
    for (const [column, value] of values) draft.column(column)[place] = value as never;
  });
  return [
    {
      kind,
      sheetIndex,
      draft,
      rowIndexes: Int32Array.from(records.keys()),
      sheetRowIndexes: Int32Array.from(records, ({ rowIndex }) => rowIndex),
    },
  ];
}
