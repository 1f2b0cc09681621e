import { at } from "../at";

/** Sets that only ever grow together: which appearances are one person. */
export interface DisjointSets {
  readonly count: number;
  /** The member that stands for the whole set: the smallest number in it. */
  readonly rootOf: (member: number) => number;
  readonly join: (one: number, other: number) => void;
}

/**
 * Starts with every member in a set of its own; joining and asking cost next to nothing each.
 *
 * @example
 * disjointSets(3).rootOf(2) // => 2
 */
export function disjointSets(count: number): DisjointSets {
  const parent = new Int32Array(count).map((_, member) => member);

  function rootOf(member: number): number {
    let root = member;
    while (at(parent, root) !== root) root = at(parent, root);
    for (let step = member; step !== root; ) {
      const above = at(parent, step);
      parent[step] = root;
      step = above;
    }
    return root;
  }

  function join(one: number, other: number): void {
    const [first, second] = [rootOf(one), rootOf(other)];
    if (first !== second) parent[Math.max(first, second)] = Math.min(first, second);
  }

  return { count, rootOf, join };
}

/** Makes one set of each group. */
export function joinAll(sets: DisjointSets, groups: readonly (readonly number[])[]): void {
  for (const group of groups) for (const member of group) sets.join(member, group[0] ?? member);
}
