import type { Language } from "../core/clients/language";
import placeholderList from "./data/placeholders.json";
import { shippedContent } from "./shippedContent";

/** A value a script may ask for, such as `client` or `slotA`; there are no others. */
export type Placeholder = keyof typeof placeholderList;

/** What is known for one call, in words ready to be said; whatever is unknown is left out. */
export type ScriptValues = Readonly<Partial<Record<Placeholder, string | undefined>>>;

const entries = shippedContent("placeholders", placeholderList);

/** Whether scripts may ask for this name. */
export function isPlaceholder(name: string): name is Placeholder {
  return Object.hasOwn(placeholderList, name);
}

/**
 * What is said in place of a value nobody knows.
 *
 * @returns words that fit any script; `undefined` for names and sums, which cannot be replaced
 *
 * @example
 * fallbackFor("doctor", "en") // => "the doctor"
 * fallbackFor("client", "en") // => undefined
 */
export function fallbackFor(placeholder: Placeholder, language: Language): string | undefined {
  return entries[placeholder]?.fallback?.[language];
}

/** Every placeholder, for the manager who edits a script. */
export const placeholders = Object.keys(placeholderList).filter(isPlaceholder);
