import { readArea, splitSheetName } from "../address/readAddress";
import { sayWholeSheetName } from "../address/sayAddress";
import { shiftedArea, type Shift } from "../address/shift";
import { columnIndexOf, columnLetters } from "../address/columnLetters";
import { sheetColumnCount, sheetRowCount, type Area } from "../area";
import { formulaTokens } from "./formulaTokens";

/**
 * A formula after cells were put in or taken out: its references follow, or say "#REF!".
 *
 * @param sheetName - the sheet the formula stands on
 * @param shifted - the sheet the cells were moved on
 */
export function shiftedFormula(
  formula: string,
  { sheetName, shifted, shift }: FormulaShift,
): string {
  return withReferences(formula, ({ prefix, rest }) => {
    const on = splitSheetName(`${prefix}A1`)?.sheetName ?? sheetName;
    const area = readArea(rest);
    if (area === undefined || on.toLowerCase() !== shifted.toLowerCase()) return undefined;
    const after = shiftedArea(area, shift);
    if (after === undefined) return "#REF!";
    return after === area ? undefined : prefix + sayLike(rest, after);
  });
}

export interface FormulaShift {
  readonly sheetName: string;
  readonly shifted: string;
  readonly shift: Shift;
}

/** A formula copied elsewhere: references without a dollar sign go along. */
export function copiedFormula(formula: string, down: number, across: number): string {
  return withReferences(formula, ({ prefix, rest }) => {
    const corners = rest.split(":").map((corner) => copiedCorner(corner, down, across));
    return corners.includes(undefined) ? "#REF!" : prefix + corners.join(":");
  });
}

/** A formula after a sheet got another name. */
export function renamedFormula(formula: string, nameBefore: string, name: string): string {
  const before = nameBefore.toLowerCase();
  return formulaTokens(formula)
    .map(({ kind, text }) => {
      const split = kind === "reference" || kind === "name" ? splitSheetName(text) : undefined;
      if (split?.sheetName?.toLowerCase() !== before) return text;
      return `${sayWholeSheetName(name)}!${split.rest}`;
    })
    .join("");
}

/** A formula after a sheet was deleted: what it asked of that sheet is "#REF!". */
export function formulaWithoutSheet(formula: string, sheetName: string): string {
  const gone = sheetName.toLowerCase();
  return formulaTokens(formula)
    .map(({ kind, text }) => {
      const split = kind === "reference" || kind === "name" ? splitSheetName(text) : undefined;
      return split?.sheetName?.toLowerCase() === gone ? "#REF!" : text;
    })
    .join("");
}

interface WrittenReference {
  /** The sheet's name with its exclamation mark, as written; "" for none. */
  readonly prefix: string;
  readonly rest: string;
}

/** @param change - `undefined` leaves a reference as it is */
function withReferences(
  formula: string,
  change: (reference: WrittenReference) => string | undefined,
): string {
  return formulaTokens(formula)
    .map(({ kind, text }) => {
      if (kind !== "reference") return text;
      const mark = text.lastIndexOf("!") + 1;
      const spill = text.endsWith("#") ? "#" : "";
      const rest = text.slice(mark, text.length - spill.length);
      const changed = change({ prefix: text.slice(0, mark), rest });
      return changed === undefined ? text : changed + (changed === "#REF!" ? "" : spill);
    })
    .join("");
}

/** Says an area with the dollar signs of the reference it came from. */
function sayLike(written: string, area: Area): string {
  const corners = written.split(":");
  const last = {
    row: area.rowIndex + area.rowCount - 1,
    column: area.columnIndex + area.columnCount - 1,
  };
  const places = [{ row: area.rowIndex, column: area.columnIndex }, last];
  return corners
    .map((corner, index) => {
      const place = places[index] ?? last;
      const [, columnMark, letters = "", rowMark, digits = ""] = cornerPattern.exec(corner) ?? [];
      const column = letters === "" ? "" : columnLetters(place.column);
      return `${columnMark ?? ""}${column}${rowMark ?? ""}${digits === "" ? "" : place.row + 1}`;
    })
    .join(":");
}

const cornerPattern = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

function copiedCorner(corner: string, down: number, across: number): string | undefined {
  const [, columnMark, letters = "", rowMark, digits = ""] = cornerPattern.exec(corner) ?? [];
  // "$5" of whole rows: the one dollar sign belongs to the number.
  const rowFixed = rowMark === "$" || (letters === "" && columnMark === "$");
  const columnIndex = columnIndexOf(letters) + (columnMark === "$" ? 0 : across);
  const rowNumber = Number(digits) + (rowFixed ? 0 : down);
  const columnOff = letters !== "" && (columnIndex < 0 || columnIndex >= sheetColumnCount);
  const rowOff = digits !== "" && (rowNumber < 1 || rowNumber > sheetRowCount);
  if (columnOff || rowOff) return undefined;
  const column = letters === "" ? "" : columnLetters(columnIndex);
  return `${columnMark ?? ""}${column}${rowMark ?? ""}${digits === "" ? "" : rowNumber}`;
}
