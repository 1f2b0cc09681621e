import type {
  CellArea,
  CellColumn,
  DateSystem,
  DefinedName,
} from "../../../intake/sheets/workbookCells";
import type { GridLook } from "./gridLook";

export { cellErrors, cellKind } from "../../../intake/sheets/workbookCells";

/** A workbook with all a grid shows of it; the reader of values gives less and is faster. */
export interface GridWorkbook {
  readonly dateSystem: DateSystem;
  /** Every text once; text cells hold an index into it. */
  readonly texts: readonly string[];
  /** How cells look; `formats` of a column index into it. The first is the workbook's default. */
  readonly looks: readonly GridLook[];
  /** Worksheets in tab order; sheets of other kinds are left out and kept when saved. */
  readonly sheets: readonly GridSheet[];
  readonly names: readonly DefinedName[];
  /** Name of the sheet that is shown first. */
  readonly activeSheet: string | undefined;
  /** The file asks to be opened for reading alone. */
  readonly isReadOnlyRecommended: boolean;
  /** Texts of the workbook's custom XML parts. */
  readonly customXml: readonly string[];
}

export interface GridSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly rowCount: number;
  /** As the reader of values has them, but `formats` are indexes into `looks`. */
  readonly columns: readonly (CellColumn | undefined)[];
  /** Cells with a look and no value: place and look in threes (row, column, look). */
  readonly blanks: readonly number[];
  readonly formulas: readonly GridFormula[];
  readonly merges: readonly CellArea[];
  readonly tables: readonly GridTable[];
  readonly columnLooks: readonly GridLine[];
  readonly rowLooks: readonly GridLine[];
  /** Rows and columns that stay in sight. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  /** The sheet's own filter, header included. */
  readonly filter: GridFilter | undefined;
  readonly validations: readonly GridValidation[];
  readonly conditions: readonly GridCondition[];
  readonly hyperlinks: readonly GridHyperlink[];
  readonly isProtected: boolean;
}

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

export interface GridFormula {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** With its equals sign, shared formulas already put where they stand. */
  readonly formula: string;
  /** Cells an array formula fills, its own included. */
  readonly fills: CellArea | undefined;
  /** Number of the formula in the file that this and other cells share. */
  readonly sharedFrom?: string;
}

export interface GridTable extends CellArea {
  readonly name: string;
  readonly columns: readonly string[];
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly style: string | undefined;
  /** `undefined` while its header shows no buttons. */
  readonly filter: GridFilter | undefined;
}

/** A list and which of its rows are shown: those that meet the conditions of all columns. */
export interface GridFilter extends CellArea {
  readonly columns: readonly FilterColumn[];
}

/** The condition of one column, 0-based within its list. */
export type FilterColumn =
  | {
      readonly column: number;
      readonly by: "values";
      /** What is seen in the cells; "" for blanks. */
      readonly values: readonly string[];
    }
  | {
      readonly column: number;
      readonly by: "conditions";
      /** Operators as the file calls them: "greaterThanOrEqual". */
      readonly conditions: readonly { readonly operator: string; readonly value: string }[];
      /** Both are to be met; else either. */
      readonly all: boolean;
    }
  | {
      readonly column: number;
      readonly by: "rank";
      readonly count: number;
      readonly ofPercent: boolean;
      readonly fromTop: boolean;
    };

/** Some columns or rows side by side; 0-based, both ends included. */
export interface GridLine {
  readonly first: number;
  readonly last: number;
  /** Width in characters, or height in points; `undefined` for the usual one. */
  readonly size: number | undefined;
  readonly hidden: boolean;
  readonly look: number | undefined;
}

/** A rule for what may be typed; texts as the file has them, formulas without equals sign. */
export interface GridValidation {
  readonly areas: readonly CellArea[];
  readonly type: string;
  readonly operator: string;
  readonly formula1: string;
  readonly formula2: string;
  readonly errorStyle: string;
  readonly allowBlank: boolean;
  readonly showError: boolean;
  readonly errorTitle: string;
  readonly error: string;
  readonly promptTitle: string;
  readonly prompt: string;
}

/** One rule of a conditional format. */
export interface GridCondition {
  readonly areas: readonly CellArea[];
  readonly type: string;
  readonly operator: string;
  readonly formulas: readonly string[];
  readonly text: string | undefined;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rank: number | undefined;
  readonly fillColor: string | undefined;
  readonly fontColor: string | undefined;
  readonly bold: boolean;
}

export interface GridHyperlink {
  readonly area: CellArea;
  /** Address outside; `undefined` for a place in the workbook. */
  readonly address: string | undefined;
  readonly place: string | undefined;
  readonly tip: string | undefined;
}
