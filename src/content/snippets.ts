import type { Reason } from "../core/calling/callPlan";
import snippetList from "./data/snippets.json";
import type { Content } from "./schemas/contentSchemas";
import { shippedContent } from "./shippedContent";

/** The one line a caller begins with (T1), in both languages. */
export type Snippet = Content["snippets"][number];

const snippetByKey = new Map<string, Snippet>(
  shippedContent("snippets", snippetList).map((known) => [
    keyOf(known.reason, known.rungDay),
    known,
  ]),
);

/**
 * The snippet of a reason.
 *
 * @param reason - the reason that leads the row
 * @param rungDay - day of the follow-up plan; a day without words of its own gets the reason's
 * @returns its snippet; every reason has one
 */
export function snippetFor(reason: Reason, rungDay?: number): Snippet {
  const found = snippetByKey.get(keyOf(reason, rungDay)) ?? snippetByKey.get(keyOf(reason));
  if (found === undefined) throw new RangeError(`snippetFor: no snippet for ${reason}`);
  return found;
}

function keyOf(reason: Reason, rungDay?: number): string {
  return rungDay === undefined ? reason : `${reason} ${rungDay}`;
}
