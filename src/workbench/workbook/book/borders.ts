import type { GridBorder, GridEdge } from "../../../host/xlsx/grid/gridLook";
import { endColumn, endRow } from "../address/areas";
import type { Area } from "../area";
import type { Book } from "../book";
import type { PlacedArea } from "./names";
import { requireAllowed } from "./protection";

const plainBorder: GridBorder = { style: "Continuous", weight: "Thin", color: "#000000" };

export interface BorderStroke {
  /** As `Excel.BorderIndex`; diagonals are not drawn. */
  readonly side: string;
  readonly traits: Partial<GridBorder>;
}

/** Draws one side of an area, or the lines between its cells; the style "None" takes them away. */
export function drawBorder(
  book: Book,
  { sheet, area }: PlacedArea,
  { side, traits }: BorderStroke,
): void {
  requireAllowed(book, sheet, "allowFormatCells");
  for (const { cells, edge } of strokes(area, side)) {
    sheet.cells.setEachLook(cells, (rowIndex, columnIndex) => {
      const { [edge]: before, ...others } = sheet.cells.look(rowIndex, columnIndex).borders;
      const after = { ...(before ?? plainBorder), ...traits };
      return { borders: after.style === "None" ? others : { ...others, [edge]: after } };
    });
  }
  book.tell({ kind: "formatted", sheet, area });
}

function strokes(area: Area, side: string): { cells: Area; edge: GridEdge }[] {
  const lastRow = endRow(area) - 1;
  const lastColumn = endColumn(area) - 1;
  switch (side) {
    case "EdgeTop":
      return [{ cells: { ...area, rowCount: 1 }, edge: side }];
    case "EdgeLeft":
      return [{ cells: { ...area, columnCount: 1 }, edge: side }];
    case "EdgeBottom":
      return [{ cells: { ...area, rowIndex: lastRow, rowCount: 1 }, edge: side }];
    case "EdgeRight":
      return [{ cells: { ...area, columnIndex: lastColumn, columnCount: 1 }, edge: side }];
    case "InsideHorizontal":
      return [
        { cells: { ...area, rowCount: area.rowCount - 1 }, edge: "EdgeBottom" },
        {
          cells: { ...area, rowIndex: area.rowIndex + 1, rowCount: area.rowCount - 1 },
          edge: "EdgeTop",
        },
      ];
    case "InsideVertical":
      return [
        { cells: { ...area, columnCount: area.columnCount - 1 }, edge: "EdgeRight" },
        {
          cells: { ...area, columnIndex: area.columnIndex + 1, columnCount: area.columnCount - 1 },
          edge: "EdgeLeft",
        },
      ];
    default:
      return [];
  }
}
