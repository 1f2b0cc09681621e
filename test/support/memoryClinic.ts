import type { WorkbookCells } from "../../src/intake/sheets/workbookCells";
import { freeSheetName, ownSheet } from "../../src/workflow/ownSheet";
import { findLog, entriesByKey, type KnownEntry } from "../../src/workflow/ownLog";
import type { PlannedCell, SheetPlan } from "../../src/workflow/sheetPlan";
import { withAppendedRows } from "../../src/workflow/withAppendedRows";
import { withPlannedSheet } from "../../src/workflow/withPlannedSheet";

/** A workbook in memory that does with our sheets what Excel does, for whole days of clicks. */
export class MemoryClinic {
  #cells: WorkbookCells;
  #callSheet: SheetPlan | undefined;
  readonly #keys = new Set<PlannedCell>();

  constructor(cells: WorkbookCells) {
    this.#cells = cells;
  }

  get cells(): WorkbookCells {
    return this.#cells;
  }

  get callSheet(): SheetPlan | undefined {
    return this.#callSheet;
  }

  /** Adds rows below our table; one whose key already stands there is left out. */
  append(plan: SheetPlan): void {
    const place = plan.table.columns.findIndex(({ header }) => ["Key", "记录号"].includes(header));
    const rows = plan.table.rows.filter((row) => !this.#keys.has(row[place] ?? null));
    for (const row of rows) this.#keys.add(row[place] ?? null);
    const fresh = { ...plan, table: { ...plan.table, rows } };
    if (rows.length > 0) this.#cells = withAppendedRows(this.#cells, fresh);
  }

  /** Makes or refills a sheet of ours: whatever people typed there is gone. */
  write(plan: SheetPlan): void {
    this.#callSheet = plan;
    const name = ownSheet(this.#cells, plan.role)?.name ?? freeSheetName(plan.name, this.#cells);
    this.#cells = withPlannedSheet(this.#cells, plan, name);
  }

  /** Types into the last three columns of a row of the call sheet, as a caller does. */
  type(rowIndex: number, typed: { readonly outcome: string; readonly note: string }): void {
    if (this.#callSheet === undefined) throw new RangeError("no call sheet yet");
    const { table } = this.#callSheet;
    const rows = table.rows.map((row, place) =>
      place === rowIndex ? [...row.slice(0, -3), typed.outcome, null, typed.note] : row,
    );
    this.write({ ...this.#callSheet, table: { ...table, rows } });
  }

  /** The entries of the log by key, those taken back included. */
  entries(): ReadonlyMap<string, KnownEntry> {
    return entriesByKey(findLog(this.#cells));
  }
}
