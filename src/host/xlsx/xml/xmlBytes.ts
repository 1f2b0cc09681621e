import { refuse } from "../refusal";

/** What `XmlBytes.next` found. */
export const xmlToken = { end: 0, open: 1, close: 2, text: 3, cdata: 4 } as const;
export type XmlToken = (typeof xmlToken)[keyof typeof xmlToken];

const byteOf = {
  tab: 9,
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  exclamation: 33,
  quote: 34,
  apostrophe: 39,
  hyphen: 45,
  slash: 47,
  colon: 58,
  less: 60,
  greater: 62,
  question: 63,
  bracket: 93,
} as const;

/** One tag or text longer than this is no workbook's: a cell holds at most 32,767 characters. */
const longestToken = 32 * 1024 * 1024;

const comment = { opening: codes("<!--"), closing: codes("-->") };
const cdata = { opening: codes("<![CDATA["), closing: codes("]]>") };

/**
 * Reads the tags and texts of a large XML part one after another, straight from its bytes.
 *
 * Only a window of the part is in memory. The fields describe the token found last and are good
 * until the next call. Prefixes are skipped over: names are compared by their local part.
 */
export class XmlBytes {
  readonly part: string;
  /** The window; what lies behind `end` is left over from before and means nothing. */
  bytes = new Uint8Array(0);
  /** Where the next token begins, and where the bytes read so far end. */
  at = 0;
  end = 0;
  /** Local name of the tag found last. */
  nameStart = 0;
  nameEnd = 0;
  /** Where the attributes of the opening tag found last end. */
  attributesEnd = 0;
  private selfClosing = false;
  /** Value of the attribute that `findAttribute` found last, without its quotes. */
  valueStart = 0;
  valueEnd = 0;
  /** Text found last, still escaped unless it was a CDATA section. */
  textStart = 0;
  textEnd = 0;
  private readonly pieces: Iterator<Uint8Array, unknown>;

  constructor(pieces: Iterator<Uint8Array, unknown>, part: string) {
    this.pieces = pieces;
    this.part = part;
  }

  next(): XmlToken {
    for (;;) {
      if (this.at >= this.end && !this.more()) return xmlToken.end;
      if (this.bytes[this.at] !== byteOf.less) return this.readText();
      if (this.at + 1 >= this.end) this.mustHaveMore();
      const second = this.bytes[this.at + 1];
      if (second === byteOf.slash) return this.readClosingTag();
      if (second === byteOf.question) this.skipInstruction();
      else if (second !== byteOf.exclamation) return this.readOpeningTag();
      else if (this.skippedComment()) continue;
      else return this.readCdata();
    }
  }

  /**
   * Reads on behind the root element to the end of the part, where its checksum is looked at;
   * nothing but white space and comments may stand there.
   */
  finish(): void {
    for (let token = this.next(); token !== xmlToken.end; token = this.next())
      if (token !== xmlToken.text) this.refuseXml();
  }

  /** Skips everything inside the element just opened, its closing tag included. */
  skipElement(): void {
    if (this.closesItself()) return;
    for (let depth = 1; depth > 0; ) {
      const token = this.next();
      if (token === xmlToken.end) this.refuseXml();
      if (token === xmlToken.close) depth--;
      if (token === xmlToken.open && !this.closesItself()) depth++;
    }
  }

  /** Whether the opening tag found last closes itself. */
  closesItself(): boolean {
    return this.selfClosing;
  }

  /** Whether the tag found last has this local name. */
  isNamed(name: Uint8Array): boolean {
    return this.nameEnd - this.nameStart === name.length && this.standsAt(this.nameStart, name);
  }

  /** Takes in the next piece of the part behind what is still unread; false when there is none. */
  more(): boolean {
    const unread = this.end - this.at;
    if (unread > longestToken) this.refuseXml();
    const { done, value: piece } = this.pieces.next();
    if (done === true) return false;
    const needed = unread + piece.length;
    const window = this.bytes.length < needed ? new Uint8Array(needed * 2) : this.bytes;
    window.set(this.bytes.subarray(this.at, this.end));
    window.set(piece, unread);
    this.bytes = window;
    this.at = 0;
    this.end = needed;
    return needed > 0 || this.more();
  }

  refuseXml(): never {
    refuse({ code: "damagedPart", part: this.part, damage: "xml" });
  }

  private mustHaveMore(): void {
    if (!this.more()) this.refuseXml();
  }

  private readText(): XmlToken {
    let length = 1;
    for (;;) {
      this.textEnd = this.findLess(this.at + length);
      if (this.textEnd < this.end) break;
      length = this.end - this.at;
      if (!this.more()) break;
    }
    this.textStart = this.at;
    this.at = this.textEnd;
    return xmlToken.text;
  }

  private findLess(start: number): number {
    let at = start;
    while (at < this.end && this.bytes[at] !== byteOf.less) at++;
    return at;
  }

  private readClosingTag(): XmlToken {
    const close = this.findTagEnd();
    this.readName(this.at + 2, close);
    this.at = close + 1;
    return xmlToken.close;
  }

  private readOpeningTag(): XmlToken {
    const close = this.findTagEnd();
    this.selfClosing = this.bytes[close - 1] === byteOf.slash;
    this.attributesEnd = this.selfClosing ? close - 1 : close;
    this.readName(this.at + 1, this.attributesEnd);
    this.at = close + 1;
    return xmlToken.open;
  }

  private readName(start: number, limit: number): void {
    let at = start;
    this.nameStart = start;
    for (; at < limit && !isSpace(this.bytes[at]); at++)
      if (this.bytes[at] === byteOf.colon) this.nameStart = at + 1;
    this.nameEnd = at;
    if (at === this.nameStart) this.refuseXml();
  }

  /** Where the tag at `at` ends; a `>` inside quotes does not end it. */
  private findTagEnd(): number {
    let at = this.at + 1;
    let quote = 0;
    for (;;) {
      for (; at < this.end; at++) {
        const byte = this.bytes[at];
        if (quote !== 0) {
          if (byte === quote) quote = 0;
        } else if (byte === byteOf.greater) return at;
        else if (byte === byteOf.quote || byte === byteOf.apostrophe) quote = byte;
        else if (byte === byteOf.less) this.refuseXml();
      }
      at -= this.at;
      this.mustHaveMore();
    }
  }

  private skipInstruction(): void {
    this.at = this.findAhead(codes("?>"), 2) + 2;
  }

  private skippedComment(): boolean {
    this.needBytes(comment.opening.length);
    if (!this.standsAt(this.at, comment.opening)) return false;
    this.at = this.findAhead(comment.closing, comment.opening.length) + comment.closing.length;
    return true;
  }

  private readCdata(): XmlToken {
    this.needBytes(cdata.opening.length);
    // What else begins with "<!" is a document type, and with it entities; no workbook needs one.
    if (!this.standsAt(this.at, cdata.opening)) refuse({ code: "xmlEntities", part: this.part });
    const close = this.findAhead(cdata.closing, cdata.opening.length);
    this.textStart = this.at + cdata.opening.length;
    this.textEnd = close;
    this.at = close + cdata.closing.length;
    return xmlToken.cdata;
  }

  private needBytes(count: number): void {
    while (this.end - this.at < count && this.more());
  }

  private findAhead(wanted: Uint8Array, offset: number): number {
    let from = offset;
    for (;;) {
      for (let at = this.at + from; at + wanted.length <= this.end; at++)
        if (this.standsAt(at, wanted)) return at;
      from = Math.max(offset, this.end - this.at - wanted.length + 1);
      this.mustHaveMore();
    }
  }

  /** Whether these bytes stand at this place of the window. */
  standsAt(at: number, wanted: Uint8Array): boolean {
    if (at + wanted.length > this.end) return false;
    for (let offset = 0; offset < wanted.length; offset++)
      if (this.bytes[at + offset] !== wanted[offset]) return false;
    return true;
  }
}

/** The bytes of an ASCII name, to compare tags and attributes with. */
export function codes(name: string): Uint8Array {
  return Uint8Array.from(name, (letter) => letter.charCodeAt(0));
}

/** Whether a byte is XML white space. */
export function isSpace(byte: number | undefined): boolean {
  return (
    byte === byteOf.space ||
    byte === byteOf.lineFeed ||
    byte === byteOf.carriageReturn ||
    byte === byteOf.tab
  );
}
