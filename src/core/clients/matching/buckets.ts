/**
 * Sorts members into buckets by their keys; a member may have several keys, or none.
 *
 * @example
 * buckets([1, 2, 3], (member) => [member % 2]) // => new Map([[1, [1, 3]], [0, [2]]])
 */
export function buckets<Member, Key>(
  members: Iterable<Member>,
  keysOf: (member: Member) => readonly Key[],
): Map<Key, Member[]> {
  const found = new Map<Key, Member[]>();
  for (const member of members)
    for (const key of keysOf(member)) {
      const bucket = found.get(key);
      if (bucket === undefined) found.set(key, [member]);
      else bucket.push(member);
    }
  return found;
}

/**
 * The buckets that hold more than one member: few, where most keys are one person's own.
 *
 * @example
 * sharedBuckets([1, 2, 3], (member) => [member % 2]) // => [[1, 3]]
 */
export function sharedBuckets<Member>(
  members: Iterable<Member>,
  keysOf: (member: Member) => readonly unknown[],
): readonly (readonly Member[])[] {
  const firsts = new Map<unknown, Member>();
  const shared = new Map<unknown, Member[]>();
  for (const member of members)
    for (const key of keysOf(member)) {
      const first = firsts.get(key);
      const bucket = shared.get(key);
      if (first === undefined) firsts.set(key, member);
      else if (bucket === undefined) shared.set(key, [first, member]);
      else bucket.push(member);
    }
  return [...shared.values()];
}
