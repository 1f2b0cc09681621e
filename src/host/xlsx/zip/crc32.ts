import { elementAt } from "../bytes/elementAt";

// Eight tables let the loop eat eight bytes a turn ("slicing by eight"): a workbook's sheets are
// hundreds of megabytes once unpacked, and every one of those bytes is checked.
const tables = buildTables();

/**
 * Continues the CRC-32 of a zip entry over more bytes.
 *
 * @param bytes - the next bytes of the entry
 * @param before - the sum of the bytes so far; 0 at the beginning
 * @returns the sum as an unsigned 32-bit number
 *
 * @example
 * crc32(new Uint8Array([0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39]), 0) // => 3421780262
 */
export function crc32(bytes: Uint8Array, before: number): number {
  const t = tables;
  const end = bytes.length;
  const wordsEnd = end - (end % 8);
  let sum = ~before;
  let i = 0;
  for (; i < wordsEnd; i += 8) {
    const low =
      sum ^
      (elementAt(bytes, i) |
        (elementAt(bytes, i + 1) << 8) |
        (elementAt(bytes, i + 2) << 16) |
        (elementAt(bytes, i + 3) << 24));
    sum =
      elementAt(t, 1792 + (low & 255)) ^
      elementAt(t, 1536 + ((low >>> 8) & 255)) ^
      elementAt(t, 1280 + ((low >>> 16) & 255)) ^
      elementAt(t, 1024 + (low >>> 24)) ^
      elementAt(t, 768 + elementAt(bytes, i + 4)) ^
      elementAt(t, 512 + elementAt(bytes, i + 5)) ^
      elementAt(t, 256 + elementAt(bytes, i + 6)) ^
      elementAt(t, elementAt(bytes, i + 7));
  }
  for (; i < end; i++) sum = elementAt(t, (sum ^ elementAt(bytes, i)) & 255) ^ (sum >>> 8);
  return ~sum >>> 0;
}

function buildTables(): Int32Array {
  const built = new Int32Array(8 * 256);
  for (let value = 0; value < 256; value++) {
    let sum = value;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    built[value] = sum;
  }
  for (let at = 256; at < built.length; at++) {
    const shorter = elementAt(built, at - 256);
    built[at] = elementAt(built, shorter & 255) ^ (shorter >>> 8);
  }
  return built;
}
