import { at } from "../at";

/** Distinct tuples of whole numbers, numbered from 0 in the order they are first seen. */
export interface TupleTable {
  /** Number of the tuple, new or known. */
  readonly place: (tuple: Int32Array) => number;
  readonly count: () => number;
  /** One part of every tuple, as a column. */
  readonly column: (part: number) => Int32Array;
}

/**
 * Opens an empty table of tuples with `width` parts, found again by hashing.
 *
 * @example
 * tupleTable(2).place(Int32Array.of(7, 8)) // => 0
 */
export function tupleTable(width: number): TupleTable {
  let parts: Int32Array = new Int32Array(width * 1024);
  let slots: Int32Array = new Int32Array(4096).fill(-1);
  let count = 0;

  function place(tuple: Int32Array): number {
    const slot = slotOf(slots, tuple, 0);
    const known = at(slots, slot);
    if (known >= 0) return known;
    if ((count + 1) * width > parts.length) parts = grown(parts);
    parts.set(tuple, count * width);
    slots[slot] = count++;
    if (count * 2 > slots.length) spread();
    return count - 1;
  }

  /** The slot that holds the tuple standing at `from`, or the free one where it belongs. */
  function slotOf(table: Int32Array, tuple: Int32Array, from: number): number {
    const mask = table.length - 1;
    let slot = hash(tuple, from, width) & mask;
    while (at(table, slot) >= 0 && !equal(at(table, slot) * width, tuple, from))
      slot = (slot + 1) & mask;
    return slot;
  }

  function equal(start: number, tuple: Int32Array, from: number): boolean {
    for (let part = 0; part < width; part++)
      if (at(parts, start + part) !== at(tuple, from + part)) return false;
    return true;
  }

  function spread(): void {
    const wider = new Int32Array(slots.length * 4).fill(-1);
    for (let known = 0; known < count; known++) wider[slotOf(wider, parts, known * width)] = known;
    slots = wider;
  }

  return {
    place,
    count: () => count,
    column: (part) => everyNth(parts, { from: part, step: width, count }),
  };
}

function everyNth(
  ints: Int32Array,
  { from, step, count }: { readonly from: number; readonly step: number; readonly count: number },
): Int32Array {
  const taken = new Int32Array(count);
  for (let place = 0; place < count; place++) taken[place] = at(ints, from + place * step);
  return taken;
}

function grown(ints: Int32Array): Int32Array {
  const wider = new Int32Array(ints.length * 2);
  wider.set(ints);
  return wider;
}

/** Mixes the parts so that neighbouring numbers land far apart (multiply and fold, as in FNV). */
function hash(tuple: Int32Array, from: number, width: number): number {
  let mixed = 0x811c9dc5;
  for (let part = 0; part < width; part++) {
    mixed = Math.imul(mixed ^ at(tuple, from + part), 0x01000193);
    mixed ^= mixed >>> 15;
  }
  return mixed & 0x7fffffff;
}
