import type { RawCell } from "./reading";

/**
 * Longest text a reader looks at. Excel lets a cell hold 32,767 characters; a date, a phone or a
 * status is never this long, so what is longer is shown to the manager instead of searched.
 */
export const longestCellText = 400;

/** What `cleanText` removes whole: marks of direction, joiners, a byte order mark, emoji styles. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufe0e\ufe0f\ufeff]/g;
const dashes = /[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\uff0d]/g;
const spaces = /\s+/g;
/** Nothing in these to clean; names, card numbers and days are mostly such texts. */
const alreadyClean = /^[\u4e00-\u9fffA-Za-z0-9.:/+-]+(?: [\u4e00-\u9fffA-Za-z0-9.:/+-]+)*$/;

/**
 * A cell's text as the readers compare it: half-width, one kind of dash, single blanks, none at the
 * ends, and without the apostrophe that Excel shows in front of numbers kept as text.
 *
 * Full-width letters, digits and punctuation ("２０２６，３") become the plain ones.
 */
export function cleanText(text: string): string {
  if (alreadyClean.test(text)) return text;
  return text
    .normalize("NFKC")
    .replace(invisible, "")
    .replace(dashes, "-")
    .replace(spaces, " ")
    .trim()
    .replace(/^['’`]/, "")
    .trim();
}

/** A number or text cell as cleaned text; other cells have none. */
export function textOf(raw: RawCell): string | undefined {
  if (typeof raw === "string") return cleanText(raw);
  return typeof raw === "number" ? String(raw) : undefined;
}
