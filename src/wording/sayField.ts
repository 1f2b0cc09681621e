import type { Words } from "./words";

/**
 * What a column is called.
 *
 * @param field - a field id
 * @returns the header word a manager knows; the id itself for one that has no word
 */
export function sayField(field: string, words: Words): string {
  const names: Readonly<Record<string, string>> = words.fields;
  return Object.hasOwn(names, field) ? (names[field] ?? field) : field;
}
