import { cellAt, columnLetter, type SheetView } from "./cellAccess";
import type { Banner } from "./bannerText";
import type { ClientHeadings } from "./clientHeadings";
import type { WorkbookContext } from "./columnContext";
import type { SheetKind } from "./fieldKinds";
import { columnOfField } from "./fieldReaders";
import type { LedgerCode } from "./ledgerLine";
import type { RecordColumn } from "./recordShapes";
import type { SheetLedger } from "./sheetLedger";
import type { SheetTable } from "./tableColumns";
import type { TableDraft } from "./tableDraft";
import type { TextTable } from "./textTable";

/** What reading a table needs besides the table. */
export interface TableJob {
  readonly view: SheetView;
  readonly numberFormats: readonly string[];
  readonly table: SheetTable;
  readonly workbook: WorkbookContext;
  readonly texts: TextTable;
  readonly ledger: SheetLedger;
  /** Year and month the sheet's name, its neighbours or a title give. */
  readonly named: Banner;
  /** What the manager settled about columns, by letter. */
  readonly dayOrders: Readonly<Record<string, "dayFirst" | "monthFirst" | "yearFirst">>;
  /** The client of a card whose name stands outside the table. */
  readonly client?: ReadonlyMap<RecordColumn, number>;
  /** The clients named on rows of their own above their rows. */
  readonly headings?: ClientHeadings;
}

/** A question the manager is asked once for a whole column. */
export interface ColumnQuestion {
  readonly column: string;
  readonly field: string;
  readonly code: LedgerCode;
  readonly cells: number;
  readonly samples: readonly string[];
}

export interface SkippedRow {
  readonly sheetRow: number;
  readonly reason: LedgerCode;
}

/** A table read: its records, still as columns of their own. */
export interface ReadTable {
  readonly kind: SheetKind;
  readonly draft: TableDraft;
  readonly usedRows: Int32Array;
  readonly skipped: readonly SkippedRow[];
  readonly questions: readonly ColumnQuestion[];
  readonly filled: readonly FilledCell[];
}

/** A cell that took its value from the row above. */
export interface FilledCell {
  readonly column: string;
  readonly sheetRow: number;
  readonly fromSheetRow: number;
}

/** The cell of a row that fills a field or column of records, as the ledger shows it. */
export function cellOf(
  job: TableJob,
  rowIndex: number,
  field: string,
): { column: string; field: string; raw: string } | undefined {
  const column = job.table.columns.find(
    (mapped) => mapped.field === field || columnOfField(mapped.field, job.table.kind) === field,
  );
  if (column === undefined) return undefined;
  const raw = cellAt(job.view, rowIndex, column.columnIndex);
  const shown = raw === null ? "" : typeof raw === "object" ? raw.error : String(raw);
  return { column: columnLetter(column.columnIndex), field: column.field, raw: shown };
}
