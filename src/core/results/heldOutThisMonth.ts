import { addDays, dayParts } from "../calendar/day";
import type { CallQuestion } from "../calling/callQuestion";
import { actSources } from "./actSources";
import { heldOut } from "./heldOut";
import { listOn } from "./holdoutResults";
import { keyOfClient } from "./keyOfClient";
import { visitsOf } from "./visitsOf";

const nobody: ReadonlySet<number> = new Set();

/**
 * Who is not called this month, by lot: the same on every day of it, and the same the results compare
 * afterwards.
 *
 * @param question - what the day's plan is made from
 * @returns nobody while no share is held out
 * @source rule R2
 *
 * @example
 * heldOutThisMonth({ policy: { results: { holdoutShare: 0 } } }).size // => 0
 */
export function heldOutThisMonth(
  question: Pick<CallQuestion, "matched" | "asOf" | "policy">,
): ReadonlySet<number> {
  const { matched, asOf, policy } = question;
  const { holdoutShare } = policy.results;
  if (holdoutShare === 0) return nobody;
  const first = addDays(asOf, 1 - dayParts(asOf).dayOfMonth);
  const sources = actSources(matched, asOf);
  const { texts } = matched.records;
  const facts = Array.from({ length: matched.book.count }, (_, client) => ({
    client,
    key: keyOfClient(matched, client),
  }));
  const arrivalsOf = (client: number) => visitsOf(sources, texts, client).map(({ on }) => on);
  const list = listOn(first, { facts, arrivalsOf, ladder: policy.dormancy });
  return new Set(heldOut(list, holdoutShare, first));
}
