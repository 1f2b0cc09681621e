import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import type { GridLook } from "../../host/xlsx/grid/gridLook";
import { lookOf } from "./looks";

/** A cell of a sheet, as it is kept. */
interface PlacedCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly cell: Nullable<ICellData>;
}

/**
 * Looks of a sheet's cells. Those with a style of the workbook's and none of their row or column are
 * worked out once each: a column of a hundred thousand days has one look.
 */
export class CellLooks {
  private readonly known = new Map<string, GridLook>();

  look(sheet: Worksheet, { rowIndex, columnIndex, cell }: PlacedCell): GridLook {
    const locked = cell?.custom?.["unlocked"] !== true;
    if (rowIndex >= sheet.getRowCount() || columnIndex >= sheet.getColumnCount())
      return lookOf(undefined, locked);
    // Of the cell as it is kept: asked for as drawn, it would wear its table's colours, too.
    const composed = () => sheet.getComposedCellStyleByCellData(rowIndex, columnIndex, cell);
    const own = cell?.s;
    const around = sheet.getRowStyle(rowIndex) ?? sheet.getColumnStyle(columnIndex);
    if (around || (own && typeof own !== "string")) return lookOf(composed(), locked);
    const key = `${own ?? ""} ${String(locked)}`;
    const known = this.known.get(key) ?? lookOf(composed(), locked);
    this.known.set(key, known);
    return known;
  }
}
