import type { RawCell } from "../cells/reading";
import { cellErrors, cellKind, type SheetCells } from "./workbookCells";

/** A sheet together with the texts its cells point into. */
export interface SheetView {
  readonly sheet: SheetCells;
  readonly texts: readonly string[];
}

/** One cell as the readers take it; outside the sheet there is nothing. */
export function cellAt(
  { sheet, texts }: SheetView,
  rowIndex: number,
  columnIndex: number,
): RawCell {
  const column = sheet.columns[columnIndex];
  if (column === undefined) return null;
  const value = column.values[rowIndex] ?? 0;
  switch (column.kinds[rowIndex]) {
    case cellKind.number:
      return value;
    case cellKind.text:
      return texts[value] ?? null;
    case cellKind.boolean:
      return value === 1;
    case cellKind.error:
      return { error: cellErrors[value] ?? "#OTHER!" };
    default:
      return null;
  }
}

/** Whether anything but blanks stands in the cell. */
export function isFilled(view: SheetView, rowIndex: number, columnIndex: number): boolean {
  const kind = view.sheet.columns[columnIndex]?.kinds[rowIndex] ?? cellKind.blank;
  if (kind !== cellKind.text) return kind !== cellKind.blank;
  return /\S/.test(textAt(view, rowIndex, columnIndex));
}

/** The cell's text, trimmed; empty for a cell that holds none. */
export function textAt({ sheet, texts }: SheetView, rowIndex: number, columnIndex: number): string {
  const column = sheet.columns[columnIndex];
  if (column?.kinds[rowIndex] !== cellKind.text) return "";
  return (texts[column.values[rowIndex] ?? -1] ?? "").trim();
}

/** The columns of a row that are filled, from left to right. */
export function filledColumns(view: SheetView, rowIndex: number): number[] {
  const filled: number[] = [];
  for (let columnIndex = 0; columnIndex < view.sheet.columns.length; columnIndex++) {
    if (isFilled(view, rowIndex, columnIndex)) filled.push(columnIndex);
  }
  return filled;
}

/**
 * The letters a person sees above a column.
 *
 * @example
 * columnLetter(0) // => "A"
 * columnLetter(27) // => "AB"
 */
export function columnLetter(columnIndex: number): string {
  let letters = "";
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Whether a cell is merged with those to its right. */
export function isWideCell({ sheet }: SheetView, rowIndex: number, columnIndex: number): boolean {
  return sheet.merges.some(
    (area) =>
      area.firstRowIndex <= rowIndex &&
      rowIndex <= area.lastRowIndex &&
      area.firstColumnIndex === columnIndex &&
      area.lastColumnIndex > columnIndex,
  );
}
