import type { Book } from "../book";
import type { CellContent, CellValue } from "../cellStore";
import { copiedFormula } from "../formula/movedFormula";
import { compareCells } from "../text/compareCells";
import type { ChangedBy } from "./bookChange";
import type { SortField } from "./listFilter";
import type { PlacedArea } from "./names";
import { requireAllowed, requireUnlocked } from "./protection";
import { invalidArgument } from "./refusals";
import { afterEdit } from "./writeCells";

/**
 * Sorts the rows of an area. Rows that compare equal keep their order; blanks come last. Formulas
 * go along as if copied; number formats travel with their cells.
 *
 * @throws WireError InvalidArgument for a key outside of the area
 */
export function sortRows(
  book: Book,
  { sheet, area }: PlacedArea,
  { fields, matchCase = false, by = "addin" }: SortOrder,
): void {
  if (fields.some(({ key }) => !(key >= 0 && key < area.columnCount))) throw invalidArgument();
  requireAllowed(book, sheet, "allowSort");
  requireUnlocked(book, sheet, area);
  const values = sheet.cells.values(area);
  const order = values.map((_, index) => index);
  order.sort((one, other) => compareRows(values[one], values[other], { fields, matchCase }));
  const formulas = sheet.cells.formulas(area);
  const formats = numberFormats({ sheet, area });
  sheet.cells.write(
    area,
    order.map((from, to) => movedRow(formulas[from] ?? [], to - from)),
  );
  order.forEach((from, to) => {
    if (from === to) return;
    formats[from]?.forEach((numberFormat, across) => {
      if (numberFormat === formats[to]?.[across]) return;
      const place = { rowIndex: area.rowIndex + to, columnIndex: area.columnIndex + across };
      sheet.cells.setLook({ ...place, rowCount: 1, columnCount: 1 }, { numberFormat });
    });
  });
  afterEdit(book, sheet, area, { by });
}

export interface SortOrder {
  readonly fields: readonly SortField[];
  readonly matchCase?: boolean;
  /** The add-in unless said otherwise. */
  readonly by?: ChangedBy;
}

function numberFormats({ sheet, area }: PlacedArea): string[][] {
  return Array.from({ length: area.rowCount }, (_row, down) =>
    Array.from(
      { length: area.columnCount },
      (_cell, across) =>
        sheet.cells.look(area.rowIndex + down, area.columnIndex + across).numberFormat,
    ),
  );
}

function compareRows(
  one: readonly CellValue[] = [],
  other: readonly CellValue[] = [],
  { fields, matchCase }: SortOrder,
): number {
  for (const { key, ascending } of fields) {
    const first = one[key] ?? "";
    const second = other[key] ?? "";
    if (first === second) continue;
    if (first === "" || second === "") return first === "" ? 1 : -1;
    const difference = compareCells(first, second, matchCase);
    if (difference !== 0) return ascending ? difference : -difference;
  }
  return 0;
}

function movedRow(cells: readonly CellContent[], down: number): CellContent[] {
  return cells.map((cell) =>
    typeof cell === "string" && cell.startsWith("=") ? copiedFormula(cell, down, 0) : cell,
  );
}
