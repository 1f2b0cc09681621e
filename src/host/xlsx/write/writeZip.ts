import type { ZipEntry } from "../zip/zipEntry";
import { zipLayout } from "../zip/zipLayout";
import type { PackedPart } from "./packPart";

/** What goes into the new zip, in order: parts of the old one as they stand, and packed ones. */
export type ZipContent =
  | { readonly kept: ZipEntry; readonly packed?: never }
  | { readonly packed: PackedPart };

/** 1980-01-01 00:00, the first moment a zip can say: the same parts make the same file. */
const fixedTime = { time: 0, date: 0x0021 } as const;

/** Deflate, no encryption: any reader since 1993. */
const versionNeeded = 20;

const noParts = new Uint8Array(0);

/**
 * Writes a zip file of kept and new parts.
 *
 * Kept parts are copied with their headers byte for byte, packed as they were; only their records
 * in the table of contents are told where they now stand.
 *
 * @param source - the file the kept parts stand in
 * @returns the file in pieces, in order; kept parts are views of `source`, so that a large file need
 * not be held twice
 */
export function writeZip(
  contents: readonly ZipContent[],
  source: Uint8Array = noParts,
): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const put = (piece: Uint8Array) => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const content of contents) {
    const start = at;
    if (content.packed === undefined) {
      put(source.subarray(content.kept.localStart, content.kept.localEnd));
      directory.push(movedRecord(source, content.kept, start));
    } else {
      put(localHeader(content.packed));
      content.packed.packed.forEach(put);
      directory.push(newRecord(content.packed, start));
    }
  }
  const directoryStart = at;
  directory.forEach(put);
  put(endRecords(contents.length, directoryStart, at - directoryStart));
  return pieces;
}

function localHeader(part: PackedPart): Uint8Array {
  const name = new TextEncoder().encode(part.name);
  const header = new Uint8Array(zipLayout.localSize + name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, zipLayout.localSignature, true);
  writeCommon(view, 4, { part, nameLength: name.length });
  header.set(name, zipLayout.localSize);
  return header;
}

function newRecord(part: PackedPart, start: number): Uint8Array {
  const name = new TextEncoder().encode(part.name);
  const record = new Uint8Array(zipLayout.directorySize + name.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, zipLayout.directorySignature, true);
  view.setUint16(4, versionNeeded, true);
  writeCommon(view, 6, { part, nameLength: name.length });
  view.setUint32(42, start, true);
  record.set(name, zipLayout.directorySize);
  return record;
}

/** The fields that local header and directory record have in common, in the same order. */
function writeCommon(
  view: DataView,
  at: number,
  { part, nameLength }: { part: PackedPart; nameLength: number },
): void {
  view.setUint16(at, versionNeeded, true);
  view.setUint16(at + 2, zipLayout.utf8Flag, true);
  view.setUint16(at + 4, 8, true);
  view.setUint16(at + 6, fixedTime.time, true);
  view.setUint16(at + 8, fixedTime.date, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.packedSize, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, nameLength, true);
}

function movedRecord(source: Uint8Array, entry: ZipEntry, start: number): Uint8Array {
  const record = source.slice(entry.directoryStart, entry.directoryEnd);
  const view = new DataView(record.buffer);
  if (view.getUint32(42, true) !== zipLayout.in64) {
    view.setUint32(42, start, true);
    return record;
  }
  // In a zip64 record the place stands in the extra field, behind those sizes that are there too.
  const sizes = [20, 24].filter((at) => view.getUint32(at, true) === zipLayout.in64).length;
  let at = zipLayout.directorySize + view.getUint16(28, true);
  while (view.getUint16(at, true) !== zipLayout.zip64Field) at += 4 + view.getUint16(at + 2, true);
  view.setBigUint64(at + 4 + 8 * sizes, BigInt(start), true);
  return record;
}

function endRecords(count: number, start: number, size: number): Uint8Array {
  const { end64Size, locator64Size, endSize, in64 } = zipLayout;
  const long = count >= 0xffff || start + size >= in64;
  const records = new Uint8Array((long ? end64Size + locator64Size : 0) + endSize);
  const view = new DataView(records.buffer);
  let at = 0;
  if (long) {
    view.setUint32(0, zipLayout.end64Signature, true);
    view.setBigUint64(4, BigInt(end64Size - 12), true);
    view.setUint16(12, 45, true);
    view.setUint16(14, 45, true);
    view.setBigUint64(24, BigInt(count), true);
    view.setBigUint64(32, BigInt(count), true);
    view.setBigUint64(40, BigInt(size), true);
    view.setBigUint64(48, BigInt(start), true);
    view.setUint32(end64Size, zipLayout.locator64Signature, true);
    view.setBigUint64(end64Size + 8, BigInt(start + size), true);
    view.setUint32(end64Size + 16, 1, true);
    at = end64Size + locator64Size;
  }
  view.setUint32(at, zipLayout.endSignature, true);
  view.setUint16(at + 8, Math.min(count, 0xffff), true);
  view.setUint16(at + 10, Math.min(count, 0xffff), true);
  view.setUint32(at + 12, long ? in64 : size, true);
  view.setUint32(at + 16, long ? in64 : start, true);
  return records;
}
