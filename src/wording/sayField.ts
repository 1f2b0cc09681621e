import type { Words } from "./words";

/** What no header says in one word stands under another: the day somebody left under 在职状态. */
const headedBy: Readonly<Record<string, string>> = { leftOn: "staffStatus" };

/**
 * What a column is called.
 *
 * @param field - a field id
 * @returns the header word a manager knows; the id itself for one that has no word
 */
export function sayField(field: string, words: Words): string {
  const names: Readonly<Record<string, string>> = words.fields;
  const heading = Object.hasOwn(headedBy, field) ? (headedBy[field] ?? field) : field;
  return Object.hasOwn(names, heading) ? (names[heading] ?? heading) : heading;
}
