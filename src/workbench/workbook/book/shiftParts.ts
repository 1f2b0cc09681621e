import { shiftedArea, shiftedPieces, type Shift } from "../address/shift";
import { isWholeColumns, isWholeRows } from "../address/areas";
import type { Area } from "../area";
import type { Book } from "../book";
import type { BookChart } from "./bookChart";
import type { BookSheet } from "./bookSheet";
import { pointsAcross, pointsDown } from "./points";

/** Lets all that stands beside the cells of a sheet follow cells that were put in or taken out. */
export function shiftParts(book: Book, sheet: BookSheet, shift: Shift): void {
  const pieces = (areas: readonly Area[]) => areas.flatMap((area) => shiftedPieces(area, shift));
  sheet.validations = sheet.validations
    .map((validation) => ({ ...validation, areas: pieces(validation.areas) }))
    .filter(({ areas }) => areas.length > 0);
  for (const format of sheet.conditionalFormats) format.areas = pieces(format.areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((placed) =>
    pieces([placed.area]).map((area) => ({ ...placed, area })),
  );
  shiftComments(sheet, shift);
  shiftPage(sheet, shift);
  for (const { charts } of book.sheets)
    for (const chart of charts) if (chart.source.sheet === sheet) shiftNumbers(chart, shift);
  for (const chart of sheet.charts) movePlace(sheet, chart, shift);
}

function shiftComments(sheet: BookSheet, shift: Shift): void {
  sheet.comments = sheet.comments.filter((comment) => {
    const cell = shiftedArea(comment.cell, shift);
    if (cell !== undefined) comment.cell = cell;
    return cell !== undefined;
  });
}

function shiftPage(sheet: BookSheet, shift: Shift): void {
  const { page } = sheet;
  const after = (area: Area | undefined) => area && shiftedArea(area, shift);
  page.printArea = page.printArea.map(after).filter((area) => area !== undefined);
  page.titleRows = after(page.titleRows);
  page.titleColumns = after(page.titleColumns);
  if (sheet.filter === undefined) return;
  const area = after(sheet.filter.area);
  if (area === undefined) sheet.filter = undefined;
  else sheet.filter.area = area;
}

/** A series whose numbers are gone stays, without any. */
function shiftNumbers(chart: BookChart, shift: Shift): void {
  const after = (area: Area | undefined) => area && shiftedArea(area, shift);
  for (const series of chart.series) {
    series.values = after(series.values);
    series.categories = after(series.categories);
  }
  const area = after(chart.source.area);
  if (area !== undefined) chart.source = { ...chart.source, area };
}

/** A chart moves with the lines above it and left of it. */
function movePlace(sheet: BookSheet, { place }: BookChart, { kind, area }: Shift): void {
  const inserts = kind === "insertDown" || kind === "insertRight";
  if (isWholeRows(area)) {
    const top = pointsDown(sheet, 0, area.rowIndex);
    const height = pointsDown(sheet, area.rowIndex, area.rowCount);
    if (place.top >= top) place.top = moved(place.top, { inserts, start: top, size: height });
  } else if (isWholeColumns(area)) {
    const left = pointsAcross(sheet, 0, area.columnIndex);
    const width = pointsAcross(sheet, area.columnIndex, area.columnCount);
    if (place.left >= left) place.left = moved(place.left, { inserts, start: left, size: width });
  }
}

function moved(
  at: number,
  { inserts, start, size }: { readonly inserts: boolean; start: number; size: number },
): number {
  return inserts ? at + size : Math.max(start, at - size);
}
