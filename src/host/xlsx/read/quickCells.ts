import { cellKind } from "../../../intake/sheets/workbookCells";
import { codes } from "../xml/xmlBytes";
import { grid } from "./cellAddress";
import type { CellContext } from "./cellContext";
import { plainTextEnd } from "./plainText";
import { putCell, putSharedText } from "./readCell";

/** Letters and marks a plain cell is written with. */
const byteOf = {
  space: 32,
  quote: 34,
  minus: 45,
  point: 46,
  slash: 47,
  less: 60,
  equals: 61,
  greater: 62,
  b: 98,
  c: 99,
  i: 105,
  n: 110,
  r: 114,
  s: 115,
  t: 116,
  v: 118,
} as const;

const inlineType = codes("inlineStr");
const inlineOpening = codes("<is><t>");
const preservedOpening = codes('<is><t xml:space="preserve">');
const inlineClosing = codes("</t></is></c>");
const valueClosing = codes("</v></c>");

const powersOfTen = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** Digits a number may have to be exact: below 10^15 every whole number is a double. */
const exactDigits = 15;

/**
 * Takes cells written as nearly every writer writes nearly every cell:
 * `<c r="B7" s="3" t="s"><v>12</v></c>`, the same without a value, or with a plain inline text.
 *
 * It looks before it takes: a cell of any other shape, or not yet wholly in memory, is left
 * untouched for `readCell`, which knows every shape. A number is made from its digits only where
 * that is exact: up to 15 digits divided by at most 10^22 is one correctly rounded step.
 *
 * This is the innermost loop of the product, a million rows times ten; it compares bytes one by
 * one where a loop over a wanted text would cost half as much again.
 */
export class QuickCells {
  private readonly context: CellContext;
  private at = 0;
  private rowIndex = 0;
  private columnIndex = 0;
  private style = 0;
  private type = 0;
  private empty = false;

  constructor(context: CellContext) {
    this.context = context;
  }

  /** Takes the next cell; false when it must be read the thorough way. */
  take(): boolean {
    const { xml } = this.context;
    const { bytes } = xml;
    if (!this.readTag(bytes, xml.at)) return false;
    if (this.empty) return this.takeEmpty();
    if (this.type === byteOf.i) return this.takeInlineText(bytes);
    const { at } = this;
    const opens =
      bytes[at] === byteOf.less && bytes[at + 1] === byteOf.v && bytes[at + 2] === byteOf.greater;
    if (!opens) return false;
    this.at = at + 3;
    return this.takeValue(bytes);
  }

  private takeEmpty(): boolean {
    if (!this.keep()) return false;
    const { context } = this;
    context.witness?.blank(context.styleFormats[this.style] ?? 0);
    return true;
  }

  /** Reads `<c r="…" s="…" t="…">` in any order of attributes; each at most of one letter. */
  private readTag(bytes: Uint8Array, start: number): boolean {
    let at = start + 3;
    if (bytes[start] !== byteOf.less || bytes[start + 1] !== byteOf.c) return false;
    if (bytes[start + 2] !== byteOf.space) return false;
    this.rowIndex = this.context.rowIndex;
    this.columnIndex = this.context.columnIndex + 1;
    this.style = 0;
    this.type = byteOf.n;
    for (;;) {
      const name = bytes[at];
      if (bytes[at + 1] !== byteOf.equals || bytes[at + 2] !== byteOf.quote) return false;
      at += 3;
      if (name === byteOf.r) at = this.readPlace(bytes, at);
      else if (name === byteOf.s) at = this.readStyle(bytes, at);
      else if (name === byteOf.t) at = this.readType(bytes, at);
      else return false;
      if (bytes[at] !== byteOf.quote) return false;
      const next = bytes[at + 1];
      at += 2;
      if (next === byteOf.space) continue;
      this.empty = next === byteOf.slash && bytes[at] === byteOf.greater;
      this.at = this.empty ? at + 1 : at;
      return (this.empty || next === byteOf.greater) && this.columnIndex < grid.columns;
    }
  }

  private readPlace(bytes: Uint8Array, start: number): number {
    let at = start;
    let column = 0;
    let sheetRow = 0;
    for (let byte = bytes[at] ?? 0; byte >= 65 && byte <= 90; byte = bytes[++at] ?? 0)
      column = column * 26 + byte - 64;
    for (let byte = bytes[at] ?? 0; byte >= 48 && byte <= 57; byte = bytes[++at] ?? 0)
      sheetRow = sheetRow * 10 + byte - 48;
    const inGrid = column > 0 && column <= grid.columns && sheetRow > 0 && sheetRow <= grid.rows;
    // An address that is none stops at its own beginning, where no closing quote stands.
    if (!inGrid) return start;
    this.rowIndex = sheetRow - 1;
    this.columnIndex = column - 1;
    return at;
  }

  private readStyle(bytes: Uint8Array, start: number): number {
    let at = start;
    let style = 0;
    for (let byte = bytes[at] ?? 0; byte >= 48 && byte <= 57; byte = bytes[++at] ?? 0)
      style = style * 10 + byte - 48;
    this.style = style;
    return at;
  }

  private readType(bytes: Uint8Array, start: number): number {
    this.type = bytes[start] ?? 0;
    if (bytes[start + 1] === byteOf.quote) return start + 1;
    return stands(bytes, start, inlineType) ? start + inlineType.length : start;
  }

  private takeValue(bytes: Uint8Array): boolean {
    const negative = bytes[this.at] === byteOf.minus;
    const start = negative ? this.at + 1 : this.at;
    let at = start;
    let value = 0;
    let byte = bytes[at] ?? 0;
    for (; byte >= 48 && byte <= 57; byte = bytes[++at] ?? 0) value = value * 10 + byte - 48;
    let digits = at - start;
    if (digits === 0) return false;
    const whole = !negative && byte !== byteOf.point;
    if (byte === byteOf.point) {
      const afterPoint = ++at;
      for (byte = bytes[at] ?? 0; byte >= 48 && byte <= 57; byte = bytes[++at] ?? 0)
        value = value * 10 + byte - 48;
      digits += at - afterPoint;
      value /= powersOfTen[at - afterPoint] ?? NaN;
      if (at === afterPoint) return false;
    }
    if (digits > exactDigits || !stands(bytes, at, valueClosing)) return false;
    this.at = at + valueClosing.length;
    return this.takeNumber(negative ? -value : value, whole);
  }

  private takeNumber(value: number, whole: boolean): boolean {
    const { context, type } = this;
    const format = context.styleFormats[this.style] ?? 0;
    if (type === byteOf.n) {
      if (!this.keep()) return false;
      putCell(context, cellKind.number, value, format);
    } else if (type === byteOf.s) {
      if (!whole || !this.keep()) return false;
      putSharedText(context, value, format);
    } else {
      if (type !== byteOf.b || !whole || value > 1 || !this.keep()) return false;
      putCell(context, cellKind.boolean, value, format);
    }
    return true;
  }

  private takeInlineText(bytes: Uint8Array): boolean {
    const { context } = this;
    let at = this.at;
    if (stands(bytes, at, inlineOpening)) at += inlineOpening.length;
    else if (stands(bytes, at, preservedOpening)) at += preservedOpening.length;
    else return false;
    const start = at;
    at = plainTextEnd(bytes, start);
    if (at < 0 || !stands(bytes, at, inlineClosing)) return false;
    this.at = at + inlineClosing.length;
    if (!this.keep()) return false;
    if (at === start) return true;
    const text = context.texts.indexOf(bytes, start, at, context.xml.part);
    putCell(context, cellKind.text, text, context.styleFormats[this.style] ?? 0);
    return true;
  }

  /** Moves on past the cell; false when it was pieced together from bytes beyond the window. */
  private keep(): boolean {
    const { context } = this;
    if (this.at > context.xml.end) return false;
    context.xml.at = this.at;
    context.rowIndex = this.rowIndex;
    context.columnIndex = this.columnIndex;
    return true;
  }
}

function stands(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let offset = 0; offset < wanted.length; offset++)
    if (bytes[at + offset] !== wanted[offset]) return false;
  return true;
}
