import { filledColumns, textAt, type SheetView } from "./cellAccess";
import { fieldsOfKey } from "./headerVocabulary";
import { givenHeaderBlock, headerBlock, type HeaderBlock } from "./headerCells";
import { headerKey } from "./headerText";
import { lookAtHeaderRow, type HeaderRowLook } from "./headerRow";
import { isCardNumber, rowWord, rowWordOf } from "./rowWords";
import { splitSideBySide } from "./sideBySide";
import type { SheetLayout, TableLayout } from "./tableLayout";
import { cellKind } from "./workbookCells";

/** A header stands within the first rows of its sheet, below titles and figures. */
const rowsSearched = 60;

/** Rows with header words in both first columns are rare; more than this and they are values. */
const mostCandidates = 2000;

/**
 * Finds the tables of a sheet: below titles, side by side, one under the other.
 *
 * @param view - the sheet
 * @param firstRowIndex - where to begin; a client card takes the rows above
 * @param givenHeader - header rows the manager named (0-based); then the one table below them
 * @returns the tables from the top, and the loose rows above each of them
 */
export function findTables(
  view: SheetView,
  firstRowIndex = 0,
  givenHeader?: readonly number[],
): SheetLayout {
  if (givenHeader !== undefined && givenHeader.length > 0) return givenTable(view, givenHeader);
  const looks = headerLooks(view, firstRowIndex);
  const blocks = looks.map((look) => ({ look, block: headerBlock(view, look) }));
  const tables: TableLayout[] = [];
  const loose: { rowIndex: number; reason: "title" | "subtotal" }[] = [];
  let searchedTo = firstRowIndex;
  blocks.forEach(({ look, block }, place) => {
    const top = block.rowIndexes[0] ?? look.rowIndex;
    const above = looseRowsAbove(view, searchedTo, top, place > 0);
    loose.push(...above);
    const next = blocks[place + 1];
    const bottom =
      next === undefined
        ? view.sheet.rowCount - 1
        : endBefore(view, next.block.rowIndexes[0] ?? 0, block);
    searchedTo = bottom + 1;
    const titles = above
      .map(({ rowIndex }) => titleText(view, rowIndex))
      .filter((text) => text !== "");
    const parts = splitSideBySide(view, { look, block, bottom, titles });
    if (parts.every(({ headerRowIndexes }) => headerRowIndexes[0] !== top)) {
      loose.push({ rowIndex: top, reason: "title" });
    }
    tables.push(...parts);
  });
  return { tables, loose };
}

function givenTable(view: SheetView, rowIndexes: readonly number[]): SheetLayout {
  const block = givenHeaderBlock(view, rowIndexes);
  const top = rowIndexes[0] ?? 0;
  const loose = looseRowsAbove(view, 0, top, false);
  const columns = block.cells.map(({ columnIndex }) => columnIndex);
  if (columns.length === 0) return { tables: [], loose };
  const table: TableLayout = {
    headerRowIndexes: rowIndexes,
    firstRowIndex: lastOf(block) + 1,
    lastRowIndex: view.sheet.rowCount - 1,
    firstColumnIndex: Math.min(...columns),
    lastColumnIndex: Math.max(...columns),
    cells: block.cells,
    series: [],
    titles: loose.map(({ rowIndex }) => titleText(view, rowIndex)).filter((text) => text !== ""),
  };
  return { tables: [table], loose };
}

/** Header rows that begin a table; repeats of the header above are not among them. */
function headerLooks(view: SheetView, firstRowIndex: number): HeaderRowLook[] {
  const first = firstLook(view, firstRowIndex);
  if (first === undefined) return [];
  const looks = [first];
  let current = headerBlock(view, first);
  for (const rowIndex of candidateRows(view, lastOf(current) + 1)) {
    if (rowIndex <= lastOf(current)) continue;
    const look = lookAtHeaderRow(view, rowIndex);
    if (look === undefined || repeats(view, rowIndex, current)) continue;
    if (look.matched.length < look.filled.length * 0.6) continue;
    looks.push(look);
    current = headerBlock(view, look);
  }
  return looks;
}

function lastOf(block: HeaderBlock): number {
  return block.rowIndexes.at(-1) ?? 0;
}

/** The first row that names a client; without one, the first that reads like a header at all. */
function firstLook(view: SheetView, firstRowIndex: number): HeaderRowLook | undefined {
  let fallback: HeaderRowLook | undefined;
  const last = Math.min(view.sheet.rowCount, firstRowIndex + rowsSearched);
  for (let rowIndex = firstRowIndex; rowIndex < last; rowIndex++) {
    const look = lookAtHeaderRow(view, rowIndex);
    if (look?.namesClient === true) return look;
    if (look !== undefined) {
      const child = headerBlock(view, look);
      if (child.rowIndexes.length > 1 && namesClient(child)) return look;
    }
    fallback ??= look;
  }
  return fallback;
}

function namesClient(block: HeaderBlock): boolean {
  return block.cells.some(({ match }) =>
    match.fields.some((field) => /^(client|phone|member)/.test(field)),
  );
}

/** Rows whose first filled cells are header words, found without looking at every cell. */
function* candidateRows(view: SheetView, from: number): Generator<number> {
  const { sheet, texts } = view;
  const isWord = new Uint8Array(texts.length);
  let found = 0;
  const columns = sheet.columns.map((column, columnIndex) => ({ column, columnIndex }));
  for (let rowIndex = from; rowIndex < sheet.rowCount && found < mostCandidates; rowIndex++) {
    let words = 0;
    for (const { column } of columns) {
      const kind = column?.kinds[rowIndex] ?? cellKind.blank;
      if (kind === cellKind.blank) continue;
      if (kind !== cellKind.text || column === undefined) break;
      if (!headerWord(column.values[rowIndex] ?? 0)) break;
      if (++words === 2) break;
    }
    if (words < 2) continue;
    found++;
    yield rowIndex;
  }

  function headerWord(textIndex: number): boolean {
    const known = isWord[textIndex];
    if (known !== 0) return known === 2;
    const text = texts[textIndex] ?? "";
    const isShort = text.length <= 24 && !isCardNumber(text);
    const is = isShort && fieldsOfKey(headerKey(text)).length > 0;
    isWord[textIndex] = is ? 2 : 1;
    return is;
  }
}

function repeats(view: SheetView, rowIndex: number, block: HeaderBlock): boolean {
  const filled = filledColumns(view, rowIndex);
  const headers = new Map(block.cells.map((cell) => [cell.columnIndex, headerKey(cell.header)]));
  const keys = filled.map((at) => [at, headerKey(textAt(view, rowIndex, at))] as const);
  const same = keys.filter(([at, key]) => headers.get(at) === key);
  // Another of our words in its place begins a table of its own: 散客 under 会员.
  const isOther = keys.some(([at, key]) => headers.get(at) !== key && fieldsOfKey(key).length > 0);
  return !isOther && same.length >= filled.length * 0.6;
}

/** The last row of a table that is followed by another: titles of the next one are not its rows. */
function endBefore(view: SheetView, nextTop: number, block: HeaderBlock): number {
  let end = nextTop - 1;
  const last = lastOf(block);
  while (end > last && isTitleLike(view, end)) end--;
  return end;
}

function isTitleLike(view: SheetView, rowIndex: number): boolean {
  const filled = filledColumns(view, rowIndex);
  if (filled.length === 0) return true;
  const text = textAt(view, rowIndex, filled[0] ?? 0);
  return filled.length === 1 && text !== "" && rowWordOf(text) !== rowWord.total;
}

function looseRowsAbove(
  view: SheetView,
  from: number,
  top: number,
  between: boolean,
): { rowIndex: number; reason: "title" | "subtotal" }[] {
  const rows: { rowIndex: number; reason: "title" | "subtotal" }[] = [];
  for (let rowIndex = from; rowIndex < top; rowIndex++) {
    const filled = filledColumns(view, rowIndex);
    if (filled.length === 0) continue;
    rows.push({
      rowIndex,
      reason: !between && isFigures(view, rowIndex, filled) ? "subtotal" : "title",
    });
  }
  return rows;
}

/** Totals and figures above a header. */
function isFigures(view: SheetView, rowIndex: number, filled: readonly number[]): boolean {
  const texts = filled.map((at) => textAt(view, rowIndex, at));
  const totals = texts.filter((text) => rowWordOf(text) === rowWord.total);
  return totals.length > 0 && (texts.includes("") || totals.some((text) => /\d/.test(text)));
}

function titleText(view: SheetView, rowIndex: number): string {
  const [first] = filledColumns(view, rowIndex);
  return first === undefined ? "" : textAt(view, rowIndex, first);
}
