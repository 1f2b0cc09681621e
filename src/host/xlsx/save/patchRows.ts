import { columnLetters, readAddress } from "../read/cellAddress";
import { attributeNumber, attributeText } from "../xml/attributes";
import { codes, XmlBytes, xmlToken } from "../xml/xmlBytes";
import type { SavedLine } from "./savedWorkbook";

const names = { row: codes("row"), c: codes("c"), r: codes("r") };
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Changes to one row: cells by column ("" for a cell that is gone), and how it is shown. */
export interface RowChange {
  readonly cells: ReadonlyMap<number, string>;
  readonly line: SavedLine | undefined;
}

/**
 * Rewrites the cells that changed in the rows of a worksheet; every other byte is copied.
 *
 * @param rows - the inside of `sheetData`
 * @param changes - by 0-based row
 * @param prefix - of the part's tags, with its colon
 */
export function patchRows(
  rows: Uint8Array,
  changes: ReadonlyMap<number, RowChange>,
  { part, prefix }: { readonly part: string; readonly prefix: string },
): Uint8Array[] {
  const wanted = [...changes.keys()].sort((a, b) => a - b);
  const pieces: Uint8Array[] = [];
  const xml = new XmlBytes([rows][Symbol.iterator](), part);
  let copied = 0;
  let next = 0;
  let rowIndex = -1;
  const copyTo = (end: number) => {
    if (end > copied) pieces.push(rows.subarray(copied, end));
    copied = end;
  };
  const addRows = (before: number) => {
    for (let added = wanted[next]; added !== undefined && added < before; added = wanted[++next])
      pieces.push(encoder.encode(newRow(added, changes.get(added), prefix)));
  };
  while (next < wanted.length) {
    const start = xml.at;
    const token = xml.next();
    if (token === xmlToken.end) break;
    if (token !== xmlToken.open) continue;
    if (!xml.isNamed(names.row)) {
      xml.skipElement();
      continue;
    }
    rowIndex = (attributeNumber(xml, names.r) ?? rowIndex + 2) - 1;
    if (wanted[next] !== undefined && (wanted[next] ?? 0) < rowIndex) {
      copyTo(start);
      addRows(rowIndex);
    }
    const change = wanted[next] === rowIndex ? changes.get(rowIndex) : undefined;
    if (change === undefined) {
      xml.skipElement();
      continue;
    }
    copyTo(start);
    pieces.push(encoder.encode(changedRow(xml, { start, rowIndex, change, prefix, rows })));
    copied = xml.at;
    next++;
  }
  copyTo(rows.length);
  addRows(Infinity);
  return pieces;
}

function newRow(rowIndex: number, change: RowChange | undefined, prefix: string): string {
  if (change === undefined) return "";
  const cells = inOrder(change.cells).map(([, cell]) => cell);
  const opening = `<${prefix}row r="${rowIndex + 1}"${lineTraits(change.line)}`;
  return `${opening}>${cells.join("")}</${prefix}row>`;
}

interface RowAt {
  readonly start: number;
  readonly rowIndex: number;
  readonly change: RowChange;
  readonly prefix: string;
  readonly rows: Uint8Array;
}

/** One row with its changed cells; the reader stands behind its opening tag, and then behind it. */
function changedRow(xml: XmlBytes, { start, rowIndex, change, prefix, rows }: RowAt): string {
  const textOf = (from: number, to: number) => decoder.decode(rows.subarray(from, to));
  const opening = openingTag(textOf(start, xml.at), rowIndex, change);
  const waiting = inOrder(change.cells);
  let text = opening;
  const addBefore = (columnIndex: number) => {
    for (let first = waiting[0]; first !== undefined && first[0] < columnIndex; first = waiting[0])
      text += waiting.shift()?.[1] ?? "";
  };
  let columnIndex = -1;
  for (let open = !xml.closesItself(); open; ) {
    const cellStart = xml.at;
    const token = xml.next();
    if (token === xmlToken.end) xml.refuseXml();
    if (token === xmlToken.close) break;
    if (token !== xmlToken.open || !xml.isNamed(names.c)) {
      if (token === xmlToken.open) xml.skipElement();
      text += textOf(cellStart, xml.at);
      continue;
    }
    const address = attributeText(xml, names.r);
    columnIndex =
      (address === undefined ? undefined : readAddress(address)?.columnIndex) ?? columnIndex + 1;
    xml.skipElement();
    addBefore(columnIndex);
    const replaced = waiting[0]?.[0] === columnIndex ? waiting.shift()?.[1] : undefined;
    const kept = textOf(cellStart, xml.at);
    // A cell without an address stands right of the one before, which may now be gone.
    text += replaced ?? withAddress(kept, address, `${columnLetters(columnIndex)}${rowIndex + 1}`);
    open = true;
  }
  addBefore(Infinity);
  return `${text}</${prefix}row>`;
}

const spans = /\s(?:[\w.-]+:)?spans\s*=\s*["'](\d+):(\d+)["']/;
const lineTrait = /\s(?:ht|customHeight|hidden)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** The row's opening tag: with its number, its new height, and no `spans` that have become wrong. */
function openingTag(tag: string, rowIndex: number, { cells, line }: RowChange): string {
  let traits = tag.replace(/\/?>$/, "");
  const [, first, last] = spans.exec(traits) ?? [];
  const isOutside = (column: number) => column + 1 < Number(first) || column + 1 > Number(last);
  if ([...cells.keys()].some(isOutside)) traits = traits.replace(spans, "");
  if (!/\sr\s*=/.test(traits)) traits += ` r="${rowIndex + 1}"`;
  return line === undefined ? `${traits}>` : `${traits.replace(lineTrait, "")}${lineTraits(line)}>`;
}

function lineTraits(line: SavedLine | undefined): string {
  if (line === undefined) return "";
  const height = line.points === undefined ? "" : ` ht="${line.points}" customHeight="1"`;
  return height + (line.hidden ? ' hidden="1"' : "");
}

function withAddress(cell: string, address: string | undefined, place: string): string {
  return address === undefined ? cell.replace(/^(<[^\s/>]+)/, `$1 r="${place}"`) : cell;
}

function inOrder(cells: ReadonlyMap<number, string>): [number, string][] {
  return [...cells].sort(([a], [b]) => a - b);
}
