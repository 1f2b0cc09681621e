import { defaultPolicy } from "../core/policy/policy";
import type { PartialRecord } from "./changedRecord";
import { withPolicyChanges, type PolicyChanges } from "./policyChanges";
import type { Settings } from "./settings";

/** A value the policy can have. */
export type PolicyValue = number | boolean | string | readonly number[];

/**
 * Changes of the policy with one value said outright, even where it is the usual one.
 *
 * @param id - its place in the policy; a number of a list by its place in it
 */
export function withPolicyValue(
  changes: PolicyChanges,
  id: string,
  value: PolicyValue,
): PolicyChanges {
  const names = id.split(".");
  const place = Number(names.at(-1));
  const list = valueAt(withPolicyChanges(changes) as unknown as PartialRecord, names.slice(0, -1));
  if (!isList(list)) return withValueAt(changes, names, value);
  const changed = list.map((before, at) => (at === place ? (value as number) : before));
  return withValueAt(changes, names.slice(0, -1), changed);
}

/**
 * Settings that keep only what differs from the usual policy: a number set back leaves no trace.
 */
export function keptPolicy(settings: Settings, changes: PolicyChanges): Settings {
  const thresholds = differences(changes, defaultPolicy as unknown as PartialRecord);
  if (Object.keys(thresholds).length > 0) return { ...settings, thresholds };
  const others = Object.entries(settings).filter(([name]) => name !== "thresholds");
  return Object.fromEntries(others) as unknown as Settings;
}

function differences(changes: PartialRecord, usual: PartialRecord): PartialRecord {
  const kept = Object.entries(changes).flatMap(
    ([name, value]): [string, PartialRecord[string]][] => {
      const before = usual[name];
      if (isRecord(value) && isRecord(before)) {
        const inside = differences(value, before);
        return Object.keys(inside).length === 0 ? [] : [[name, inside]];
      }
      return isSame(value, before) ? [] : [[name, value]];
    },
  );
  return Object.fromEntries(kept);
}

function withValueAt(
  record: PartialRecord,
  [name, ...inside]: readonly string[],
  value: PolicyValue,
): PartialRecord {
  if (name === undefined) throw new Error("withPolicyValue: no place is named");
  if (inside.length === 0) return { ...record, [name]: value };
  const before = record[name];
  return { ...record, [name]: withValueAt(isRecord(before) ? before : {}, inside, value) };
}

type Value = PartialRecord[string] | undefined;

function valueAt(record: PartialRecord, names: readonly string[]): Value {
  return names.reduce<Value>((part, name) => (isRecord(part) ? part[name] : undefined), record);
}

function isRecord(value: Value): value is PartialRecord {
  return typeof value === "object" && !isList(value);
}

function isList(value: Value): value is readonly number[] {
  return Array.isArray(value);
}

function isSame(value: Value, other: Value): boolean {
  if (!isList(value) || !isList(other)) return value === other;
  return value.length === other.length && value.every((part, place) => part === other[place]);
}
