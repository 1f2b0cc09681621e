import { columnLetters } from "../read/cellAddress";
import { cellText, escapeExcel } from "../write/escapeText";
import { fileFormula } from "./fileFormula";
import type { SavedCell } from "./savedWorkbook";
import type { CellArea } from "../../../intake/sheets/workbookCells";

/** A cell as XML; "" when it holds nothing and looks like any other. */
export function cellXml(cell: SavedCell, style: number, prefix: string): string {
  const { value, formula } = cell;
  if (value === "" && formula === undefined && style === 0) return "";
  const tag = (name: string, inside: string, traits = "") =>
    `<${prefix}${name}${traits}>${inside}</${prefix}${name}>`;
  const address = `${columnLetters(cell.columnIndex)}${cell.rowIndex + 1}`;
  const styled = style === 0 ? "" : ` s="${style}"`;
  const { type, shown } = valueXml(value, formula !== undefined, tag);
  const fills = cell.fills === undefined ? "" : ` t="array" ref="${areaText(cell.fills)}"`;
  const calculated =
    formula === undefined ? "" : tag("f", escapeExcel(fileFormula(formula)), fills);
  const inside = calculated + shown;
  const opening = `<${prefix}c r="${address}"${styled}${type}`;
  return inside === "" ? `${opening}/>` : `${opening}>${inside}</${prefix}c>`;
}

/** An area as the file writes it: "A1:B2", and "A1" for one cell. */
export function areaText(area: CellArea): string {
  const first = `${columnLetters(area.firstColumnIndex)}${area.firstRowIndex + 1}`;
  const last = `${columnLetters(area.lastColumnIndex)}${area.lastRowIndex + 1}`;
  return first === last ? first : `${first}:${last}`;
}

function valueXml(
  value: SavedCell["value"],
  isCalculated: boolean,
  tag: (name: string, inside: string, traits?: string) => string,
): { readonly type: string; readonly shown: string } {
  if (typeof value === "number") return { type: "", shown: tag("v", String(value)) };
  if (typeof value === "boolean") return { type: ' t="b"', shown: tag("v", value ? "1" : "0") };
  if (typeof value === "object")
    return { type: ' t="e"', shown: tag("v", escapeExcel(value.error)) };
  if (value === "")
    return isCalculated ? { type: ' t="str"', shown: tag("v", "") } : { type: "", shown: "" };
  const text = escapeExcel(cellText(value));
  if (isCalculated) return { type: ' t="str"', shown: tag("v", text) };
  return { type: ' t="inlineStr"', shown: tag("is", tag("t", text, ' xml:space="preserve"')) };
}
