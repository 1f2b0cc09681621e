/** How many bytes a turn of the loop eats, with one table each ("slicing by sixteen"). */
const slices = 16;

// A workbook's sheets are hundreds of megabytes once unpacked, and every byte of them is checked.
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
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length;
  const slicedEnd = end - (end % slices);
  let sum = ~before;
  let at = 0;
  for (; at < slicedEnd; at += slices)
    sum =
      fourBytes(sum ^ view.getInt32(at, true), 12) ^
      fourBytes(view.getInt32(at + 4, true), 8) ^
      fourBytes(view.getInt32(at + 8, true), 4) ^
      fourBytes(view.getInt32(at + 12, true), 0);
  for (; at < end; at++) sum = (tables[(sum ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}

// Every index below is inside its table; `?? 0` only says so to the compiler, at no cost.

/** What four bytes add to the sum when `after` bytes of the turn come behind them. */
function fourBytes(word: number, after: number): number {
  const table = after * 256;
  return (
    (tables[table + 768 + (word & 255)] ?? 0) ^
    (tables[table + 512 + ((word >>> 8) & 255)] ?? 0) ^
    (tables[table + 256 + ((word >>> 16) & 255)] ?? 0) ^
    (tables[table + (word >>> 24)] ?? 0)
  );
}

function buildTables(): Int32Array {
  const built = new Int32Array(slices * 256);
  for (let value = 0; value < 256; value++) {
    let sum = value;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    built[value] = sum;
  }
  for (let at = 256; at < built.length; at++) {
    const shorter = built[at - 256] ?? 0;
    built[at] = (built[shorter & 255] ?? 0) ^ (shorter >>> 8);
  }
  return built;
}
