import {
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/preset-sheets-core";
import { sheetColumnCount, sheetRowCount, type Area } from "../workbook/area";
import { worksheetOf, type WorkbookGrid } from "./workbookGrid";

/** Lines the grid keeps free below and right of what is written. */
const spareRows = 100;
const spareColumns = 10;

/** Makes a grid that is smaller than Excel's sheets large enough for an area. */
export function growSheet(grid: WorkbookGrid, id: string, area: Area): void {
  const sheet = worksheetOf(grid, id);
  const params = { unitId: grid.unitId, subUnitId: id };
  const rowCount = Math.min(area.rowIndex + area.rowCount, sheetRowCount);
  const columnCount = Math.min(area.columnIndex + area.columnCount, sheetColumnCount);
  if (rowCount > sheet.getRowCount())
    grid.run(SetWorksheetRowCountMutation.id, {
      ...params,
      rowCount: Math.min(rowCount + spareRows, sheetRowCount),
    });
  if (columnCount > sheet.getColumnCount())
    grid.run(SetWorksheetColumnCountMutation.id, {
      ...params,
      columnCount: Math.min(columnCount + spareColumns, sheetColumnCount),
    });
}
