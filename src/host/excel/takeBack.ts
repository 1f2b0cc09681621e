import type { PlannedCell } from "../../workflow/sheetPlan";
import type { TakeBackWish } from "../../workflow/openWorkbook";
import { rangeAt } from "./cellAreas";
import type { ExcelRequests } from "./excelRequests";
import { findOwnSheet } from "./ownSheet";
import { placeOf } from "./placeOf";
import { plainValue } from "./plainValue";

/**
 * Empties cells of one row of our table, where they still say what they said: somebody may have
 * typed something else meanwhile. A row, column or sheet that is gone has nothing to take back.
 */
export async function takeBack(requests: ExcelRequests, wish: TakeBackWish): Promise<void> {
  const { own, dateSystem } = await findOwnSheet(requests, wish.role);
  if (own?.table === undefined) return;
  const { headings, area } = own.table;
  const plain = (cell: PlannedCell) => plainValue(cell, dateSystem);
  const keyPlace = headings.indexOf(wish.keyHeading);
  if (keyPlace === -1) return;
  const body = { ...area, firstRowIndex: area.firstRowIndex + 1 };
  const at = await requests.ask((workbook) => {
    const cells = rangeAt(workbook.worksheets.getItem(own.id), body);
    return placeOf(workbook, plain(wish.key), cells.getColumn(keyPlace));
  });
  if (at === undefined) return;
  const sheetRow = { ...body, firstRowIndex: body.firstRowIndex + at };
  const row = { ...sheetRow, lastRowIndex: sheetRow.firstRowIndex };
  const standing = await requests.ask((workbook) => {
    const cells = rangeAt(workbook.worksheets.getItem(own.id), row).load({ values: true });
    return (): readonly unknown[] => cells.values[0] ?? [];
  });
  const places = wish.cells.flatMap(({ heading, was }) => {
    const place = headings.indexOf(heading);
    return place >= 0 && standing[place] === plain(was) ? [place] : [];
  });
  if (places.length === 0) return;
  await requests.ask(
    (workbook) => {
      const cells = rangeAt(workbook.worksheets.getItem(own.id), row);
      for (const place of places) cells.getColumn(place).clear(Excel.ClearApplyTo.contents);
      return () => undefined;
    },
    { sheet: own.name, isWriting: true },
  );
}
