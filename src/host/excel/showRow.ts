import { areaOf, rangePlace } from "./cellAreas";
import type { ExcelRequests } from "./excelRequests";
import { refuse } from "./hostRefusal";

/**
 * Brings a sheet to the front and selects a cell of one of its rows: the first column with values.
 * Only a cell: a key pressed by mistake must not empty a client's whole row.
 *
 * @param sheetRow - 1-based
 */
export async function showRow(
  requests: ExcelRequests,
  sheetId: string,
  sheetRow: number,
): Promise<void> {
  const { name, visibility, columnIndex } = await requests.ask((workbook) => {
    const sheet = workbook.worksheets.getItem(sheetId).load({ name: true, visibility: true });
    const used = sheet.getUsedRangeOrNullObject(true).load(rangePlace);
    return () => ({
      name: sheet.name,
      visibility: sheet.visibility,
      columnIndex: used.isNullObject ? 0 : areaOf(used).firstColumnIndex,
    });
  });
  if (visibility !== Excel.SheetVisibility.visible) refuse({ code: "sheetHidden", sheet: name });
  await requests.ask(
    (workbook) => {
      const sheet = workbook.worksheets.getItem(sheetId);
      sheet.activate();
      sheet.getRangeByIndexes(sheetRow - 1, columnIndex, 1, 1).select();
      return () => undefined;
    },
    { sheet: name },
  );
}
