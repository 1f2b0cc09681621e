import { cellArea, intersection } from "../address/areas";
import type { Area } from "../area";
import type { Book } from "../book";
import { wildcardPattern } from "../text/wildcards";
import { shownText } from "./cellValues";
import type { PlacedArea } from "./names";
import { writeCells } from "./writeCells";

export interface SearchCriteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly searchDirection?: "Forward" | "Backwards";
}

/** Cells of an area with a text, row by row; wildcards as in Excel's own Find. */
export function foundCells(
  { sheet, area }: PlacedArea,
  text: string,
  { completeMatch, matchCase }: SearchCriteria,
): Area[] {
  const used = sheet.cells.usedArea(true);
  const within = used && intersection(area, used);
  if (within === undefined) return [];
  const pattern = wildcardPattern(text, completeMatch, matchCase);
  return sheet.cells.values(within).flatMap((values, down) =>
    values.flatMap((value, across) => {
      const found = value !== "" && pattern.test(shownText(value));
      return found ? [cellArea(within.rowIndex + down, within.columnIndex + across)] : [];
    }),
  );
}

/** Replaces a text wherever it stands in typed contents. @returns how often */
export function replaceTexts(
  book: Book,
  { sheet, area }: PlacedArea,
  search: SearchCriteria & { readonly text: string; readonly replacement: string },
): number {
  const used = sheet.cells.usedArea(true);
  const within = used && intersection(area, used);
  if (within === undefined) return 0;
  const { source, flags } = wildcardPattern(search.text, search.completeMatch, search.matchCase);
  const pattern = new RegExp(source, `${flags}g`);
  let count = 0;
  sheet.cells.formulas(within).forEach((contents, down) => {
    contents.forEach((content, across) => {
      const before = shownText(content);
      let here = 0;
      const after = before.replace(pattern, () => {
        here += 1;
        return search.replacement;
      });
      if (here === 0) return;
      count += here;
      const place = cellArea(within.rowIndex + down, within.columnIndex + across);
      writeCells(book, { sheet, area: place }, after);
    });
  });
  return count;
}
