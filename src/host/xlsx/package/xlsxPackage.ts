import { refuse } from "../refusal";
import { refuseForeignFile } from "./foreignFile";
import { inflateEntry, verifyEntry } from "../zip/inflateEntry";
import { partKey } from "../zip/partNames";
import { readZipDirectory, type ZipDirectory } from "../zip/zipDirectory";
import type { ZipEntry } from "../zip/zipEntry";
import { zipLimits } from "../zip/zipLimits";

/**
 * An .xlsx file opened as a package of parts, each found by name.
 *
 * It remembers which parts were unpacked to the end and found right, so that reading a workbook
 * and then copying it checks every part once.
 */
export class XlsxPackage {
  readonly bytes: Uint8Array;
  readonly directory: ZipDirectory;
  private readonly byKey: ReadonlyMap<string, ZipEntry>;
  private readonly verified = new Set<ZipEntry>();

  constructor(bytes: Uint8Array) {
    refuseForeignFile(bytes);
    this.bytes = plainBytes(bytes);
    this.directory = readZipDirectory(this.bytes);
    this.byKey = new Map(this.directory.entries.map((entry) => [partKey(entry.name), entry]));
    refuseBombs(this.directory.entries);
  }

  has(part: string): boolean {
    return this.byKey.has(partKey(part));
  }

  find(part: string): ZipEntry | undefined {
    return this.byKey.get(partKey(part));
  }

  /** Unpacks a part piece by piece; refused when there is no such part. */
  *pieces(part: string): Generator<Uint8Array, void> {
    const entry = this.find(part);
    if (entry === undefined) refuse({ code: "missingPart", part });
    yield* inflateEntry(this.bytes, entry);
    this.verified.add(entry);
  }

  /** Unpacks a small part whole. */
  whole(part: string): Uint8Array {
    const size = this.find(part)?.size;
    if (size === undefined) refuse({ code: "missingPart", part });
    if (size > zipLimits.wholePart) refuse({ code: "damagedPart", part, damage: "length" });
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const piece of this.pieces(part)) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  }

  /** Checks every part that nobody has unpacked yet: a damaged picture is not copied in silence. */
  verifyAll(): void {
    for (const entry of this.directory.entries) {
      if (this.verified.has(entry)) continue;
      verifyEntry(this.bytes, entry);
      this.verified.add(entry);
    }
  }
}

function refuseBombs(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    if (total > zipLimits.totalSize || zipLimits.isBomb(entry.size, entry.packedSize))
      refuse({ code: "zipBomb", part: entry.name });
  }
}

// A Buffer's slice is a view of the file itself: what is written into it would change the file.
function plainBytes(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
