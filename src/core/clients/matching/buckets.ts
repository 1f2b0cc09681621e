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
