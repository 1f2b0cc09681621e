import { refuse } from "../refusal";

/**
 * Hands an XML part on as UTF-8, whatever it was written in, without its byte order mark.
 *
 * Office writes UTF-8; the package format also allows UTF-16, and other encodings are taken by
 * the name in the XML declaration when the platform knows it.
 */
export function* utf8Pieces(
  pieces: Iterable<Uint8Array>,
  part: string,
): Generator<Uint8Array, void> {
  let encoding: string | undefined;
  let decoder: TextDecoder | undefined;
  const encoder = new TextEncoder();
  for (const piece of pieces) {
    if (piece.length === 0) continue;
    if (encoding === undefined) {
      encoding = encodingOf(piece);
      if (encoding === "utf-8") {
        yield startsWith(piece, [0xef, 0xbb, 0xbf]) ? piece.subarray(3) : piece;
        continue;
      }
      decoder = decoderFor(encoding, part);
    }
    yield decoder === undefined ? piece : encoder.encode(decode(decoder, piece, part));
  }
  if (decoder !== undefined) yield encoder.encode(decode(decoder, undefined, part));
}

/** A whole XML part as text. */
export function xmlText(bytes: Uint8Array, part: string): string {
  return decode(decoderFor(encodingOf(bytes), part), bytes, part, false);
}

function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0x3c, 0x00])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff]) || startsWith(bytes, [0x00, 0x3c])) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(
    head,
  );
  return declared?.[1]?.toLowerCase() ?? "utf-8";
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, at) => bytes[at] === byte);
}

function decoderFor(encoding: string, part: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    refuse({ code: "damagedPart", part, damage: "encoding" });
  }
}

function decode(
  decoder: TextDecoder,
  bytes: Uint8Array | undefined,
  part: string,
  stream = bytes !== undefined,
): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream });
  } catch {
    refuse({ code: "damagedPart", part, damage: "encoding" });
  }
}
