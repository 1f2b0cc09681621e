import type { Book } from "../book";
import type { PlacedArea } from "./names";
import { invalidArgument } from "./refusals";
import { writeCells } from "./writeCells";

export interface RemovedDuplicates {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

/**
 * Keeps the first of the rows that are equal in some columns; those kept move up.
 *
 * @throws WireError InvalidArgument for a column outside of the area
 */
export function removeDuplicates(
  book: Book,
  { sheet, area }: PlacedArea,
  { columns, hasHeader }: { readonly columns: readonly number[]; readonly hasHeader: boolean },
): RemovedDuplicates {
  if (columns.some((column) => column < 0 || column >= area.columnCount)) throw invalidArgument();
  const header = Number(hasHeader);
  const body = { ...area, rowIndex: area.rowIndex + header, rowCount: area.rowCount - header };
  if (body.rowCount < 1) return { removed: 0, uniqueRemaining: 0 };
  const formulas = sheet.cells.formulas(body);
  const seen = new Set<string>();
  const kept = sheet.cells
    .values(body)
    .map((values) => JSON.stringify(columns.map((column) => values[column])).toLowerCase())
    .flatMap((key, index) => {
      if (seen.has(key)) return [];
      seen.add(key);
      return [formulas[index] ?? []];
    });
  const blank = Array.from({ length: area.columnCount }, () => "");
  const rows = formulas.map((_, index) => kept[index] ?? blank);
  writeCells(book, { sheet, area: body }, rows);
  return { removed: formulas.length - kept.length, uniqueRemaining: kept.length };
}
