import { refuse } from "../refusal";
import { zipLayout } from "./zipLayout";

/** Where the table of contents stands, and how many parts it lists. */
export interface DirectoryPlace {
  readonly start: number;
  readonly end: number;
  readonly entryCount: number;
}

/**
 * Finds the table of contents from the record at the end of the file, zip64 included.
 *
 * @returns its place; refused as `notAZip` when the file does not even begin like a zip, and as
 * `truncated` when it does but the end is missing or points outside the file
 */
export function findDirectory(view: DataView): DirectoryPlace {
  const endAt = findEndRecord(view);
  if (endAt === undefined) {
    const beginsLikeZip =
      view.byteLength >= 4 && view.getUint32(0, true) === zipLayout.localSignature;
    refuse(beginsLikeZip ? { code: "truncated" } : { code: "notAZip" });
  }
  const thisDisk = view.getUint16(endAt + 4, true);
  const directoryDisk = view.getUint16(endAt + 6, true);
  if (thisDisk !== directoryDisk) refuse({ code: "truncated" });
  const place = readEnd64(view, endAt) ?? {
    entryCount: view.getUint16(endAt + 10, true),
    size: view.getUint32(endAt + 12, true),
    start: view.getUint32(endAt + 16, true),
  };
  const end = place.start + place.size;
  if (end > endAt) refuse({ code: "truncated" });
  return { start: place.start, end, entryCount: place.entryCount };
}

function findEndRecord(view: DataView): number | undefined {
  const last = view.byteLength - zipLayout.endSize;
  const first = Math.max(0, last - zipLayout.longestComment);
  for (let at = last; at >= first; at--) {
    if (view.getUint32(at, true) !== zipLayout.endSignature) continue;
    const commentLength = view.getUint16(at + 20, true);
    if (at + zipLayout.endSize + commentLength === view.byteLength) return at;
  }
  return undefined;
}

function readEnd64(
  view: DataView,
  endAt: number,
): { entryCount: number; size: number; start: number } | undefined {
  const locatorAt = endAt - zipLayout.locator64Size;
  if (locatorAt < 0 || view.getUint32(locatorAt, true) !== zipLayout.locator64Signature)
    return undefined;
  const at = Number(view.getBigUint64(locatorAt + 8, true));
  if (at + zipLayout.end64Size > locatorAt) refuse({ code: "truncated" });
  if (view.getUint32(at, true) !== zipLayout.end64Signature) refuse({ code: "truncated" });
  return {
    entryCount: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    start: Number(view.getBigUint64(at + 48, true)),
  };
}
