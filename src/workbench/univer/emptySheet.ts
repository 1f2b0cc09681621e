import { mergeWorksheetSnapshotWithDefault, type IWorksheetData } from "@univerjs/core";

/** Size of a sheet nobody has written into: as much as a large screen shows, and more. */
const emptyRows = 1000;
const emptyColumns = 26;

/** A sheet without contents, with the measures of Excel's own. */
export function emptySheet(id: string, name: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: emptyRows,
    columnCount: emptyColumns,
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    cellData: {},
  });
}
