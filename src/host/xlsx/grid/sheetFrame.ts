import { refuse } from "../refusal";
import type { XlsxPackage } from "../package/xlsxPackage";
import { utf8Pieces } from "../xml/utf8Pieces";
import { parseXml, type XmlElement } from "../xml/xmlTree";

/** A worksheet part without its rows: what stands before and behind them. */
export interface SheetFrame {
  /** The whole part as UTF-8. */
  readonly bytes: Uint8Array;
  /** Where the rows stand in `bytes`; both at the same place when there are none. */
  readonly rowsStart: number;
  readonly rowsEnd: number;
  /** Text of the part with the rows left out, and the same parsed. */
  readonly text: string;
  readonly root: XmlElement;
}

const letters = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const sheetData = letters("sheetData");
const [less, greater, slash, colon] = [60, 62, 47, 58];

/**
 * Takes a worksheet part apart into its rows, which may be long, and the little around them.
 *
 * The rows stand as they were; a comment that happens to hold the word is not looked for, because
 * no writer puts one before the rows.
 */
export function sheetFrame(pkg: XlsxPackage, part: string): SheetFrame {
  const bytes = utf8Bytes(pkg, part);
  const opening = findOpening(bytes);
  if (opening === undefined) refuse({ code: "damagedPart", part, damage: "content" });
  const rowsStart = opening.end;
  const closesItself = bytes[opening.end - 2] === slash;
  const rowsEnd = closesItself ? rowsStart : findClosing(bytes, rowsStart);
  if (rowsEnd === undefined) refuse({ code: "damagedPart", part, damage: "content" });
  const text = decoded(bytes.subarray(0, rowsStart), part) + decoded(bytes.subarray(rowsEnd), part);
  return { bytes, rowsStart, rowsEnd, text, root: parseXml(text, part) };
}

function utf8Bytes(pkg: XlsxPackage, part: string): Uint8Array {
  const size = pkg.find(part)?.size;
  if (size === undefined) refuse({ code: "missingPart", part });
  let bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of utf8Pieces(pkg.pieces(part), part)) {
    if (at + piece.length > bytes.length) {
      const larger = new Uint8Array((at + piece.length) * 2);
      larger.set(bytes.subarray(0, at));
      bytes = larger;
    }
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes.subarray(0, at);
}

/** The opening tag `sheetData`, whatever its prefix. */
function findOpening(bytes: Uint8Array): { start: number; end: number } | undefined {
  for (let start = bytes.indexOf(less); start >= 0; start = bytes.indexOf(less, start + 1)) {
    if (!isNamed(bytes, start + 1)) continue;
    const end = bytes.indexOf(greater, start) + 1;
    return end === 0 ? undefined : { start, end };
  }
  return undefined;
}

/** Where the rows end: sought from behind, because little stands there and much before. */
function findClosing(bytes: Uint8Array, rowsStart: number): number | undefined {
  let start = bytes.lastIndexOf(less);
  for (; start >= rowsStart; start = bytes.lastIndexOf(less, start - 1))
    if (bytes[start + 1] === slash && isNamed(bytes, start + 2)) return start;
  return undefined;
}

/** Whether the name at `at` is `sheetData`, with or without a prefix. */
function isNamed(bytes: Uint8Array, at: number): boolean {
  if (standsAt(bytes, at)) return true;
  let prefixEnd = at;
  for (let byte = bytes[prefixEnd]; byte !== undefined; byte = bytes[++prefixEnd]) {
    if (byte === colon) return standsAt(bytes, prefixEnd + 1);
    if (byte <= 32 || byte === slash || byte === greater) return false;
  }
  return false;
}

function decoded(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    refuse({ code: "damagedPart", part, damage: "encoding" });
  }
}

function standsAt(bytes: Uint8Array, at: number): boolean {
  for (let offset = 0; offset < sheetData.length; offset++)
    if (bytes[at + offset] !== sheetData[offset]) return false;
  const next = bytes[at + sheetData.length];
  return next === greater || next === slash || next === 32 || next === 10 || next === 13;
}
