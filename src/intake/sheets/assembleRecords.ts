import type { Rows } from "../../core/clients/columns";
import type { ClinicRecords } from "../../core/clients/records";
import type { Sliced } from "../../core/sliced";
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
export function* assembleRecords(
  batches: readonly RecordBatch[],
  texts: readonly string[],
  sheetNames: readonly string[],
  currency: string | undefined,
): Sliced<ClinicRecords> {
  const kinds = [...new Set(batches.map(({ kind }) => kind))];
  const tables: Record<string, Rows<Record<string, DraftColumn>>> = {};
  for (const kind of kinds) {
    const alike = batches.filter((batch) => batch.kind === kind);
    tables[kind] = rowsOf(kind, alike);
    yield;
  }
  return { texts, sheetNames, currency, ...tables };
}

function rowsOf(
  kind: SheetKind,
  batches: readonly RecordBatch[],
): Rows<Record<string, DraftColumn>> {
  const count = batches.reduce((sum, { rowIndexes }) => sum + rowIndexes.length, 0);
  const sheet = new Uint16Array(count);
  const sheetRow = new Int32Array(count);
  const names = kindColumns[kind].filter((name) =>
    batches.some((batch) => columnIn(batch, name) !== undefined),
  );
  let offset = 0;
  for (const { rowIndexes, sheetIndex, sheetRowIndexes } of batches) {
    sheet.fill(sheetIndex, offset, offset + rowIndexes.length);
    const shown = sheetRowIndexes ?? rowIndexes;
    for (let at = 0; at < rowIndexes.length; at++) sheetRow[offset + at] = (shown[at] ?? 0) + 1;
    offset += rowIndexes.length;
  }
  const whole = wholeDraft(batches);
  const fields = Object.fromEntries(
    names.map((name) => [name, whole?.columns.get(name) ?? joined(name, batches, count)]),
  );
  return { count, sheet, sheetRow, fields };
}

/** The draft of the only table of its kind, if every row of it is used: its columns stay as they are. */
function wholeDraft(batches: readonly RecordBatch[]): TableDraft | undefined {
  const [only] = batches;
  if (only === undefined || batches.length > 1) return undefined;
  // Rows of a draft rise: as many as it has are all of them.
  return only.rowIndexes.length === only.draft.count ? only.draft : undefined;
}

/** One column of all tables of a kind, the rows that are used behind each other. */
function joined(name: RecordColumn, batches: readonly RecordBatch[], count: number): DraftColumn {
  const target = newColumn(name, count);
  let offset = 0;
  for (const batch of batches) {
    const { draft, rowIndexes } = batch;
    copyColumn(columnIn(batch, name), target, { draft, rowIndexes, offset });
    offset += rowIndexes.length;
  }
  return target;
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
