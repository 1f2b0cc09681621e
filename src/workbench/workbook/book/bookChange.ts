import type { Area } from "../area";
import type { CellContent } from "../cellStore";
import type { BookSheet } from "./bookSheet";
import type { BookTable } from "./bookTable";

/** What happened in a workbook. Whoever shows it, or tells the add-in of it, listens. */
export type BookChange =
  | CellsChanged
  | { readonly kind: "formatted"; readonly sheet: BookSheet; readonly area: Area }
  | { readonly kind: "calculated"; readonly sheet: BookSheet }
  | { readonly kind: "selected"; readonly sheet: BookSheet; readonly area: Area }
  | { readonly kind: "activated"; readonly sheet: BookSheet; readonly before: BookSheet }
  | { readonly kind: "sheetAdded"; readonly sheet: BookSheet; readonly by: ChangedBy }
  | { readonly kind: "sheetDeleted"; readonly sheet: BookSheet; readonly by: ChangedBy }
  | { readonly kind: "sheetRenamed"; readonly sheet: BookSheet; readonly nameBefore: string }
  | { readonly kind: "sheetMoved"; readonly sheet: BookSheet; readonly positionBefore: number }
  | {
      readonly kind: "visibilityChanged";
      readonly sheet: BookSheet;
      readonly visibilityBefore: BookSheet["visibility"];
    }
  | { readonly kind: "protectionChanged"; readonly sheet: BookSheet }
  | { readonly kind: "tableAdded"; readonly table: BookTable }
  | { readonly kind: "tableDeleted"; readonly table: BookTable }
  | { readonly kind: "tableChanged"; readonly table: BookTable }
  | {
      readonly kind: "rowHiddenChanged";
      readonly sheet: BookSheet;
      readonly area: Area;
      readonly hidden: boolean;
    }
  | { readonly kind: "sheetLook"; readonly sheet: BookSheet; readonly what: SheetLook }
  | { readonly kind: "namesChanged" }
  | {
      /** Something a person asked for in the grid cannot be done. */
      readonly kind: "refused";
      /** As Office.js says it: "InsertDeleteConflict". */
      readonly code: string;
    }
  | { readonly kind: "settingsChanged" }
  | { readonly kind: "editing"; readonly active: boolean };

export type ChangedBy = "addin" | "person";

/** Values or formulas changed, or cells moved. A table's own change is told by its `tables`. */
export interface CellsChanged {
  readonly kind: "cellsChanged";
  readonly sheet: BookSheet;
  readonly area: Area;
  readonly by: ChangedBy;
  /** As `Excel.DataChangeType` calls it. */
  readonly changeType:
    | "RangeEdited"
    | "RowInserted"
    | "RowDeleted"
    | "ColumnInserted"
    | "ColumnDeleted"
    | "CellInserted"
    | "CellDeleted";
  /** Tables some of whose cells changed. */
  readonly tables: readonly BookTable[];
  /** Only when a single cell was written. */
  readonly cell?: { readonly before: CellContent; readonly after: CellContent };
}

/** A part of a sheet's look that the page draws from the book. */
export type SheetLook =
  | "columns"
  | "rows"
  | "freeze"
  | "gridlines"
  | "tab"
  | "page"
  | "validation"
  | "conditionalFormats"
  | "hyperlinks"
  | "charts"
  | "comments"
  | "filter"
  | "merges";
