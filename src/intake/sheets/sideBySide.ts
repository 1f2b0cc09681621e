import type { SheetView } from "./cellAccess";
import { vagueHeaders } from "./genericHeaders";
import type { HeaderBlock, HeaderBlockCell } from "./headerCells";
import { matchHeader } from "./headerMatch";
import { headerKey } from "./headerText";
import type { HeaderRowLook } from "./headerRow";
import { rowWord, rowWordOf } from "./rowWords";
import type { TableLayout } from "./tableLayout";
import { clientKeyFields, type FieldName } from "./fieldNames";
import { cellKind } from "./workbookCells";

interface FoundHeader {
  readonly look: HeaderRowLook;
  readonly block: HeaderBlock;
  /** Last row below it that may belong to it. */
  readonly bottom: number;
  readonly titles: readonly string[];
}

/** A column of figures beside a table, filled in fewer of its rows than this share, is no part of it. */
const strayShare = 0.2;

/**
 * Splits a header row that rules several tables next to each other. They are parted by an empty
 * column, or by the first headers coming again in the same order; each names its own client.
 */
export function splitSideBySide(view: SheetView, found: FoundHeader): TableLayout[] {
  const groups = columnGroups(view, found);
  const named = groups.filter(namesAnew);
  if (named.length > 1) return sideBySide(found, named);
  const main = named[0] ?? groups.find((group) => group.length > 1) ?? groups[0] ?? [];
  const others = groups.filter((group) => group !== main);
  const kept = others.filter((group) => !isStray(view, found, group)).flat();
  const cells = [...main, ...kept].sort((one, other) => one.columnIndex - other.columnIndex);
  return [layoutOf(found, cells)];
}

/** 上午 | 下午 or 新客 | 老客 over two tables are the title of each, and no part of their headers. */
function sideBySide(found: FoundHeader, groups: readonly HeaderBlockCell[][]): TableLayout[] {
  const { rowIndexes } = found.block;
  const titles = groups.map(titleOver);
  if (rowIndexes.length < 2 || titles.includes(undefined)) {
    return groups.map((group) => layoutOf(found, group));
  }
  const block = { ...found.block, rowIndexes: rowIndexes.slice(1) };
  return groups.map((group, place) => {
    const cells = group.map((cell) => ({ ...cell, parent: "", match: matchHeader(cell.header) }));
    const title = titles[place] ?? "";
    return layoutOf({ ...found, block, titles: [...found.titles, title] }, cells);
  });
}

/** The one text above all columns of a table whose own words are enough to name its client. */
function titleOver(group: readonly HeaderBlockCell[]): string | undefined {
  const parents = new Set(group.map(({ parent }) => parent));
  const [only] = parents;
  if (parents.size !== 1 || only === undefined || only === "") return undefined;
  const namesItself = group.some(({ header }) =>
    matchHeader(header).fields.some((field) => clientKeyFields.has(field)),
  );
  return namesItself || matchHeader(only).fields.length === 0 ? only : undefined;
}

/** Whether a group names its client by a header that no group to its left has: else it is theirs. */
function namesAnew(
  group: readonly HeaderBlockCell[],
  at: number,
  groups: readonly HeaderBlockCell[][],
): boolean {
  const before = new Set(groups.slice(0, at).flat().flatMap(namingFields));
  const naming = group.flatMap(namingFields);
  return naming.length > 0 && (before.size === 0 || naming.some((field) => before.has(field)));
}

function namingFields({ match }: HeaderBlockCell): readonly FieldName[] {
  return match.fields.filter((field) => clientKeyFields.has(field) || field === "staffName");
}

function namesSomeone({ match }: HeaderBlockCell): boolean {
  return match.fields.some(
    (field: FieldName) => clientKeyFields.has(field) || field === "staffName",
  );
}

function columnGroups(view: SheetView, found: FoundHeader): HeaderBlockCell[][] {
  const groups: HeaderBlockCell[][] = [];
  let group: HeaderBlockCell[] = [];
  let last = -1;
  for (const cell of found.block.cells) {
    if (
      group.length > 0 &&
      (parted(view, found, last, cell.columnIndex) || comesAgain(group, cell, found))
    ) {
      groups.push(group);
      group = [];
    }
    group.push(cell);
    last = cell.columnIndex;
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** Whether nothing stands in the columns between two headers. */
function parted(
  view: SheetView,
  { block, bottom, look }: FoundHeader,
  left: number,
  right: number,
): boolean {
  const top = (block.rowIndexes.at(-1) ?? 0) + 1;
  for (let columnIndex = left + 1; columnIndex < right; columnIndex++) {
    if (!look.series.includes(columnIndex) && isEmptyColumn(view, columnIndex, top, bottom))
      return true;
  }
  return false;
}

function isEmptyColumn(view: SheetView, columnIndex: number, top: number, bottom: number): boolean {
  const kinds = view.sheet.columns[columnIndex]?.kinds;
  if (kinds === undefined) return true;
  for (let rowIndex = top; rowIndex <= bottom; rowIndex++) {
    if (kinds[rowIndex] !== cellKind.blank) return false;
  }
  return true;
}

/** 姓名 电话 | 姓名 电话: the headers of the group begin again, two in a row. */
function comesAgain(
  group: readonly HeaderBlockCell[],
  cell: HeaderBlockCell,
  { block }: FoundHeader,
): boolean {
  if (group.length < 2) return false;
  const at = block.cells.indexOf(cell);
  const keys = [0, 1].map((step) =>
    headerKey((block.cells[at + step]?.parent ?? "") + (block.cells[at + step]?.header ?? "")),
  );
  const firstKeys = group.slice(0, 2).map(({ parent, header }) => headerKey(parent + header));
  const named = namesSomeone(cell) || namesSomeone(block.cells[at + 1] ?? cell);
  return named && keys[0] === firstKeys[0] && keys[1] === firstKeys[1];
}

function isStray(view: SheetView, found: FoundHeader, group: readonly HeaderBlockCell[]): boolean {
  const [only, second] = group;
  if (only !== undefined && second === undefined && isPlainHeader(only)) return false;
  const top = (found.block.rowIndexes.at(-1) ?? 0) + 1;
  const rows = Math.max(1, found.bottom - top + 1);
  return group.every(({ columnIndex, match }) => {
    if (match.fields.includes("remarks") || match.fields.includes("tags")) return false;
    const kinds = view.sheet.columns[columnIndex]?.kinds.subarray(top, found.bottom + 1);
    if (kinds === undefined) return true;
    const filled = kinds.reduce((count, kind) => count + Number(kind !== cellKind.blank), 0);
    return filled <= Math.max(2, rows * strayShare);
  });
}

/** 生日 behind an empty column is a column of the table; 总计, Summary and 目标 are not. */
function isPlainHeader({ header, match }: HeaderBlockCell): boolean {
  if (match.guess || vagueHeaders.has(match.key) || rowWordOf(header) === rowWord.total)
    return false;
  return match.fields.length > 0 && !match.fields.includes("callNotes");
}

function layoutOf(
  { look, block, bottom, titles }: FoundHeader,
  cells: readonly HeaderBlockCell[],
): TableLayout {
  const columns = [...cells.map((cell) => cell.columnIndex), ...look.series];
  return {
    headerRowIndexes: block.rowIndexes,
    firstRowIndex: (block.rowIndexes.at(-1) ?? 0) + 1,
    lastRowIndex: bottom,
    firstColumnIndex: Math.min(...columns),
    lastColumnIndex: Math.max(...columns),
    cells: cells.filter(({ columnIndex }) => !look.series.includes(columnIndex)),
    series: look.series,
    titles,
  };
}
