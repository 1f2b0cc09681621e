import type { GridLook } from "../../host/xlsx/grid/gridLook";
import type { Shift } from "./address/shift";
import type { Area } from "./area";

/**
 * The cells of a workbook and what calculates them. Two stand behind it: a small one in memory for
 * tests without a browser, and the spreadsheet of the page. Everything that is not a cell (tables,
 * names, validation, protection, print set-up …) is the `Book`'s and the same for both.
 */
export interface CellStore {
  addSheet(id: string, name: string, position: number): SheetStore;
  /** What formulas of other sheets asked of it is "#REF!" from then on. */
  removeSheet(id: string): void;
  /** Formulas follow. */
  renameSheet(id: string, name: string): void;
  moveSheet(id: string, position: number): void;
  sheet(id: string): SheetStore;
  /** Tells the formulas of the tables they may name: `Clients[Name]`. */
  setTables(tables: readonly StoreTable[]): void;
  setNames(names: readonly StoreName[]): void;
  /** Calculates again; `full` also what has not changed. */
  calculate(full: boolean): void;
  /** Resolves once nothing is being calculated and no function of the add-in is being waited for. */
  settled(): Promise<void>;
  /** Hears of what changed without the add-in's doing, and of calculated values. */
  onChange(listener: (change: StoreChange) => void): void;
}

export interface StoreTable {
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

export interface StoreName {
  readonly name: string;
  /** `undefined` for the whole workbook. */
  readonly sheetId: string | undefined;
  /** With its equals sign: "=Clients!$A$1:$A$9". */
  readonly formula: string;
}

export interface SheetStore {
  /** Computed values, row by row; "" for a blank cell. A spilled cell has its spilled value. */
  values(area: Area): CellValue[][];
  /** What was typed: formulas with their equals sign, else the value; "" for a blank or spilled. */
  formulas(area: Area): CellContent[][];
  /**
   * Row by row, in the shape of the area; `null` leaves a cell as it is, "" empties it. What
   * begins with an equals sign is a formula, unless the cell's number format is "@". A leading
   * apostrophe is taken off and makes the rest text; `formulas` answers it again where the text
   * would be a formula without it. The name of an error is that error, unless it would be text by
   * either. All else is kept as it is, "007" too.
   */
  write(area: Area, contents: readonly (readonly (CellContent | null)[])[]): void;
  /** Smallest area with all contents, or with formats too; `undefined` for an empty sheet. */
  usedArea(valuesOnly: boolean): Area | undefined;
  look(rowIndex: number, columnIndex: number): GridLook;
  /** Changes only the traits given. */
  setLook(area: Area, look: Partial<GridLook>): void;
  /** The same for each cell by itself, asked before any is changed; `undefined` leaves one alone. */
  setEachLook(area: Area, lookOf: LookOfCell): void;
  /** Forgets contents, looks or both. */
  clear(area: Area, what: "contents" | "formats" | "all"): void;
  /** Area a formula's answer fills; `undefined` for a cell that does not spill. */
  spillArea(rowIndex: number, columnIndex: number): Area | undefined;
  insert(area: Area, shift: "down" | "right"): void;
  remove(area: Area, shift: "up" | "left"): void;
  merge(area: Area): void;
  unmerge(area: Area): void;
  merges(): readonly Area[];
}

export type LookOfCell = (rowIndex: number, columnIndex: number) => Partial<GridLook> | undefined;

export type CellContent = string | number | boolean;

/** An error value as a cell shows it ("#VALUE!"), with the sentence Excel shows beside it. */
export interface CellErrorValue {
  readonly error: string;
  readonly sentence?: string;
}

export type CellValue = CellContent | CellErrorValue;

/** What happened in the cells or sheets, by a person's hand or by calculation. */
export type StoreChange =
  | {
      readonly kind: "edited";
      readonly sheetId: string;
      readonly area: Area;
      /** What a single cell showed before. */
      readonly before?: CellValue;
    }
  | {
      /** A person asks for cells to be put in or taken out; nothing has moved yet. */
      readonly kind: "shiftAsked";
      readonly shift: Shift;
    }
  | {
      /** Cells were put in or taken out; the store has moved its cells and formulas already. */
      readonly kind: "shifted";
      readonly sheetId: string;
      readonly area: Area;
      readonly shift: "insertDown" | "insertRight" | "removeUp" | "removeLeft";
    }
  | { readonly kind: "calculated"; readonly sheetIds: readonly string[] }
  | { readonly kind: "selected"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "activated"; readonly sheetId: string }
  | {
      readonly kind: "sheetAdded";
      readonly id: string;
      readonly name: string;
      readonly position: number;
    }
  | { readonly kind: "sheetRemoved"; readonly id: string }
  | { readonly kind: "sheetRenamed"; readonly id: string; readonly name: string }
  | { readonly kind: "sheetMoved"; readonly id: string; readonly position: number }
  | {
      readonly kind: "linesSized";
      readonly sheetId: string;
      readonly of: LineKind;
      readonly sizes: readonly SizedLines[];
    }
  | {
      readonly kind: "linesHidden";
      readonly sheetId: string;
      readonly of: LineKind;
      readonly lines: readonly StoreLines[];
      readonly hidden: boolean;
    }
  | {
      /** How many lines stay when the rest scrolls; 0 for none. */
      readonly kind: "frozen";
      readonly sheetId: string;
      readonly rowCount: number;
      readonly columnCount: number;
    }
  | { readonly kind: "sheetShown"; readonly sheetId: string; readonly visible: boolean }
  | { readonly kind: "tabColoured"; readonly sheetId: string; readonly color: string }
  | { readonly kind: "gridlinesShown"; readonly sheetId: string; readonly shown: boolean }
  | { readonly kind: "editing"; readonly active: boolean };

export type LineKind = "rows" | "columns";

/** Rows or columns beside each other. */
export interface StoreLines {
  readonly start: number;
  readonly count: number;
}

export interface SizedLines extends StoreLines {
  /** `undefined` for the sheet's own width, or a row as high as its contents. */
  readonly points: number | undefined;
}
