/**
 * What a workbook looks like to the intake: every sheet as columns of raw cells.
 *
 * The host adapters (`host/xlsx`, later `host/excel`) make it; the intake only reads it. Columns
 * are typed arrays because a clinic's history is a million rows and ten columns wide.
 */
export interface WorkbookCells {
  /** 1900 or 1904: which day serial number 0 stands for (Excel keeps this per workbook). */
  readonly dateSystem: DateSystem;
  /** Every text of the workbook once; text cells hold an index into it. */
  readonly texts: readonly string[];
  /** Number format codes ("General", "yyyy/m/d", …); `formats` of a column index into it. */
  readonly numberFormats: readonly string[];
  readonly sheets: readonly SheetCells[];
  /** Workbook- and sheet-scoped defined names, hidden ones included. */
  readonly names: readonly DefinedName[];
  /** Text of our settings part (`urn:clinic-recall:settings:1`) when the workbook holds one. */
  readonly settingsPart: string | undefined;
}

export type DateSystem = 1900 | 1904;

export interface SheetCells {
  readonly name: string;
  readonly hidden: boolean;
  /** Last row that holds a value; rows below it do not exist for us, formatted or not. */
  readonly rowCount: number;
  /** One per column from A on; a column without any value may be missing (`undefined`). */
  readonly columns: readonly (CellColumn | undefined)[];
  readonly merges: readonly CellArea[];
  readonly tables: readonly TableArea[];
  /** 0-based indexes of rows a person has hidden (not those a filter hides). */
  readonly hiddenRows: readonly number[];
  /**
   * Cells whose formula was saved without a value and that therefore look blank; a program other
   * than Excel wrote them, and opening and saving the file in Excel fills them. Left out when none.
   */
  readonly formulasWithoutValue?: number;
}

/** One column of a sheet; all three arrays have the sheet's `rowCount` entries. */
export interface CellColumn {
  /** What stands in each cell: one of `cellKind`. */
  readonly kinds: Uint8Array;
  /** A number; an index into `texts`; 1 or 0 for a boolean; an index into `cellErrors`. */
  readonly values: Float64Array;
  /** Index into `numberFormats`; says whether a number is shown as a date. */
  readonly formats: Uint16Array;
}

/** The kinds a cell can have. A formula's cell has the kind of its cached value. */
export const cellKind = { blank: 0, number: 1, text: 2, boolean: 3, error: 4 } as const;

export const cellErrors = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#OTHER!",
] as const;

/** A rectangle of cells; 0-based, all four ends included. */
export interface CellArea {
  readonly firstRowIndex: number;
  readonly firstColumnIndex: number;
  readonly lastRowIndex: number;
  readonly lastColumnIndex: number;
}

/** An Excel table (ListObject) on a sheet. */
export interface TableArea extends CellArea {
  readonly name: string;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** Name of the sheet it belongs to; `undefined` for the whole workbook. */
  readonly sheet: string | undefined;
  readonly refersTo: string;
  readonly hidden: boolean;
}
