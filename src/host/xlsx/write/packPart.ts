import { Deflate } from "fflate";
import { crc32 } from "../zip/crc32";

/** A new or changed part, packed and ready to be put into the zip. */
export interface PackedPart {
  readonly name: string;
  readonly crc: number;
  readonly size: number;
  readonly packed: readonly Uint8Array[];
  readonly packedSize: number;
}

/** Texts are gathered to about this many characters before they are packed. */
const batch = 1 << 16;

/** Packs a part that is whole. */
export function packPart(name: string, bytes: Uint8Array): PackedPart {
  return pack(name, [bytes]);
}

/** Packs a part that stands in several pieces. */
export function packPieces(name: string, pieces: Iterable<Uint8Array>): PackedPart {
  return pack(name, pieces);
}

/** Packs a part while its text is being written, so that a long sheet is never whole in memory. */
export function packText(name: string, pieces: Iterable<string>): PackedPart {
  return pack(name, encoded(pieces));
}

function* encoded(pieces: Iterable<string>): Generator<Uint8Array, void> {
  const encoder = new TextEncoder();
  let gathered = "";
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length < batch) continue;
    yield encoder.encode(gathered);
    gathered = "";
  }
  yield encoder.encode(gathered);
}

/** The quickest: our sheets are small beside the clinic's, which are copied as they are packed. */
const packingLevel = 1;

function pack(name: string, pieces: Iterable<Uint8Array>): PackedPart {
  const packed: Uint8Array[] = [];
  const deflate = new Deflate({ level: packingLevel }, (piece) => packed.push(piece));
  let crc = 0;
  let size = 0;
  for (const piece of pieces) {
    crc = crc32(piece, crc);
    size += piece.length;
    deflate.push(piece, false);
  }
  deflate.push(new Uint8Array(0), true);
  const packedSize = packed.reduce((sum, piece) => sum + piece.length, 0);
  return { name, crc, size, packed, packedSize };
}
