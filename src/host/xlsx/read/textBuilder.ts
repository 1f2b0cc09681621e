import { unescapeExcel, unescapeXml } from "../xml/unescapeXml";
import type { XmlBytes } from "../xml/xmlBytes";
import type { TextTable } from "./textTable";

const carriageReturn = 13;
const ampersand = 38;
const underscore = 95;
const letterX = 120;

/**
 * Puts one cell's text together from the pieces XML cuts it into (rich text runs, CDATA, comments),
 * as bytes, and gives its index in the text table.
 */
export class TextBuilder {
  bytes = new Uint8Array(1024);
  length = 0;
  private mayHoldEscape = false;
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder("utf-8", { ignoreBOM: true });

  clear(): void {
    this.length = 0;
    this.mayHoldEscape = false;
  }

  /** Adds the text `xml` found last; entities are undone unless it was a CDATA section. */
  add(xml: XmlBytes, isCdata: boolean): void {
    const { bytes, textStart, textEnd } = xml;
    this.reserve(textEnd - textStart);
    for (let at = textStart; at < textEnd; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === carriageReturn) {
        // XML turns every way to end a line into one line feed.
        if (bytes[at + 1] !== 10 || at + 1 >= textEnd) this.bytes[this.length++] = 10;
      } else if (byte === ampersand && !isCdata) {
        at = this.addEntity(xml, at);
      } else {
        if (byte === letterX && this.bytes[this.length - 1] === underscore)
          this.mayHoldEscape = true;
        this.bytes[this.length++] = byte;
      }
    }
  }

  /** Index of the finished text; Excel's own `_x000D_` escapes are undone last. */
  indexIn(table: TextTable, part: string): number {
    if (this.mayHoldEscape) {
      const text = unescapeExcel(this.text());
      this.clear();
      this.addText(text);
    }
    return table.indexOf(this.bytes, 0, this.length, part);
  }

  /** The bytes so far as text, for numbers, dates and error values. */
  text(): string {
    return this.decoder.decode(this.bytes.subarray(0, this.length));
  }

  private addEntity(xml: XmlBytes, start: number): number {
    let end = start + 1;
    while (end < xml.textEnd && end - start < 12 && xml.bytes[end] !== 59) end++;
    const entity = String.fromCharCode(
      ...xml.bytes.subarray(start, Math.min(end + 1, xml.textEnd)),
    );
    this.addText(unescapeXml(entity, xml.part));
    return end;
  }

  private addText(text: string): void {
    const encoded = this.encoder.encode(text);
    this.reserve(encoded.length);
    this.bytes.set(encoded, this.length);
    this.length += encoded.length;
  }

  private reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
