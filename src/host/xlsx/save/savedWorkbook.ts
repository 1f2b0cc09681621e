import type { CellArea, DefinedName } from "../../../intake/sheets/workbookCells";
import type { GridLook } from "../grid/gridLook";
import type {
  FilterColumn,
  GridCondition,
  GridFilter,
  GridHyperlink,
  GridValidation,
  SheetVisibility,
} from "../grid/gridWorkbook";
import type { SavedChart } from "./savedChart";

/** A workbook as it is to be saved: what changed since it was read, and what is new. */
export interface SavedWorkbook {
  /** All worksheets, in the order of their tabs; those of the file that are missing are deleted. */
  readonly sheets: readonly SavedSheet[];
  /** All names, sheet-scoped ones by the sheet's name now; left out when none has changed. */
  readonly names?: readonly DefinedName[];
  /** Texts of all custom XML parts; left out when none has changed. */
  readonly customXml?: readonly string[];
}

export interface SavedSheet {
  readonly name: string;
  /** Name it had in the file; `undefined` for a new sheet. */
  readonly original: string | undefined;
  readonly visibility: SheetVisibility;
  /** Cells that are not as in the file, row by row; of a new sheet all that hold anything. */
  readonly cells: readonly SavedCell[];
  /** Heights and hiding of rows, where they changed; by 0-based row. */
  readonly rows: ReadonlyMap<number, SavedLine>;
  /** Each trait is left out where it is as in the file. */
  readonly traits: SheetTraits;
}

export interface SavedCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** Calculated or typed; "" for none. */
  readonly value: string | number | boolean | { readonly error: string };
  /** With its equals sign. */
  readonly formula?: string;
  /** Cells the formula fills, its own included. */
  readonly fills?: CellArea;
  /** A style of the file by its number, or a look that is to be made one. */
  readonly style: number | GridLook;
}

export interface SavedLine {
  /** Height in points; `undefined` for the usual one. */
  readonly points: number | undefined;
  readonly hidden: boolean;
}

export interface SheetTraits {
  /** Columns that are not as usual, 0-based and both ends included; widths in characters. */
  readonly columns?: readonly SavedColumns[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly showGridlines?: boolean;
  /** "#RRGGBB", or "" for none. */
  readonly tabColor?: string;
  readonly merges?: readonly CellArea[];
  readonly validations?: readonly GridValidation[];
  readonly conditions?: readonly Omit<GridCondition, "priority" | "rank">[];
  readonly tables?: readonly SavedTable[];
  /** The sheet's own filter; `null` for none. */
  readonly filter?: GridFilter | null;
  readonly isProtected?: boolean;
  readonly print?: SavedPrint;
  /** All links of the sheet. */
  readonly hyperlinks?: readonly GridHyperlink[];
  /** Charts that are new; those of the file stay. */
  readonly charts?: readonly SavedChart[];
  /** Notes that are new; those of the file stay. */
  readonly notes?: readonly SavedNote[];
}

/** A note on one cell. */
export interface SavedNote {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly author: string;
  readonly text: string;
}

export interface SavedColumns {
  readonly first: number;
  readonly last: number;
  readonly characters: number | undefined;
  readonly hidden: boolean;
}

export interface SavedTable extends CellArea {
  readonly name: string;
  readonly columns: readonly string[];
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  /** "" for none. */
  readonly style: string;
  /** Conditions of its filter; `undefined` while its header shows no buttons. */
  readonly filter: readonly FilterColumn[] | undefined;
}

/** How a sheet is printed; margins in inches, breaks before 0-based rows. */
export interface SavedPrint {
  readonly landscape: boolean;
  /** As the file format numbers it: 9 is A4. */
  readonly paper: number;
  readonly fitToWidth: number | undefined;
  readonly fitToHeight: number | undefined;
  readonly scale: number | undefined;
  readonly margins: Readonly<
    Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>
  >;
  /** With Excel's own codes: "&Lleft&R&P". */
  readonly header: string;
  readonly footer: string;
  readonly breaksBefore: readonly number[];
}
