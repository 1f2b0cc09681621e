import { elementAt } from "../bytes/elementAt";

const longestCode = 15;

/**
 * A prefix ("Huffman") code of deflate as one table: indexed by the next bits of the stream, an
 * entry holds the symbol times 16 plus the length of its code; 0 where no code leads.
 */
export class PrefixCode {
  readonly table = new Uint16Array(1 << longestCode);
  /** Bits that index the table. */
  mask = 0;

  /**
   * Builds the table from the length of each symbol's code.
   *
   * @returns false when the lengths promise more codes than there are
   */
  build(lengths: Uint8Array, start: number, end: number): boolean {
    const counts = new Int32Array(longestCode + 2);
    let longest = 1;
    for (let at = start; at < end; at++) {
      const length = elementAt(lengths, at);
      if (length > 0) counts[length] = elementAt(counts, length) + 1;
      if (length > longest) longest = length;
    }
    const next = new Int32Array(longestCode + 2);
    for (let length = 1; length <= longest; length++) {
      const first = (elementAt(next, length - 1) + elementAt(counts, length - 1)) << 1;
      next[length] = first;
      if (first + elementAt(counts, length) > 1 << length) return false;
    }
    this.mask = (1 << longest) - 1;
    this.table.fill(0, 0, 1 << longest);
    for (let at = start; at < end; at++) {
      const length = elementAt(lengths, at);
      if (length === 0) continue;
      const code = elementAt(next, length);
      next[length] = code + 1;
      const entry = ((at - start) << 4) | length;
      for (let bits = reversed(code, length); bits <= this.mask; bits += 1 << length)
        this.table[bits] = entry;
    }
    return true;
  }
}

/** Codes stand in the stream with their first bit lowest. */
function reversed(code: number, length: number): number {
  let bits = 0;
  for (let left = code, count = 0; count < length; count++, left >>= 1)
    bits = (bits << 1) | (left & 1);
  return bits;
}
