import { at } from "../at";
import { noText } from "../columns";

/** Who holds each key: clients, or ways to name one. Nearly every key is one holder's own. */
export interface HoldersByKey {
  /** Holders of a key, ascending; none for `noText` or a key met only later. */
  readonly holders: (key: number) => readonly number[];
  /** The holders of each key that more than one has. */
  readonly crowds: () => Iterable<readonly number[]>;
}

export interface HoldersBook extends HoldersByKey {
  /** Notes that somebody holds a key; holders come in ascending order. */
  readonly add: (key: number, holder: number) => void;
}

const nobody = -1;
const none: readonly number[] = [];

/**
 * Opens a book of the holders of each key. A list is made only for a key that is shared.
 *
 * @param keyCount - keys are numbered below this
 *
 * @example
 * holdersByKey(2).holders(1) // => []
 */
export function holdersByKey(keyCount: number): HoldersBook {
  const first = new Int32Array(keyCount).fill(nobody);
  const shared = new Map<number, number[]>();
  return {
    holders(key) {
      if (key === noText || key >= keyCount || at(first, key) === nobody) return none;
      return shared.get(key) ?? [at(first, key)];
    },
    crowds: () => shared.values(),
    add(key, holder) {
      if (key === noText) return;
      const known = at(first, key);
      if (known === nobody) first[key] = holder;
      else if (known !== holder) join(shared, key, { known, holder });
    },
  };
}

/** Holders come in order, so that one who is in the crowd already is its last. */
function join(
  shared: Map<number, number[]>,
  key: number,
  { known, holder }: { readonly known: number; readonly holder: number },
): void {
  const crowd = shared.get(key);
  if (crowd === undefined) shared.set(key, [known, holder]);
  else if (crowd.at(-1) !== holder) crowd.push(holder);
}
