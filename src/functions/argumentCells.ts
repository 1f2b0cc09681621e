import type { RawCell } from "../intake/cells/reading";
import type { CellWords } from "../wording/cellWords";
import { isRefusal, wrong, type Refusal } from "./cellAnswer";

/** One argument as a column of cells, however Excel handed it over. */
export type ArgumentColumn = readonly RawCell[];

/** More rows are the pane’s to answer. */
export const mostRows = 100_000;

/** Arguments that are read side by side: one length, blank rows at the end left out. */
export interface SideBySide {
  readonly rowCount: number;
  readonly columns: readonly ArgumentColumn[];
}

/**
 * Lays arguments side by side, row for row.
 *
 * Rows at the end that are blank in all of them are left out before the rows are counted.
 *
 * @param given - the arguments as Excel hands them over: a cell, a column, or nothing
 * @param rule - `repeat`: a single cell stands in every row; `exact`: every column has one length
 * @returns a refusal for several columns in one argument, unequal lengths or too many rows
 */
export function sideBySide(
  given: readonly unknown[],
  rule: "repeat" | "exact",
  words: CellWords,
): SideBySide | Refusal {
  const columns = given.map(columnOf);
  const known = columns.filter((column) => column !== undefined);
  if (known.length < columns.length) return wrong(words.cellErrors.oneColumnEach);
  const compared = rule === "exact" ? known : known.filter((column) => column.length > 1);
  const lengths = compared.map((column) => column.length);
  const longest = Math.max(1, ...lengths);
  const shortest = Math.min(longest, ...lengths);
  if (shortest !== longest) return wrong(words.cellErrors.differentLengths(longest, shortest));
  const rowCount = lastFilledRow(compared, longest);
  if (rowCount > mostRows) return wrong(words.cellErrors.tooManyRows("100,000"));
  return { rowCount, columns: known };
}

/**
 * The cell of an argument that holds for a whole call, such as the day asked about.
 *
 * @returns a refusal for several cells: with a day a row, one answer for all would be a guess
 */
export function oneCell(given: unknown, words: CellWords): RawCell | Refusal {
  const beside = sideBySide([given], "repeat", words);
  if (isRefusal(beside)) return beside;
  const [column] = beside.columns;
  return beside.rowCount > 1 ? wrong(words.cellErrors.oneCellOnly) : cellAt(column, 0);
}

/** The cell of an argument in a row; a single cell stands in every row. */
export function cellAt(column: ArgumentColumn | undefined, rowIndex: number): RawCell {
  if (column === undefined) return null;
  const cell = column.length === 1 ? column[0] : column[rowIndex];
  return cell === undefined ? null : cell;
}

/** Whether nothing was typed in a cell; spaces are nothing. */
export function isBlankCell(cell: RawCell): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** Whether a cell shows an Excel error, such as #N/A. */
export function isErrorCell(cell: RawCell): cell is { readonly error: string } {
  return typeof cell === "object" && cell !== null;
}

/** Whether an argument was left out; Excel hands that over as null. */
export function isOmitted(given: unknown): boolean {
  return given === undefined || given === null;
}

function lastFilledRow(columns: readonly ArgumentColumn[], length: number): number {
  let rowCount = length;
  while (rowCount > 1 && columns.every((column) => isBlankCell(cellAt(column, rowCount - 1))))
    rowCount--;
  return rowCount;
}

/** `undefined` for a range of several columns. */
function columnOf(given: unknown): ArgumentColumn | undefined {
  if (!Array.isArray(given)) return [rawCell(given)];
  const rows = given as readonly unknown[];
  if (rows.length === 0) return [null];
  if (rows.some((row) => Array.isArray(row) && row.length > 1)) return undefined;
  return rows.map((row) => rawCell(Array.isArray(row) ? row[0] : row));
}

/** The plain value of a cell; `null` for nothing and for what is no cell value at all. */
export function rawCell(value: unknown): RawCell {
  switch (typeof value) {
    case "string":
    case "number":
    case "boolean":
      return value;
    case "object":
      return value === null ? null : richCell(value);
    default:
      return null;
  }
}

// An error is handed over as an object with a code; a formatted number or an entity carries the
// plain value a cell would show.
function richCell(value: object): RawCell {
  if ("basicValue" in value) {
    const plain = rawCell(value.basicValue);
    const isError = "type" in value && value.type === "Error";
    return isError ? { error: typeof plain === "string" ? plain : "#VALUE!" } : plain;
  }
  return { error: "code" in value && typeof value.code === "string" ? value.code : "#VALUE!" };
}
