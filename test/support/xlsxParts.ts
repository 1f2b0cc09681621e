import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** Every part of an .xlsx file by name, unpacked. */
export function partsOf(file: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(file);
}

/** Names of parts that are new, gone or other than before; in order. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = partsOf(before);
  const now = partsOf(after);
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => !sameBytes(old[name], now[name])).sort();
}

/** A zip file of these parts, texts as UTF-8. */
export function zipOf(
  parts: Readonly<Record<string, string | Uint8Array>>,
  level: 0 | 6 = 6,
): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts))
    files[name] = [typeof part === "string" ? strToU8(part) : part, { level }];
  return zipSync(files, { mtime: new Date(2000, 0, 1) });
}

/** The same file with some parts replaced, added or (`undefined`) left out. */
export function withParts(
  file: Uint8Array,
  changes: Readonly<Record<string, string | Uint8Array | undefined>>,
): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {};
  for (const [name, part] of Object.entries({ ...partsOf(file), ...changes }))
    if (part !== undefined) parts[name] = part;
  return zipOf(parts);
}

/** Text of one part. */
export function partText(file: Uint8Array, part: string): string {
  const bytes = partsOf(file)[part];
  if (bytes === undefined) throw new RangeError(`no part ${part}`);
  return new TextDecoder().decode(bytes);
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === undefined || b === undefined || a.length !== b.length) return a === b;
  return a.every((byte, at) => byte === b[at]);
}
