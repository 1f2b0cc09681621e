import { isoDay, type Day } from "../../core/calendar/day";

/**
 * Names one row of an append-only sheet: the day, how many rows of that day were known, and a mark of
 * what it says. The same row planned again before the desk hears of it has the same key; two people
 * who write at one moment have two.
 *
 * @param prefix - tells entries typed in the pane from those of a call sheet
 * @param place - rows of the day known so far, plus one
 * @param content - what the row says
 */
export function entryKey(
  on: Day,
  { prefix, place }: { readonly prefix: string; readonly place: number },
  content: string,
): string {
  return `${isoDay(on)}-${prefix}${place}-${fingerprint(content)}`;
}

/** FNV-1a over UTF-16, in base 36: short, and nobody's name can be read from it. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, "0");
}
