import { columnLetters, grid } from "../read/cellAddress";

/** Texts, quoted sheet names, table columns, names of functions: what may hold no address. */
const skipped = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:[^[\]]|\[[^\]]*\])*\]`;
/** Sheet, area or cell; words that only look like one are told apart by what stands beside them. */
const address = String.raw`(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})(?![\p{L}\p{N}_.(!])`;
const wholeLines = String.raw`(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])`;
const wholeRows = String.raw`(?<![\p{L}\p{N}_.$])(\$?)([1-9][0-9]{0,6}):(\$?)([1-9][0-9]{0,6})(?![\p{L}\p{N}_.(!])`;
const pieces = new RegExp(`${skipped}|${wholeLines}|${wholeRows}|${address}`, "gu");

/**
 * Moves the relative addresses of a formula, as Excel does where one formula is shared by cells.
 *
 * Absolute parts (`$A`) stay; what would leave the sheet wraps around, as it does in Excel.
 *
 * @param formula - with or without its equals sign
 *
 * @example
 * shiftFormula("A1+$B$1+B$2", 2, 1) // => "B3+$B$1+C$2"
 * shiftFormula("SUM(A:A,1:2)", 1, 1) // => "SUM(B:B,2:3)"
 * shiftFormula("\"A1\"&T1[A1]&LOG10(A1)", 1, 0) // => "\"A1\"&T1[A1]&LOG10(A2)"
 */
export function shiftFormula(formula: string, rowsDown: number, columnsRight: number): string {
  if (rowsDown === 0 && columnsRight === 0) return formula;
  return formula.replace(pieces, (whole: string, ...found: (string | undefined)[]) => {
    const [c1, col1, c2, col2, r1, row1, r2, row2, ac, letters, ar, digits] = found;
    if (letters !== undefined)
      return `${ac ?? ""}${column(ac, letters, columnsRight)}${ar ?? ""}${line(ar, digits, rowsDown)}`;
    if (col1 !== undefined)
      return `${c1 ?? ""}${column(c1, col1, columnsRight)}:${c2 ?? ""}${column(c2, col2, columnsRight)}`;
    if (row1 !== undefined)
      return `${r1 ?? ""}${line(r1, row1, rowsDown)}:${r2 ?? ""}${line(r2, row2, rowsDown)}`;
    return whole;
  });
}

function column(fixed: string | undefined, letters: string | undefined, by: number): string {
  const upper = (letters ?? "").toUpperCase();
  if (fixed === "$") return upper;
  let index = 0;
  for (const letter of upper) index = index * 26 + letter.charCodeAt(0) - 64;
  return columnLetters(wrapped(index - 1 + by, grid.columns));
}

function line(fixed: string | undefined, digits: string | undefined, by: number): string {
  if (fixed === "$") return digits ?? "";
  return String(wrapped(Number(digits) - 1 + by, grid.rows) + 1);
}

function wrapped(index: number, count: number): number {
  return ((index % count) + count) % count;
}
