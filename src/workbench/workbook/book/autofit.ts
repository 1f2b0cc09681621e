import { intersection } from "../address/areas";
import type { Area } from "../area";
import type { Book } from "../book";
import { cellText } from "../text/cellText";
import { standardColumnPoints, standardRowPoints, type BookSheet } from "./bookSheet";
import { sizeColumns, sizeRows } from "./lines";

const pointsPerWidth = 5.25;
const padding = 4;

/** Makes columns as wide as their longest text; a wide (CJK) letter counts two. */
export function autofitColumns(book: Book, sheet: BookSheet, area: Area): void {
  const used = sheet.cells.usedArea(true);
  const filled = used && intersection(area, used);
  if (filled === undefined) return;
  const values = sheet.cells.values(filled);
  for (let across = 0; across < filled.columnCount; across += 1) {
    const columnIndex = filled.columnIndex + across;
    const widths = values.map((cells, down) => {
      const { numberFormat } = sheet.cells.look(filled.rowIndex + down, columnIndex);
      return textWidth(cellText(cells[across] ?? "", numberFormat, book.date1904));
    });
    const widest = widths.reduce((one, other) => Math.max(one, other), 0);
    const points = widest === 0 ? standardColumnPoints : widest * pointsPerWidth + padding;
    sizeColumns(book, sheet, { ...filled, columnIndex, columnCount: 1 }, Math.min(points, 1343));
  }
}

/** Makes rows as high as the standard; those with line breaks as high as their lines. */
export function autofitRows(book: Book, sheet: BookSheet, area: Area): void {
  const used = sheet.cells.usedArea(true);
  const filled = used && intersection(area, used);
  sizeRows(book, sheet, area, undefined);
  if (filled === undefined) return;
  sheet.cells.values(filled).forEach((cells, down) => {
    const lines = cells.map((value) => (typeof value === "string" ? value.split("\n").length : 1));
    const most = Math.max(...lines);
    const row = { ...filled, rowIndex: filled.rowIndex + down, rowCount: 1 };
    if (most > 1) sizeRows(book, sheet, row, Math.min(most * standardRowPoints, 409.5));
  });
}

function textWidth(text: string): number {
  let widest = 0;
  for (const line of text.split("\n")) {
    let width = 0;
    for (const letter of line) width += /[\u1100-\u115F\u2E80-\uFFDC]/u.test(letter) ? 2 : 1;
    widest = Math.max(widest, width);
  }
  return widest;
}
