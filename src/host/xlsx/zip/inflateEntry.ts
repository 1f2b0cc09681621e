import { Inflate } from "fflate";
import { refuse } from "../refusal";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zipEntry";
import { zipLimits } from "./zipLimits";

/**
 * Unpacks one part in pieces, so that a sheet of any length passes through little memory.
 *
 * The last piece comes only after length and checksum were found right; a caller that stops
 * earlier has not checked the part. A part that unpacks to more than it declares, or swells like a
 * zip bomb, is refused as soon as that shows.
 */
export function* inflateEntry(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array, void> {
  let length = 0;
  let sum = 0;
  let held: Uint8Array | undefined;
  for (const piece of unpackedPieces(bytes, entry)) {
    length += piece.length;
    if (length > entry.size || zipLimits.isBomb(length, entry.packedSize))
      refuse({ code: "zipBomb", part: entry.name });
    sum = crc32(piece, sum);
    if (held !== undefined) yield held;
    held = piece;
  }
  if (length !== entry.size) refuse({ code: "damagedPart", part: entry.name, damage: "length" });
  if (sum !== entry.crc) refuse({ code: "damagedPart", part: entry.name, damage: "checksum" });
  if (held !== undefined) yield held;
}

/** Unpacks a part only to see that its length and checksum are right. */
export function verifyEntry(bytes: Uint8Array, entry: ZipEntry): void {
  const pieces = inflateEntry(bytes, entry);
  while (pieces.next().done !== true);
}

function* unpackedPieces(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array, void> {
  const step = entry.method === 0 ? zipLimits.storedPiece : zipLimits.packedPiece;
  const unpacked: Uint8Array[] = [];
  const inflate = new Inflate((piece) => unpacked.push(piece));
  for (let start = entry.packedStart; start < entry.packedEnd; start += step) {
    const end = Math.min(start + step, entry.packedEnd);
    const packed = bytes.subarray(start, end);
    if (entry.method === 0) yield packed;
    else push(inflate, packed, { final: end === entry.packedEnd, part: entry.name });
    yield* unpacked.splice(0);
  }
}

function push(
  inflate: Inflate,
  packed: Uint8Array,
  { final, part }: { final: boolean; part: string },
): void {
  try {
    inflate.push(packed, final);
  } catch {
    // Whatever fflate says (unexpected end, invalid block type, invalid distance), the packed
    // bytes are not what a writer made.
    refuse({ code: "damagedPart", part, damage: "packing" });
  }
}
