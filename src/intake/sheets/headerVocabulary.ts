import type { FieldName } from "./fieldNames";
import { foldedKey, headerKey } from "./headerText";
import headerWords from "./headerWords.json";
import moreHeaderWords from "./moreHeaderWords.json";

/** The fields a header word can mean, by key; first the exact spelling, then either script. */
const exact = new Map<string, Set<FieldName>>();
const folded = new Map<string, Set<FieldName>>();

for (const [field, word] of headerWordList()) {
  const key = headerKey(word);
  add(exact, key, field);
  add(folded, foldedKey(key), field);
}

/** Every header word we know, with its field. */
export function headerWordList(): readonly (readonly [FieldName, string])[] {
  const listed = Object.entries(headerWords).flatMap(([field, scripts]) =>
    Object.values(scripts).flatMap((words) => words.map((word) => [field, word] as const)),
  );
  const more = Object.entries(moreHeaderWords).flatMap(([field, words]) =>
    words.map((word) => [field, word] as const),
  );
  return [...listed, ...more] as readonly (readonly [FieldName, string])[];
}

function add(index: Map<string, Set<FieldName>>, key: string, field: FieldName): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, new Set([field]));
  else known.add(field);
}

/**
 * The fields a header key can mean, in the order our lists name them.
 *
 * @param key - from `headerText`
 * @returns the fields; empty when the word is not in our lists
 */
export function fieldsOfKey(key: string): readonly FieldName[] {
  const found = exact.get(key) ?? (isFoldable(key) ? folded.get(foldedKey(key)) : undefined);
  return found === undefined ? [] : [...found];
}

/** Only Chinese words have another script, and no header is as long as a remark. */
function isFoldable(key: string): boolean {
  return key.length <= longestHanHeader && /\p{Script=Han}/u.test(key);
}

const longestHanHeader = 16;
