import { sheetColumnCount, sheetRowCount, type Area } from "../area";
import { cellArea } from "../address/areas";
import type { SheetStore } from "../cellStore";
import { lineRuns, type LineRuns } from "../lineRuns";
import type { BookChart } from "./bookChart";
import type { BookComment } from "./bookComment";
import type { ConditionalFormat } from "./conditionalFormat";
import type { ListFilter } from "./listFilter";
import { newPageSetup, type PageSetup } from "./pageSetup";
import type { Validation } from "./validation";

/** A worksheet: everything on it that is not a cell, and the store of its cells. */
export interface BookSheet {
  readonly id: string;
  readonly cells: SheetStore;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** "#RRGGBB", or "" for none. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** What a person has selected on it. */
  selection: Area;
  readonly columns: LineRuns<LineLook>;
  readonly rows: LineRuns<LineLook>;
  /** Cells that stay when the rest scrolls. */
  frozen: Area | undefined;
  protection: SheetProtection | undefined;
  page: PageSetup;
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
  hyperlinks: PlacedHyperlink[];
  charts: BookChart[];
  comments: BookComment[];
  /** The filter of the sheet itself; a table has its own. */
  filter: ListFilter | undefined;
}

/** How a row or column is shown. Equal looks are one record, so that runs of them join. */
export interface LineLook {
  /** Width or height in points; `undefined` for the sheet's own. */
  readonly points: number | undefined;
  readonly hidden: boolean;
  /** Hidden by a filter. */
  readonly filtered: boolean;
}

export const standardColumnPoints = 48;
export const standardRowPoints = 15;

export interface SheetProtection {
  readonly password: string | undefined;
  /** As `Excel.WorksheetProtectionOptions`: what stays allowed. */
  readonly options: Readonly<Record<string, boolean | string>>;
}

export interface PlacedHyperlink {
  readonly area: Area;
  /** As `Excel.RangeHyperlink`. */
  readonly link: Readonly<Record<string, string>>;
}

/** A sheet nothing has been done to. */
export function newSheet(id: string, name: string, cells: SheetStore): BookSheet {
  return {
    id,
    cells,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    selection: cellArea(0, 0),
    columns: lineRuns(sheetColumnCount),
    rows: lineRuns(sheetRowCount),
    frozen: undefined,
    protection: undefined,
    page: newPageSetup(),
    validations: [],
    conditionalFormats: [],
    hyperlinks: [],
    charts: [],
    comments: [],
    filter: undefined,
  };
}
