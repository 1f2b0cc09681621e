import type { Words } from "./words";

/**
 * What a column is called.
 *
 * @param field - a field id, perhaps with a part behind a point (`clientName.first`)
 * @returns the header word a manager knows; the id itself for a field that has no word
 */
export function sayField(field: string, words: Words): string {
  const [main = field] = field.split(".");
  const names: Readonly<Record<string, string>> = words.fields;
  return Object.hasOwn(names, main) ? (names[main] ?? field) : field;
}
