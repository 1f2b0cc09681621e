import type { RecordBatch } from "./assembleRecords";
import type { UnderstoodTable } from "./buildTable";
import type { SheetView } from "./cellAccess";
import type { WorkbookContext } from "./columnContext";
import type { Ledger } from "./ledgerLine";
import type { MappingCorrections } from "./mappingCorrections";
import type { OtherShapes } from "./otherShapes";
import type { RecordColumn } from "./recordShapes";
import type { SheetReading } from "./sheetReading";
import type { NamedSheet } from "./sheetSource";
import type { ReadTable } from "./tableJob";
import type { TableLayout } from "./tableLayout";
import type { TextTable } from "./textTable";

/** What reading one sheet needs. */
export interface SheetJob {
  readonly view: SheetView;
  readonly sheetIndex: number;
  readonly numberFormats: readonly string[];
  readonly named: NamedSheet;
  readonly workbook: WorkbookContext;
  readonly texts: TextTable;
  readonly corrections: MappingCorrections | undefined;
  /** Which of our own sheets it is, when it is one. */
  readonly role: string | undefined;
  /** Another sheet that holds the same rows. */
  readonly copyOf: string | undefined;
  /** How it is read where it is no list; `undefined` where only lists are expected. */
  readonly shapes: OtherShapes | undefined;
}

/** One sheet read. */
export interface ReadSheet {
  readonly reading: SheetReading;
  readonly batches: readonly RecordBatch[];
  readonly ledger: Ledger;
}

/** A table read, with how it lies and what its headers mean. */
export interface SheetTableResult {
  readonly layout: TableLayout;
  readonly understood: UnderstoodTable;
  readonly parts: readonly ReadTable[];
  /** The client the sheet is named after, when its rows name none. */
  readonly client?: ReadonlyMap<RecordColumn, number>;
}
