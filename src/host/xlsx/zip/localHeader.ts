import { refuse } from "../refusal";
import { decodePartName } from "./partNames";
import { zipLayout } from "./zipLayout";

/** What the table of contents says of a part, to hold its local header against. */
interface DeclaredPart {
  readonly name: string;
  readonly flags: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly localStart: number;
}

interface LocalPlace {
  readonly packedStart: number;
  readonly packedEnd: number;
  readonly localEnd: number;
}

/**
 * Finds a part's packed bytes behind its local header, and refuses a header that says other than
 * the table of contents: two truths about one part are how a checker and a reader are told apart.
 */
export function readLocalHeader(
  view: DataView,
  declared: DeclaredPart,
  directoryStart: number,
): LocalPlace {
  const at = declared.localStart;
  const { localSize, localSignature, descriptorFlag } = zipLayout;
  if (at + localSize > directoryStart) refuse({ code: "truncated" });
  if (view.getUint32(at, true) !== localSignature) refuseHeader(declared);
  const nameLength = view.getUint16(at + 26, true);
  const packedStart = at + localSize + nameLength + view.getUint16(at + 28, true);
  const packedEnd = packedStart + declared.packedSize;
  if (packedEnd > directoryStart) refuse({ code: "truncated" });
  if (!sameName(view, declared, nameLength)) refuseHeader(declared);
  const flags = view.getUint16(at + 6, true);
  if (flags & descriptorFlag)
    return { packedStart, packedEnd, localEnd: descriptorEnd(view, packedEnd, declared) };
  const agrees =
    view.getUint32(at + 14, true) === declared.crc &&
    sameSize(view.getUint32(at + 18, true), declared.packedSize) &&
    sameSize(view.getUint32(at + 22, true), declared.size);
  if (!agrees) refuseHeader(declared);
  return { packedStart, packedEnd, localEnd: packedEnd };
}

function refuseHeader(declared: DeclaredPart): never {
  refuse({ code: "damagedPart", part: declared.name, damage: "header" });
}

/** A size written as "see zip64" is taken from the table of contents. */
function sameSize(written: number, declared: number): boolean {
  return written === zipLayout.in64 || written === declared;
}

function sameName(view: DataView, declared: DeclaredPart, nameLength: number): boolean {
  const at = declared.localStart + zipLayout.localSize;
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, nameLength);
  return decodePartName(bytes, (declared.flags & zipLayout.utf8Flag) !== 0) === declared.name;
}

/**
 * End of the data descriptor behind a streamed part. Its signature is optional and its sizes have
 * 4 or 8 bytes, so the one shape that repeats what the table of contents says is taken.
 */
function descriptorEnd(view: DataView, at: number, declared: DeclaredPart): number {
  for (const signed of [true, false]) {
    if (signed && view.getUint32(at, true) !== zipLayout.descriptorSignature) continue;
    const crcAt = signed ? at + 4 : at;
    for (const width of [4, 8]) {
      const end = crcAt + 4 + 2 * width;
      if (end > view.byteLength || view.getUint32(crcAt, true) !== declared.crc) continue;
      const packedSize = sizeAt(view, crcAt + 4, width);
      const size = sizeAt(view, crcAt + 4 + width, width);
      if (packedSize === declared.packedSize && size === declared.size) return end;
    }
  }
  // Some writers raise the flag and leave the descriptor out; then the next record follows at once.
  const next = view.getUint32(at, true);
  if (next === zipLayout.localSignature || next === zipLayout.directorySignature) return at;
  return refuseHeader(declared);
}

function sizeAt(view: DataView, at: number, width: number): number {
  return width === 4 ? view.getUint32(at, true) : Number(view.getBigUint64(at, true));
}
