import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { CellContent, CellValue } from "../workbook/cellStore";

/** Errors a cell can show; Univer keeps them as texts. */
const errors = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
]);

/** What a cell shows while the add-in works on its answer. */
export const busyError = "#GETTING_DATA";

export function isErrorText(text: string): boolean {
  return errors.has(text);
}

/**
 * Value of a cell as an add-in reads it; "" for a blank one.
 *
 * @param cell - as Univer holds it; a formula's cell holds its calculated value
 */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === null || value === undefined) return richText(cell);
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (typeof value === "string" && cell?.t !== CellValueType.FORCE_STRING && errors.has(value))
    return { error: value };
  return value;
}

/** What was typed: a formula with its equals sign, else the value. */
export function contentOf(cell: Nullable<ICellData>, formula: string | undefined): CellContent {
  if (formula !== undefined && formula !== "") return formula;
  const value = valueOf(cell);
  return typeof value === "object" ? value.error : value;
}

/**
 * A cell with this content. An apostrophe in front makes text of anything, as in Excel, and is not
 * part of it.
 *
 * @param content - "" empties the cell
 * @param isText - whether the cell's number format makes text of what would be a formula
 */
export function cellOf(content: CellContent, isText: () => boolean): ICellData {
  const emptied = { f: null, si: null, p: null };
  if (content === "") return { ...emptied, v: null };
  if (typeof content === "number") return { ...emptied, v: content, t: CellValueType.NUMBER };
  if (typeof content === "boolean")
    return { ...emptied, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  if (content.length > 1 && content.startsWith("=") && !isText())
    return { ...emptied, f: content, v: null };
  const text = content.startsWith("'") ? content.slice(1) : content;
  return { ...emptied, v: text, t: CellValueType.STRING };
}

function richText(cell: Nullable<ICellData>): string {
  const stream = cell?.p?.body?.dataStream;
  return stream === undefined ? "" : stream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}
