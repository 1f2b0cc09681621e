import type { GridBorder, GridEdge } from "../../../host/xlsx/grid/gridLook";
import type { ServerType } from "../../protocol/serverType";
import { endColumn, endRow } from "../address/areas";
import type { Area } from "../area";
import { areaOf, type CellRange } from "../book/cellRange";
import { drawBorder } from "../book/borders";
import { colourGiven } from "./colourGiven";
import { wordGiven } from "./given";

export interface RangeBorder {
  readonly range: CellRange;
  readonly side: GridEdge | "InsideVertical" | "InsideHorizontal" | "DiagonalDown" | "DiagonalUp";
}

const styles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** `Excel.RangeBorder`. Diagonals are kept nowhere: they read as "None". */
export const rangeBorderType: ServerType<RangeBorder> = {
  name: "RangeBorder",
  identity: ({ side }) => ({ SideIndex: side }),
  properties: {
    sideIndex: { read: ({ side }) => side },
    style: {
      read: (border) => lookOf(border)?.style ?? "None",
      write: (border, value) => draw(border, { style: wordGiven(styles, value) }),
    },
    weight: {
      read: (border) => lookOf(border)?.weight ?? "Thin",
      write: (border, value) => draw(border, { weight: wordGiven(weights, value) }),
    },
    color: {
      read: (border) => lookOf(border)?.color ?? "#000000",
      write: (border, value) => draw(border, { color: colourGiven(value) }),
    },
  },
};

function draw({ range, side }: RangeBorder, traits: Partial<GridBorder>): void {
  drawBorder(range.book, { sheet: range.sheet, area: areaOf(range) }, { side, traits });
}

/** The border of the first cell that lies on the side. */
function lookOf({ range, side }: RangeBorder): GridBorder | undefined {
  const area = areaOf(range);
  const { row, column, edge } = firstOn(area, side);
  return edge && range.sheet.cells.look(row, column).borders[edge];
}

function firstOn(
  area: Area,
  side: RangeBorder["side"],
): { row: number; column: number; edge: GridEdge | undefined } {
  const start = { row: area.rowIndex, column: area.columnIndex };
  switch (side) {
    case "EdgeBottom":
      return { ...start, row: endRow(area) - 1, edge: side };
    case "EdgeRight":
      return { ...start, column: endColumn(area) - 1, edge: side };
    case "EdgeTop":
    case "EdgeLeft":
      return { ...start, edge: side };
    case "InsideHorizontal":
      return { ...start, edge: area.rowCount > 1 ? "EdgeBottom" : undefined };
    case "InsideVertical":
      return { ...start, edge: area.columnCount > 1 ? "EdgeRight" : undefined };
    default:
      return { ...start, edge: undefined };
  }
}
