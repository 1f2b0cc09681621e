import {
  serverObject,
  type ServerObject,
  type ServerProperty,
  type ServerType,
} from "../../protocol/serverType";
import { isWholeColumns, isWholeRows } from "../address/areas";
import type { Area } from "../area";
import { findAreas } from "../book/findCells";
import type { PageMargins, PageSetup, PageZoom } from "../book/pageSetup";
import { requireWritable } from "../book/protection";
import { invalidArgument, itemNotFound } from "../book/refusals";
import {
  cellsGiven,
  flagGiven,
  isLeftOut,
  numberGiven,
  recordGiven,
  textGiven,
  wordGiven,
} from "./given";
import { headersFootersType } from "./headersFooters";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./rangeAreas";
import type { CellRanges } from "./rangeAreas";
import { isServerObject } from "../../protocol/isServerObject";
import { areaOf } from "../book/cellRange";
import type { PlacedSheet } from "./worksheet";

const pointsPer = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const orientations = ["Portrait", "Landscape"] as const;

/** `Excel.PageLayout`. */
export const pageLayoutType: ServerType<PlacedSheet> = {
  name: "PageLayout",
  properties: {
    orientation: setting("orientation", (value) => wordGiven(orientations, value)),
    paperSize: setting("paperSize", textGiven),
    zoom: setting("zoom", zoomGiven),
    centerHorizontally: setting("centerHorizontally", flagGiven),
    centerVertically: setting("centerVertically", flagGiven),
    printHeadings: setting("printHeadings", flagGiven),
    printGridlines: setting("printGridlines", flagGiven),
    blackAndWhite: setting("blackAndWhite", flagGiven),
    draftMode: setting("draftMode", flagGiven),
    printErrors: setting("printErrors", textGiven),
    printComments: setting("printComments", textGiven),
    printOrder: setting("printOrder", textGiven),
    firstPageNumber: setting("firstPageNumber", (value) =>
      value === "" ? "" : numberGiven(value),
    ),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  },
  objects: { headersFooters: (placed) => serverObject(headersFootersType, placed) },
  methods: {
    setPrintArea: (placed, given) => change(placed, { printArea: areasGiven(placed, given) }),
    getPrintArea: (placed) => found(printArea(placed)),
    getPrintAreaOrNullObject: printArea,
    setPrintTitleRows: (placed, given) => {
      const area = titleGiven(placed, given);
      if (!isWholeRows(area)) throw invalidArgument();
      change(placed, { titleRows: area });
    },
    getPrintTitleRows: (placed) => found(areaObject(placed, placed.sheet.page.titleRows)),
    getPrintTitleRowsOrNullObject: (placed) => areaObject(placed, placed.sheet.page.titleRows),
    setPrintTitleColumns: (placed, given) => {
      const area = titleGiven(placed, given);
      if (!isWholeColumns(area)) throw invalidArgument();
      change(placed, { titleColumns: area });
    },
    getPrintTitleColumns: (placed) => found(areaObject(placed, placed.sheet.page.titleColumns)),
    getPrintTitleColumnsOrNullObject: (placed) =>
      areaObject(placed, placed.sheet.page.titleColumns),
    setPrintMargins: (placed, unit, options) => {
      const points = pointsPer[wordGiven(["Points", "Inches", "Centimeters"], unit)];
      const margins = { ...placed.sheet.page.margins };
      for (const [side, size] of Object.entries(recordGiven(options))) {
        if (!(side in margins)) throw invalidArgument();
        if (!isLeftOut(size)) margins[side as keyof PageMargins] = numberGiven(size) * points;
      }
      change(placed, { margins });
    },
  },
};

function change({ book, sheet }: PlacedSheet, parts: Partial<PageSetup>): void {
  requireWritable(book);
  sheet.page = { ...sheet.page, ...parts };
  book.tell({ kind: "sheetLook", sheet, what: "page" });
}

function setting<Part extends keyof PageSetup>(
  part: Part,
  given: (value: unknown) => PageSetup[Part],
): ServerProperty<PlacedSheet> {
  return {
    read: ({ sheet }) => sheet.page[part],
    write: (placed, value) => change(placed, { [part]: given(value) }),
  };
}

function margin(side: keyof PageMargins): ServerProperty<PlacedSheet> {
  return {
    read: ({ sheet }) => sheet.page.margins[side],
    write: (placed, value) => {
      const points = numberGiven(value);
      if (points < 0) throw invalidArgument();
      change(placed, { margins: { ...placed.sheet.page.margins, [side]: points } });
    },
  };
}

/** A scale of 10 to 400 percent, or pages to fit to. */
function zoomGiven(value: unknown): PageZoom {
  const { scale, horizontalFitToPages, verticalFitToPages } = recordGiven(value);
  if (!isLeftOut(scale)) {
    const percent = numberGiven(scale);
    if (percent < 10 || percent > 400) throw invalidArgument();
    return { scale: percent };
  }
  return {
    ...(isLeftOut(horizontalFitToPages)
      ? {}
      : { horizontalFitToPages: numberGiven(horizontalFitToPages) }),
    ...(isLeftOut(verticalFitToPages)
      ? {}
      : { verticalFitToPages: numberGiven(verticalFitToPages) }),
  };
}

/** A Range, RangeAreas or an address of one or several areas. */
function areasGiven({ book, sheet }: PlacedSheet, given: unknown): Area[] {
  if (typeof given === "string") return findAreas(book, sheet, given).map(({ area }) => area);
  if (isServerObject(given) && given.type.name === "RangeAreas") {
    return (given.self as CellRanges).ranges.map(areaOf);
  }
  return [cellsGiven(book, sheet, given).area];
}

function titleGiven({ book, sheet }: PlacedSheet, given: unknown): Area {
  const found = cellsGiven(book, sheet, given);
  if (found.sheet !== sheet) throw invalidArgument();
  return found.area;
}

function printArea({ book, sheet }: PlacedSheet): ServerObject | undefined {
  const { printArea: areas } = sheet.page;
  return areas.length === 0 ? undefined : rangeAreasObject(book, sheet, areas);
}

function areaObject(
  { book, sheet }: PlacedSheet,
  area: Area | undefined,
): ServerObject | undefined {
  return area && rangeObject(book, sheet, area);
}

function found(object: ServerObject | undefined): ServerObject {
  if (object === undefined) throw itemNotFound();
  return object;
}
