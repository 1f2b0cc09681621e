import { refuse } from "../refusal";

// Indexes below are kept inside their arrays by the loops; `?? 0` only says so to the compiler.

/**
 * Every text of the workbook once, found by its UTF-8 bytes.
 *
 * A clinic's sheets say the same few thousand words a million times; looking the bytes up before
 * making a string keeps a sheet with texts written in the cells as cheap as one with shared texts.
 */
export class TextTable {
  readonly texts: string[] = [];
  /** Open addressing: index of a text + 1 per slot, 0 for a free slot. */
  private slots = new Int32Array(1024);
  private hashes = new Int32Array(512);

  /** Index of the text these bytes spell; `part` is named when they are no UTF-8. */
  indexOf(bytes: Uint8Array, start: number, end: number, part: string): number {
    const hash = hashOf(bytes, start, end);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let held = this.slots[slot] ?? 0; held !== 0; held = this.slots[slot] ?? 0) {
      const text = this.texts[held - 1];
      if (this.hashes[held - 1] === hash && text !== undefined && spells(bytes, start, end, text))
        return held - 1;
      slot = (slot + 1) & mask;
    }
    return this.add(decodeUtf8(bytes, start, end, part), hash, slot);
  }

  private add(text: string, hash: number, slot: number): number {
    const index = this.texts.length;
    this.texts.push(text);
    if (index >= this.hashes.length) this.hashes = grown(this.hashes);
    this.hashes[index] = hash;
    this.slots[slot] = index + 1;
    if (this.texts.length * 2 > this.slots.length) this.rehash();
    return index;
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let index = 0; index < this.texts.length; index++) {
      let slot = (this.hashes[index] ?? 0) & mask;
      while ((this.slots[slot] ?? 0) !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = index + 1;
    }
  }
}

function grown(hashes: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(hashes.length * 2);
  larger.set(hashes);
  return larger;
}

/** FNV-1a, with a last mix because the table uses only the low bits. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Whether the UTF-8 bytes spell this text; decodes as it compares, so that nothing is made. */
function spells(bytes: Uint8Array, start: number, end: number, text: string): boolean {
  let unit = 0;
  let at = start;
  while (at < end) {
    const lead = bytes[at] ?? 0;
    const length = sequenceLength(lead);
    let code = length === 1 ? lead : lead & (0x7f >> length);
    for (let next = 1; next < length; next++) code = (code << 6) | ((bytes[at + next] ?? 0) & 63);
    at += length;
    if (code < 0x10000) {
      if (text.charCodeAt(unit++) !== code) return false;
    } else {
      if (text.codePointAt(unit) !== code) return false;
      unit += 2;
    }
  }
  return unit === text.length;
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** One array per length: `fromCharCode` over an exact array is several times faster than a decoder. */
const codeArrays: number[][] = Array.from({ length: 25 }, (_, length) =>
  Array<number>(length).fill(0),
);

function decodeUtf8(bytes: Uint8Array, start: number, end: number, part: string): string {
  const codes = codeArrays[end - start];
  if (codes !== undefined) {
    let at = start;
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte > 127) break;
      codes[at - start] = byte;
    }
    if (at === end) return String.fromCharCode.apply(null, codes);
  }
  try {
    return decoder.decode(bytes.subarray(start, end));
  } catch {
    refuse({ code: "damagedPart", part, damage: "encoding" });
  }
}
