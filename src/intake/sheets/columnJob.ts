import type { Day } from "../../core/calendar/day";
import type { CellContext } from "../cells/reading";
import type { Banner } from "./bannerText";
import type { SheetView } from "./cellAccess";
import type { FieldReader } from "./cellWrites";
import type { RecordColumn } from "./recordShapes";
import type { SheetLedger } from "./sheetLedger";
import type { MappedColumn } from "./tableColumns";
import type { TableDraft } from "./tableDraft";
import type { TextTable } from "./textTable";

/** Everything needed to read one column of a table. */
export interface ColumnJob {
  readonly view: SheetView;
  readonly numberFormats: readonly string[];
  readonly column: MappedColumn;
  readonly target: RecordColumn;
  readonly reader: FieldReader;
  readonly context: CellContext;
  readonly draft: TableDraft;
  readonly texts: TextTable;
  readonly ledger: SheetLedger;
  /** Rows to read, from the top. */
  readonly rowIndexes: Int32Array;
  /** Cells of merged areas below the first: the row whose cell counts, by row. */
  readonly mergedFrom: ReadonlyMap<number, number>;
  readonly banners: readonly { readonly rowIndex: number; readonly banner: Banner }[];
  /** The day of the row, for a status; `undefined` while days are read. */
  readonly dayOfRow: ((rowIndex: number) => Day | undefined) | undefined;
  /** Rows whose birthday is by the lunar calendar. */
  readonly isLunarRow: ((rowIndex: number) => boolean) | undefined;
  /** True when a column to the left already fills the same target (K6). */
  readonly fillsBlanks: boolean;
}
