import { refuse } from "../refusal";
import { crc32 } from "./crc32";
import { Inflater } from "./inflater";
import type { ZipEntry } from "./zipEntry";
import { zipLimits } from "./zipLimits";

/**
 * Unpacks one part in pieces, so that a sheet of any length passes through little memory. A piece
 * is good until the next one is asked for.
 *
 * Length and checksum are found right or wrong when the last piece has been taken and one more is
 * asked for; a caller that stops earlier has not checked the part. A part that unpacks to more
 * than it declares, or swells like a zip bomb, is refused as soon as that shows.
 */
export function* inflateEntry(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array, void> {
  let length = 0;
  let sum = 0;
  for (const piece of unpackedPieces(bytes, entry)) {
    length += piece.length;
    if (length > entry.size || zipLimits.isBomb(length, entry.packedSize))
      refuse({ code: "zipBomb", part: entry.name });
    sum = crc32(piece, sum);
    yield piece;
  }
  if (length !== entry.size) refuse({ code: "damagedPart", part: entry.name, damage: "length" });
  if (sum !== entry.crc) refuse({ code: "damagedPart", part: entry.name, damage: "checksum" });
}

/** Unpacks a part only to see that its length and checksum are right. */
export function verifyEntry(bytes: Uint8Array, entry: ZipEntry): void {
  const pieces = inflateEntry(bytes, entry);
  while (pieces.next().done !== true);
}

function* unpackedPieces(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array, void> {
  const { packedStart, packedEnd, method } = entry;
  if (method === 0) {
    for (let start = packedStart; start < packedEnd; start += zipLimits.storedPiece)
      yield bytes.subarray(start, Math.min(start + zipLimits.storedPiece, packedEnd));
    return;
  }
  const inflater = new Inflater(bytes, packedStart, packedEnd);
  for (;;) {
    const piece = nextPiece(inflater, entry.name);
    if (piece === undefined) return;
    yield piece;
  }
}

function nextPiece(inflater: Inflater, part: string): Uint8Array | undefined {
  try {
    return inflater.next();
  } catch {
    // The only thing it throws: the packed bytes are not what a writer made.
    return refuse({ code: "damagedPart", part, damage: "packing" });
  }
}
