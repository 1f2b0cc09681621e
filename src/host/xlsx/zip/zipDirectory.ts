import { refuse } from "../refusal";
import { findDirectory, type DirectoryPlace } from "./findDirectory";
import { readLocalHeader } from "./localHeader";
import { checkPartName, decodePartName } from "./partNames";
import { readZip64Sizes } from "./zip64Sizes";
import type { ZipEntry } from "./zipEntry";
import { zipLayout } from "./zipLayout";

/** The zip's table of contents, checked against the file it stands in. */
export interface ZipDirectory extends DirectoryPlace {
  readonly entries: readonly ZipEntry[];
}

/**
 * Reads and checks the table of contents of a zip file.
 *
 * Refuses what an honest writer never makes: two parts of one name (package names do not tell
 * upper from lower case), names that climb out of the package, parts that overlap, a local header
 * that contradicts the table of contents.
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = findDirectory(view);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = place.start;
  for (let count = 0; count < place.entryCount; count++) {
    const entry = readRecord(view, at, place);
    checkPartName(entry.name, names);
    entries.push(entry);
    at = entry.directoryEnd;
  }
  if (at !== place.end) refuse({ code: "truncated" });
  refuseOverlaps(entries);
  return { ...place, entries };
}

function readRecord(view: DataView, at: number, place: DirectoryPlace): ZipEntry {
  const { directorySize, directorySignature } = zipLayout;
  if (at + directorySize > place.end || view.getUint32(at, true) !== directorySignature)
    refuse({ code: "truncated" });
  const nameLength = view.getUint16(at + 28, true);
  const extraStart = at + directorySize + nameLength;
  const extraEnd = extraStart + view.getUint16(at + 30, true);
  const directoryEnd = extraEnd + view.getUint16(at + 32, true);
  if (directoryEnd > place.end) refuse({ code: "truncated" });
  const flags = view.getUint16(at + 8, true);
  const nameBytes = new Uint8Array(view.buffer, view.byteOffset + at + directorySize, nameLength);
  const name = decodePartName(nameBytes, (flags & zipLayout.utf8Flag) !== 0);
  if (flags & zipLayout.encryptedFlag) refuse({ code: "passwordProtected" });
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) refuse({ code: "damagedPart", part: name, damage: "packing" });
  const sizes = readZip64Sizes(view, { at, extraStart, extraEnd, part: name });
  const declared = { name, flags, crc: view.getUint32(at + 16, true), ...sizes };
  const local = readLocalHeader(view, declared, place.start);
  return {
    name,
    method,
    crc: declared.crc,
    packedSize: sizes.packedSize,
    size: sizes.size,
    localStart: sizes.localStart,
    ...local,
    directoryStart: at,
    directoryEnd,
  };
}

function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const inFileOrder = [...entries].sort((a, b) => a.localStart - b.localStart);
  let free = 0;
  for (const entry of inFileOrder) {
    if (entry.localStart < free)
      refuse({ code: "damagedPart", part: entry.name, damage: "overlap" });
    free = entry.localEnd;
  }
}
