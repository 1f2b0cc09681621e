import type { Rows } from "../../core/clients/columns";
import type { ClinicRecords } from "../../core/clients/records";
import type { SheetKind } from "./fieldKinds";
import { kindColumns } from "./kindColumns";
import { type RecordColumn } from "./recordShapes";
import { newColumn, type DraftColumn, type TableDraft } from "./tableDraft";

/** Records of one table, waiting to be put behind those of other tables of their kind. */
export interface RecordBatch {
  readonly kind: SheetKind;
  readonly sheetIndex: number;
  readonly draft: TableDraft;
  /** Row of the sheet per record; its values stand in the draft at `rowIndex - firstRowIndex`. */
  readonly rowIndexes: Int32Array;
  /** Where several records stand in one row of the sheet: the row of each. */
  readonly sheetRowIndexes?: Int32Array;
  /** The columns taken from the draft, where its others belong to records of another kind. */
  readonly only?: ReadonlySet<RecordColumn>;
}

/** Puts the records of all tables together, kind by kind, in the order of the sheets. */
export function assembleRecords(
  batches: readonly RecordBatch[],
  texts: readonly string[],
  sheetNames: readonly string[],
  currency: string | undefined,
): ClinicRecords {
  const kinds = [...new Set(batches.map(({ kind }) => kind))];
  const tables = Object.fromEntries(
    kinds.map((kind) => [
      kind,
      rowsOf(
        kind,
        batches.filter((batch) => batch.kind === kind),
      ),
    ]),
  );
  return { texts, sheetNames, currency, ...tables };
}

function rowsOf(
  kind: SheetKind,
  batches: readonly RecordBatch[],
): Rows<Record<string, DraftColumn>> {
  const count = batches.reduce((sum, { rowIndexes }) => sum + rowIndexes.length, 0);
  const sheet = new Uint16Array(count);
  const sheetRow = new Int32Array(count);
  const fields: Record<string, DraftColumn> = {};
  for (const name of kindColumns[kind]) {
    if (batches.some((batch) => columnIn(batch, name) !== undefined))
      fields[name] = newColumn(name, count);
  }
  let offset = 0;
  for (const batch of batches) {
    const { draft, rowIndexes, sheetIndex, sheetRowIndexes } = batch;
    sheet.fill(sheetIndex, offset, offset + rowIndexes.length);
    (sheetRowIndexes ?? rowIndexes).forEach(
      (rowIndex, at) => (sheetRow[offset + at] = rowIndex + 1),
    );
    for (const [name, target] of Object.entries(fields)) {
      copyColumn(columnIn(batch, name as RecordColumn), target, { draft, rowIndexes, offset });
    }
    offset += rowIndexes.length;
  }
  return { count, sheet, sheetRow, fields };
}

function columnIn({ draft, only }: RecordBatch, name: RecordColumn): DraftColumn | undefined {
  return only === undefined || only.has(name) ? draft.columns.get(name) : undefined;
}

function copyColumn(
  source: DraftColumn | undefined,
  target: DraftColumn,
  { draft, rowIndexes, offset }: { draft: TableDraft; rowIndexes: Int32Array; offset: number },
): void {
  if (source === undefined) return;
  for (let at = 0; at < rowIndexes.length; at++) {
    target[offset + at] = source[(rowIndexes[at] ?? 0) - draft.firstRowIndex] as never;
  }
}
