import type { Area } from "../area";

/** How a sheet is printed. Margins in points. */
export interface PageSetup {
  orientation: "Portrait" | "Landscape";
  /** As `Excel.PaperType`: "A4". */
  paperSize: string;
  zoom: PageZoom;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printHeadings: boolean;
  printGridlines: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printErrors: string;
  printComments: string;
  printOrder: string;
  firstPageNumber: number | "";
  margins: PageMargins;
  printArea: Area[];
  /** Whole rows printed on every page. */
  titleRows: Area | undefined;
  titleColumns: Area | undefined;
  readonly headerFooter: HeaderFooter;
  /** Index of the first row of a new page. */
  rowBreaks: number[];
  columnBreaks: number[];
}

export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export interface PageMargins {
  left: number;
  right: number;
  top: number;
  bottom: number;
  header: number;
  footer: number;
}

export interface HeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** As a new workbook's. */
export function newPageSetup(): PageSetup {
  return {
    orientation: "Portrait",
    paperSize: "Letter",
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printHeadings: false,
    printGridlines: false,
    blackAndWhite: false,
    draftMode: false,
    printErrors: "AsDisplayed",
    printComments: "NoComments",
    printOrder: "DownThenOver",
    firstPageNumber: "",
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    printArea: [],
    titleRows: undefined,
    titleColumns: undefined,
    headerFooter: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
    rowBreaks: [],
    columnBreaks: [],
  };
}
