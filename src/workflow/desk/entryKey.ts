import { isoDay, type Day } from "../../core/calendar/day";
import { fingerprint } from "./fingerprint";

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
