import type { GridLook } from "../../../host/xlsx/grid/gridLook";
import { cellArea, intersection } from "../address/areas";
import type { Area } from "../area";
import type { Book } from "../book";
import type { CellContent } from "../cellStore";
import { copiedFormula } from "../formula/movedFormula";
import { answeredValue } from "./cellValues";
import type { PlacedArea } from "./names";
import { requireAllowed, requireUnlocked } from "./protection";
import { afterEdit } from "./writeCells";
import { invalidArgument } from "./refusals";
import { isOnSheet } from "../address/areas";

export interface CopyOrder {
  readonly from: PlacedArea;
  readonly to: PlacedArea;
  readonly what: "All" | "Formulas" | "Values" | "Formats";
  /** Blank cells of the source leave the target as it is. */
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface CopiedCell {
  readonly content: CellContent | null;
  readonly look: GridLook | undefined;
}

/**
 * Copies cells as Excel pastes them: a target smaller than the source grows to its size, a target
 * that holds the source several times is filled with it.
 */
export function copyCells(book: Book, order: CopyOrder): void {
  const { from, what } = order;
  const source = trimmed(from);
  const size = turned(source, order.transpose);
  const to = { sheet: order.to.sheet, area: targetArea(order.to.area, size) };
  requireUnlocked(book, to.sheet, to.area);
  if (what !== "Values" && what !== "Formulas") requireAllowed(book, to.sheet, "allowFormatCells");
  const grid = copiedGrid({ ...order, from: { sheet: from.sheet, area: source }, to });
  if (what !== "Formats") {
    to.sheet.cells.write(
      to.area,
      grid.map((cells) => cells.map(({ content }) => content)),
    );
  }
  if (what === "All" || what === "Formats") setLooks(to, grid);
  if (what !== "Formats") afterEdit(book, to.sheet, to.area, { by: "addin" });
  else book.tell({ kind: "formatted", sheet: to.sheet, area: to.area });
}

/** Of whole rows and columns only the used part is worth copying. */
function trimmed({ sheet, area }: PlacedArea): Area {
  const used = sheet.cells.usedArea(false);
  const whole = area.rowCount * area.columnCount > 5_000_000;
  if (!whole) return area;
  return (used && intersection(area, used)) ?? cellArea(area.rowIndex, area.columnIndex);
}

interface Size {
  readonly rowCount: number;
  readonly columnCount: number;
}

function turned({ rowCount, columnCount }: Area, transpose: boolean): Size {
  return transpose ? { rowCount: columnCount, columnCount: rowCount } : { rowCount, columnCount };
}

function targetArea(target: Area, size: Size): Area {
  const fits =
    target.rowCount % size.rowCount === 0 &&
    target.columnCount % size.columnCount === 0 &&
    target.rowCount * target.columnCount <= 5_000_000;
  const area = fits ? target : { ...target, ...size };
  if (!isOnSheet(area)) throw invalidArgument();
  return area;
}

function copiedGrid({ from, to, what, skipBlanks, transpose }: CopyOrder): CopiedCell[][] {
  const values = from.sheet.cells.values(from.area);
  const formulas = from.sheet.cells.formulas(from.area);
  const { rowCount, columnCount } = turned(from.area, transpose);
  return Array.from({ length: to.area.rowCount }, (_row, down) =>
    Array.from({ length: to.area.columnCount }, (_cell, across) => {
      const inSource = { down: down % rowCount, across: across % columnCount };
      const row = transpose ? inSource.across : inSource.down;
      const column = transpose ? inSource.down : inSource.across;
      const place = cellArea(from.area.rowIndex + row, from.area.columnIndex + column);
      const value = answeredValue(values[row]?.[column] ?? "");
      const formula = formulas[row]?.[column] ?? "";
      const blank = formula === "" && value === "";
      const look =
        what === "All" || what === "Formats"
          ? from.sheet.cells.look(place.rowIndex, place.columnIndex)
          : undefined;
      if (blank && skipBlanks) return { content: null, look };
      const moved = {
        down: to.area.rowIndex + down - place.rowIndex,
        across: to.area.columnIndex + across - place.columnIndex,
      };
      return { content: what === "Values" ? asValue(value) : copiedContent(formula, moved), look };
    }),
  );
}

/** A text stays one, whatever it looks like: pasting values types nothing. */
function asValue(value: CellContent): CellContent {
  return typeof value === "string" && value !== "" && !value.startsWith("#") ? `'${value}` : value;
}

function copiedContent(
  formula: CellContent,
  moved: { readonly down: number; readonly across: number },
): CellContent {
  const isFormula = typeof formula === "string" && formula.startsWith("=");
  return isFormula ? copiedFormula(formula, moved.down, moved.across) : formula;
}

function setLooks({ sheet, area }: PlacedArea, grid: readonly (readonly CopiedCell[])[]): void {
  sheet.cells.setEachLook(
    area,
    (rowIndex, columnIndex) =>
      grid[rowIndex - area.rowIndex]?.[columnIndex - area.columnIndex]?.look,
  );
}
