import { unzipSync, zipSync } from "fflate";

/** Packs a package again with one date on every part, so that the same workbook is the same bytes. */
export function fixedZip(
  packed: Uint8Array,
  change: (parts: Record<string, Uint8Array>) => void,
): Uint8Array {
  const parts = unzipSync(packed);
  change(parts);
  // The zip format holds a local time without a zone; fflate writes the local fields of this date.
  const mtime = new Date(2026, 10, 21, 8, 30, 0);
  return zipSync(parts, { level: 9, mtime });
}
