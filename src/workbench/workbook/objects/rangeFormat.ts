import { serverObject, type ServerProperty, type ServerType } from "../../protocol/serverType";
import { areaOf, type CellRange } from "../book/cellRange";
import { autofitColumns, autofitRows } from "../book/autofit";
import { standardColumnPoints, standardRowPoints } from "../book/bookSheet";
import { lineAt, isHidden, sizeColumns, sizeRows } from "../book/lines";
import { invalidArgument } from "../book/refusals";
import { formatProtectionType } from "./formatProtection";
import { isLeftOut, numberGiven, wholeGiven } from "./given";
import { lookProperty } from "./lookProperty";
import { rangeBordersType } from "./rangeBorders";
import { rangeFillType } from "./rangeFill";
import { rangeFontType } from "./rangeFont";

const horizontals = ["General", "Left", "Center", "Right", "Fill", "Justify"] as const;
const verticals = ["Top", "Center", "Bottom", "Justify"] as const;

/** `Excel.RangeFormat`. What differs between the cells reads as `null`. */
export const rangeFormatType: ServerType<CellRange> = {
  name: "RangeFormat",
  properties: {
    wrapText: lookProperty("wrapText", "flag"),
    horizontalAlignment: lookProperty("horizontal", horizontals),
    verticalAlignment: lookProperty("vertical", verticals),
    indentLevel: lookProperty("indent", (value) => {
      const indent = wholeGiven(value);
      if (indent < 0 || indent > 250) throw invalidArgument();
      return indent;
    }),
    columnWidth: columnWidth(),
    rowHeight: rowHeight(),
    useStandardWidth: {
      read: (range) => readColumns(range) === standardColumnPoints,
      write: (range, value) => {
        if (value === true) sizeColumns(range.book, range.sheet, areaOf(range), undefined);
      },
    },
    useStandardHeight: {
      read: (range) => readRows(range) === standardRowPoints,
      write: (range, value) => {
        if (value === true) sizeRows(range.book, range.sheet, areaOf(range), undefined);
      },
    },
  },
  objects: {
    fill: (range) => serverObject(rangeFillType, range),
    font: (range) => serverObject(rangeFontType, range),
    borders: (range) => serverObject(rangeBordersType, range),
    protection: (range) => serverObject(formatProtectionType, range),
  },
  methods: {
    autofitColumns: (range) => autofitColumns(range.book, range.sheet, areaOf(range)),
    autofitRows: (range) => autofitRows(range.book, range.sheet, areaOf(range)),
  },
};

function columnWidth(): ServerProperty<CellRange> {
  return {
    read: readColumns,
    write: (range, value) =>
      isLeftOut(value)
        ? undefined
        : sizeColumns(range.book, range.sheet, areaOf(range), numberGiven(value)),
  };
}

function rowHeight(): ServerProperty<CellRange> {
  return {
    read: readRows,
    write: (range, value) =>
      isLeftOut(value)
        ? undefined
        : sizeRows(range.book, range.sheet, areaOf(range), numberGiven(value)),
  };
}

function readColumns({ sheet, ...range }: CellRange): number | null {
  const { columnIndex, columnCount } = areaOf({ sheet, ...range });
  return uniformPoints(columnIndex, columnCount, (index) => {
    const look = lineAt(sheet.columns, index);
    return isHidden(look) ? 0 : (look.points ?? standardColumnPoints);
  });
}

function readRows({ sheet, ...range }: CellRange): number | null {
  const { rowIndex, rowCount } = areaOf({ sheet, ...range });
  return uniformPoints(rowIndex, rowCount, (index) => {
    const look = lineAt(sheet.rows, index);
    return isHidden(look) ? 0 : (look.points ?? standardRowPoints);
  });
}

function uniformPoints(
  start: number,
  count: number,
  pointsOf: (index: number) => number,
): number | null {
  const first = pointsOf(start);
  for (let index = start + 1; index < start + count; index += 1) {
    if (pointsOf(index) !== first) return null;
  }
  return first;
}
