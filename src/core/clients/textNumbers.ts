/** Distinct texts, numbered from 0 in the order they are first met. */
export interface TextNumbers {
  /** The number of a text, new or known. */
  readonly numberOf: (text: string) => number;
  /** Texts are numbered below this. */
  readonly count: () => number;
}

const free = -1;
const firstSize = 4096;

/**
 * Opens an empty register of texts.
 *
 * A `Map` would do the same; but it takes five times as long for the half a million ids, names and
 * phone numbers of a large clinic, each of which is met for the first time.
 *
 * @example
 * textNumbers().numberOf("A1") // => 0
 */
export function textNumbers(): TextNumbers {
  const texts: string[] = [];
  let slots: Int32Array = new Int32Array(firstSize).fill(free);
  let hashes: Int32Array = new Int32Array(firstSize / 2);

  /** The slot that holds a text, or the free one where it belongs. */
  function slotOf(text: string, hash: number): number {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const number = slots[slot] ?? free;
      if (number === free || (hashes[number] === hash && texts[number] === text)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  function spread(): void {
    const wider = new Int32Array(slots.length * 4).fill(free);
    const mask = wider.length - 1;
    for (let number = 0; number < texts.length; number++) {
      let slot = (hashes[number] ?? 0) & mask;
      while (wider[slot] !== free) slot = (slot + 1) & mask;
      wider[slot] = number;
    }
    slots = wider;
    hashes = grown(hashes, wider.length / 2);
  }

  return {
    numberOf(text) {
      const hash = hashOf(text);
      const slot = slotOf(text, hash);
      const known = slots[slot] ?? free;
      if (known !== free) return known;
      const number = texts.length;
      texts.push(text);
      slots[slot] = number;
      hashes[number] = hash;
      if (texts.length === hashes.length) spread();
      return number;
    },
    count: () => texts.length,
  };
}

/** FNV-1a over the code units, folded once so that texts of one ending land far apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function grown(ints: Int32Array, size: number): Int32Array {
  const wider = new Int32Array(size);
  wider.set(ints);
  return wider;
}
