import { cellErrors, cellKind } from "../../../intake/sheets/workbookCells";
import { refuse } from "../refusal";
import { attributeText } from "../xml/attributes";
import { codes, xmlToken } from "../xml/xmlBytes";
import { grid, readAddress } from "./cellAddress";
import type { CellContext } from "./cellContext";
import { isoSerial } from "./isoSerial";
import { readRichText, readText } from "./richText";

const names = {
  r: codes("r"),
  s: codes("s"),
  t: codes("t"),
  v: codes("v"),
  is: codes("is"),
  f: codes("f"),
};

/** What XML Schema lets a number look like; `Number` would also take "0x1F" and "". */
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * Reads the cell whose opening tag was found last, whatever shape its writer gave it.
 *
 * Formatted cells without a value are left out. A formula's cell is its cached value.
 */
export function readCell(context: CellContext): void {
  const { xml, builder } = context;
  placeCell(context, attributeText(xml, names.r));
  const type = attributeText(xml, names.t) ?? "n";
  const style = attributeText(xml, names.s);
  const format = context.styleFormats[style === undefined ? 0 : Number(style)] ?? 0;
  if (xml.closesItself()) {
    context.witness?.blank(format);
    return;
  }
  let valued = false;
  let formula = false;
  builder.clear();
  for (;;) {
    const token = xml.next();
    if (token === xmlToken.close) break;
    if (token === xmlToken.end) xml.refuseXml();
    if (token !== xmlToken.open) continue;
    if (xml.isNamed(names.is) && type === "inlineStr") {
      readRichText(xml, builder);
      valued = true;
    } else if (xml.isNamed(names.v) && type !== "inlineStr") {
      builder.clear();
      readText(xml, builder);
      valued = true;
    } else {
      const isFormula = xml.isNamed(names.f);
      formula ||= isFormula;
      if (isFormula && context.witness !== undefined) context.witness.formula();
      else xml.skipElement();
    }
  }
  if (formula && !valued) context.formulasWithoutValue++;
  if (!valued) context.witness?.blank(format);
  if (valued && builder.length > 0) putValue(context, type, format);
}

/** Puts a cell where the context stands. */
export function putCell(context: CellContext, kind: number, value: number, format: number): void {
  const { store, rowIndex, columnIndex, sheet } = context;
  if (!store.put(rowIndex, columnIndex, kind, value, format))
    refuse({ code: "tooManyCells", sheet });
}

/** Puts the shared text of this number; blank when the text is empty. */
export function putSharedText(context: CellContext, shared: number, format: number): void {
  const index = context.sharedTexts[shared];
  if (index === undefined)
    refuse({ code: "damagedPart", part: context.xml.part, damage: "content" });
  if (context.texts.texts[index] !== "") putCell(context, cellKind.text, index, format);
}

function placeCell(context: CellContext, address: string | undefined): void {
  if (address === undefined) {
    context.columnIndex++;
  } else {
    const place = readAddress(address);
    if (place === undefined) {
      refuse({ code: "cellOutsideGrid", sheet: context.sheet, address });
    }
    context.rowIndex = place.rowIndex;
    context.columnIndex = place.columnIndex;
  }
  if (context.rowIndex >= grid.rows || context.columnIndex >= grid.columns)
    refuse({
      code: "cellOutsideGrid",
      sheet: context.sheet,
      address: address ?? `R${context.rowIndex + 1}C${context.columnIndex + 1}`,
    });
}

function putValue(context: CellContext, type: string, format: number): void {
  const { builder, texts, xml } = context;
  switch (type) {
    case "str":
    case "inlineStr":
      putText(context, format);
      return;
    case "s": {
      const digits = /^\s*(\d{1,9})\s*$/.exec(builder.text());
      putSharedText(context, digits === null ? -1 : Number(digits[1]), format);
      return;
    }
    case "b": {
      const word = builder.text().trim().toLowerCase();
      if (word === "") return;
      putCell(context, cellKind.boolean, word === "1" || word === "true" ? 1 : 0, format);
      return;
    }
    case "e":
      putCell(context, cellKind.error, errorIndex(builder.text().trim()), format);
      return;
    case "d":
      putDate(context, format);
      return;
    case "n":
      putNumber(context, format);
      return;
    default:
      // A type nobody has defined: the value is kept as it is written rather than guessed at.
      putCell(context, cellKind.text, builder.indexIn(texts, xml.part), format);
  }
}

function putText(context: CellContext, format: number): void {
  const index = context.builder.indexIn(context.texts, context.xml.part);
  if (context.texts.texts[index] !== "") putCell(context, cellKind.text, index, format);
}

function putNumber(context: CellContext, format: number): void {
  const text = context.builder.text().trim();
  if (text === "") return;
  const value = decimal.test(text) ? Number(text) : NaN;
  if (Number.isFinite(value)) putCell(context, cellKind.number, value, format);
  // "NaN" or "1e999": kept as text, so that the person sees what stands there.
  else putText(context, format);
}

function putDate(context: CellContext, format: number): void {
  const serial = isoSerial(context.builder.text(), context.dateSystem);
  if (serial === undefined) {
    putText(context, format);
    return;
  }
  const shown = context.isDateFormat(format) ? format : context.isoDateFormat();
  putCell(context, cellKind.number, serial, shown);
}

function errorIndex(text: string): number {
  const known: readonly string[] = cellErrors;
  const index = known.indexOf(text);
  return index < 0 ? known.indexOf("#OTHER!") : index;
}
