import type { Day } from "../core/calendar/day";
import { listIds } from "../core/lists/listIds";

/** Which of our own sheets it is; the hidden name `_clinic_recall_<role>` marks it (spec of names). */
export const sheetRoles = [
  "call_sheet",
  "recall_log",
  "client_marks",
  "scripts",
  "results",
  "account",
  "handover",
  "campaign",
  "expectations",
  "experience_map",
  "values",
  ...listIds,
] as const;
export type SheetRole = (typeof sheetRoles)[number];

/**
 * One sheet of ours, planned in full before anything is written. Hosts write exactly this; text
 * is always written as text, whatever it begins with.
 */
export interface SheetPlan {
  readonly role: SheetRole;
  /** The name it gets when it is made; an existing sheet of ours keeps its name. */
  readonly name: string;
  /** Lines above the table (title, counts), one cell each, in column A. */
  readonly lines: readonly SheetLine[];
  readonly table: TablePlan;
  readonly print: PrintPlan;
  /**
   * What we must find again when a person has sorted, edited and saved the sheet: lines of text in
   * a hidden column beside the table, never printed. No line depends on the row it stands in.
   */
  readonly memory?: readonly string[];
  /** Drawn of the table's cells over blank lines above it, by the spreadsheet itself. */
  readonly charts?: readonly ChartPlan[];
  /** Where too much stands above the headings for them to stay in sight. */
  readonly isNotFrozen?: true;
}

/** A chart of the spreadsheet's own, of cells of the table. */
export interface ChartPlan {
  readonly title: string;
  readonly kind: "line" | "columns";
  readonly categories: CellRun;
  readonly series: readonly (CellRun & { readonly name: string })[];
  /** The lines it lies over and the columns it reaches across; both ends included. */
  readonly place: {
    readonly fromLine: number;
    readonly toLine: number;
    readonly fromColumn: number;
    readonly toColumn: number;
  };
}

/** Cells of one column of the table below each other; both rows included, all counted from 0. */
export interface CellRun {
  readonly column: number;
  readonly fromRow: number;
  readonly toRow: number;
}

export interface SheetLine {
  readonly text: string;
  readonly style: "title" | "plain" | "quiet";
}

export interface TablePlan {
  /** Name of the Excel table: letters, digits and underscores. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly PlannedCell[])[];
  /** Fixed height of a row on screen and paper; left out, Excel's own. */
  readonly rowHeightPoints?: number;
}

export interface TableColumn {
  /** Unique within the table. */
  readonly header: string;
  /** In characters of the default font. */
  readonly width: number;
  /** `text` cells get the text format, `date` a date format, `money` two decimals. */
  readonly kind: "text" | "date" | "wholeNumber" | "money" | "general";
  readonly wrap?: boolean;
  /** In smaller letters, for sentences. */
  readonly small?: boolean;
  /** Left empty for a pen: boxed on paper. */
  readonly forPen?: boolean;
  /** Drop-down of these words on every row; other words are refused with a sentence. */
  readonly choices?: readonly string[];
  /** The sentence shown for other words; without it Excel says its own in its own language. */
  readonly choicesRefusal?: string;
}

/** A cell to write: text, a number, a day, or nothing. */
export type PlannedCell = string | number | { readonly on: Day } | null;

export interface PrintPlan {
  readonly orientation: "landscape" | "portrait";
  /** Header row printed on every page. */
  readonly repeatHeader: boolean;
  /** Index of the line from which the lines above the header are printed on every page, too. */
  readonly repeatFromLine?: number;
  /** Indexes of table rows that begin a new page (a page per caller). */
  readonly pageBreaksBefore: readonly number[];
  readonly footer: string;
}
