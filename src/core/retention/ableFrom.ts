import type { SegmentsPolicy } from "../policy/segments";

/**
 * The spend from which a client belongs to the clinic's top share of spenders.
 *
 * Only clients who spent anything are counted. The share is rounded down to whole clients, and equal
 * spends are never split: who spent as much as the last of the top belongs to it.
 *
 * @param spends - each client's spend of the recent months, in one unit; `NaN` where not known
 * @param policy - the top share, and how many spenders a threshold needs
 * @returns the spend, in the unit given; `undefined` when too few clients spent anything
 * @source policy/SOURCES.md#segments (rules S2, S4)
 *
 * @example
 * ableFrom([...Array(20).keys()].map((spend) => spend + 1), segments) // => 17
 * ableFrom([...Array(19).keys()].map((spend) => spend + 1), segments) // => undefined
 */
export function ableFrom(
  spends: ArrayLike<number>,
  { topShare, fromClientsWithSpend }: Pick<SegmentsPolicy, "topShare" | "fromClientsWithSpend">,
): number | undefined {
  const ascending = new Float64Array(spends).filter((spend) => spend > 0).sort();
  if (ascending.length < fromClientsWithSpend) return undefined;
  // A share such as 0.2 is not exact in binary: 0.2 × 15 must not lose a client.
  const top = Math.max(1, Math.floor(topShare * ascending.length + 1e-9));
  return ascending[ascending.length - top];
}
