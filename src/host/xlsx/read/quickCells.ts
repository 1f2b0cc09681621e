import { cellKind } from "../../../intake/sheets/workbookCells";
import { codes } from "../xml/xmlBytes";
import { grid } from "./cellAddress";
import type { CellContext } from "./cellContext";
import { putCell, putSharedText } from "./readCell";

const opening = codes("<c ");
const attribute = { r: codes(' r="'), s: codes(' s="'), t: codes(' t="') };
const sharedType = codes('s"');
const booleanType = codes('b"');
const numberType = codes('n"');
const inlineType = codes('inlineStr"');
const valueOpening = codes("><v>");
const valueClosing = codes("</v></c>");
const inlineOpening = codes("><is><t>");
const preservedOpening = codes('><is><t xml:space="preserve">');
const inlineClosing = codes("</t></is></c>");
const emptyClosing = codes("/>");

const powersOfTen = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** Digits a number may have to be exact: below 10^15 every whole number is a double. */
const exactDigits = 15;

type QuickType = "number" | "shared" | "boolean" | "inline";

/**
 * Takes cells written as nearly every writer writes nearly every cell:
 * `<c r="B7" s="3" t="s"><v>12</v></c>`, the same without a value, or with a plain inline text.
 *
 * It looks before it takes: a cell of any other shape, or not yet wholly in memory, is left
 * untouched for `readCell`, which knows every shape. A number is made from its digits only where
 * that is exact: up to 15 digits divided by at most 10^22 is one correctly rounded step.
 */
export class QuickCells {
  private readonly context: CellContext;
  private bytes: Uint8Array = new Uint8Array(0);
  private at = 0;
  private rowIndex = 0;
  private columnIndex = 0;
  private style = 0;
  private type: QuickType = "number";
  private number = 0;

  constructor(context: CellContext) {
    this.context = context;
  }

  /** Takes the next cell; false when it must be read the thorough way. */
  take(): boolean {
    const { xml } = this.context;
    this.bytes = xml.bytes;
    this.at = xml.at;
    if (!this.standsHere(opening)) return false;
    this.at += opening.length - 1;
    this.rowIndex = this.context.rowIndex;
    this.columnIndex = this.context.columnIndex + 1;
    this.style = 0;
    this.type = "number";
    if (!this.readAttributes() || this.columnIndex >= grid.columns) return false;
    return this.skip(emptyClosing) ? this.keep() : this.takeValue();
  }

  private takeValue(): boolean {
    switch (this.type) {
      case "number":
        return this.takeNumber();
      case "shared":
        return this.takeSharedText();
      case "boolean":
        return this.takeBoolean();
      case "inline":
        return this.takeInlineText();
    }
  }

  private readAttributes(): boolean {
    for (;;) {
      if (this.skip(attribute.r)) {
        if (!this.readPlace()) return false;
      } else if (this.skip(attribute.s)) {
        if (!this.readWhole()) return false;
        this.style = this.number;
      } else if (this.skip(attribute.t)) {
        if (!this.readType()) return false;
        continue;
      } else return this.bytes[this.at] !== 32;
      if (this.bytes[this.at++] !== 34) return false;
    }
  }

  private readPlace(): boolean {
    const { bytes } = this;
    let at = this.at;
    let column = 0;
    for (let byte = bytes[at] ?? 0; byte >= 65 && byte <= 90; byte = bytes[++at] ?? 0)
      column = column * 26 + byte - 64;
    this.at = at;
    if (column < 1 || column > grid.columns || !this.readWhole()) return false;
    if (this.number < 1 || this.number > grid.rows) return false;
    this.columnIndex = column - 1;
    this.rowIndex = this.number - 1;
    return true;
  }

  private readType(): boolean {
    if (this.skip(sharedType)) this.type = "shared";
    else if (this.skip(numberType)) this.type = "number";
    else if (this.skip(inlineType)) this.type = "inline";
    else if (this.skip(booleanType)) this.type = "boolean";
    else return false;
    return true;
  }

  private readWhole(): boolean {
    const { bytes } = this;
    const start = this.at;
    let at = start;
    let whole = 0;
    for (let byte = bytes[at] ?? 0; byte >= 48 && byte <= 57; byte = bytes[++at] ?? 0)
      whole = whole * 10 + byte - 48;
    this.at = at;
    this.number = whole;
    return at > start && at - start <= exactDigits;
  }

  private takeNumber(): boolean {
    if (!this.skip(valueOpening)) return false;
    const { bytes } = this;
    const negative = bytes[this.at] === 45;
    if (negative) this.at++;
    const start = this.at;
    if (!this.readWhole()) return false;
    let value = this.number;
    if (bytes[this.at] === 46) {
      let at = this.at + 1;
      const pointAt = at;
      for (let byte = bytes[at] ?? 0; byte >= 48 && byte <= 57; byte = bytes[++at] ?? 0)
        value = value * 10 + byte - 48;
      const power = powersOfTen[at - pointAt];
      if (power === undefined || at === pointAt || at - start - 1 > exactDigits) return false;
      value /= power;
      this.at = at;
    }
    if (!this.skip(valueClosing) || !this.keep()) return false;
    this.put(cellKind.number, negative ? -value : value);
    return true;
  }

  private takeSharedText(): boolean {
    if (!this.skip(valueOpening) || !this.readWhole()) return false;
    if (!this.skip(valueClosing) || !this.keep()) return false;
    putSharedText(this.context, this.number, this.format());
    return true;
  }

  private takeBoolean(): boolean {
    if (!this.skip(valueOpening) || !this.readWhole() || this.number > 1) return false;
    if (!this.skip(valueClosing) || !this.keep()) return false;
    this.put(cellKind.boolean, this.number);
    return true;
  }

  private takeInlineText(): boolean {
    if (!this.skip(inlineOpening) && !this.skip(preservedOpening)) return false;
    const { bytes } = this;
    const start = this.at;
    let at = start;
    for (let byte = bytes[at]; byte !== 60; byte = bytes[++at])
      // Entities, line ends and Excel's "_x…" escapes take the thorough way.
      if (byte === undefined || byte === 38 || byte === 13 || byte === 95) return false;
    this.at = at;
    if (!this.skip(inlineClosing) || !this.keep()) return false;
    const { texts, xml } = this.context;
    if (at > start) this.put(cellKind.text, texts.indexOf(bytes, start, at, xml.part));
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

  private put(kind: number, value: number): void {
    putCell(this.context, kind, value, this.format());
  }

  private format(): number {
    return this.context.styleFormats[this.style] ?? 0;
  }

  private skip(wanted: Uint8Array): boolean {
    if (!this.standsHere(wanted)) return false;
    this.at += wanted.length;
    return true;
  }

  private standsHere(wanted: Uint8Array): boolean {
    const { bytes, at } = this;
    for (let offset = 0; offset < wanted.length; offset++)
      if (bytes[at + offset] !== wanted[offset]) return false;
    return true;
  }
}
