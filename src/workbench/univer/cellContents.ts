import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { CellContent, CellValue } from "../workbook/cellStore";
import { isErrorText } from "../workbook/text/errorText";

/** What a cell shows while the add-in works on its answer. */
export const busyError = "#GETTING_DATA";

/**
 * Value of a cell as an add-in reads it; "" for a blank one.
 *
 * @param cell - as Univer holds it; a formula's cell holds its calculated value
 */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === null || value === undefined) return richText(cell);
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (typeof value === "string" && cell?.t !== CellValueType.FORCE_STRING && isErrorText(value))
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
  const isMarked = content.startsWith("'");
  const text = isMarked ? content.slice(1) : content;
  const isOnlyText = isErrorText(text) && (isMarked || isText());
  return { ...emptied, v: text, t: CellValueType[isOnlyText ? "FORCE_STRING" : "STRING"] };
}

/** Whether anything was typed into a cell, or is styled text of its own. */
export function holdsContent(cell: Nullable<ICellData>): boolean {
  if (cell === null || cell === undefined) return false;
  const { v, f, si, p } = cell;
  return (v !== undefined && v !== null && v !== "") || Boolean(f) || Boolean(si) || Boolean(p);
}

function richText(cell: Nullable<ICellData>): string {
  const stream = cell?.p?.body?.dataStream;
  return stream === undefined ? "" : stream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}
