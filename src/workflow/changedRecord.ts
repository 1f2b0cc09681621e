/** A record of which any part, at any depth, may be left out. */
export interface PartialRecord {
  readonly [name: string]: PartialRecord | number | boolean | string | readonly number[];
}

/**
 * A copy of a record with some of its values replaced; whatever is not named stays.
 *
 * Lists are replaced whole: a shorter list must be able to drop an entry.
 *
 * @example
 * changedRecord({ a: { b: 1, c: 2 } }, { a: { b: 3 } }) // => { a: { b: 3, c: 2 } }
 */
export function changedRecord(record: PartialRecord, changes: PartialRecord): PartialRecord {
  const changed = Object.entries(changes).map(([name, change]): [string, PartialRecord[string]] => {
    const before = record[name];
    return [name, isRecord(before) && isRecord(change) ? changedRecord(before, change) : change];
  });
  return { ...record, ...Object.fromEntries(changed) };
}

function isRecord(value: PartialRecord[string] | undefined): value is PartialRecord {
  return typeof value === "object" && !Array.isArray(value);
}
