import type { ClientSummaries } from "../clients/clientSummaries";
import type { SegmentsPolicy } from "../policy/segments";

/**
 * The spend of 24 months from which a client is among the top 20% of those who spent anything.
 *
 * Equal spends are never split: everybody who spent as much as the last of the top is in it.
 *
 * @returns smallest currency unit; `undefined` with fewer than 20 such clients
 * @source rule S2
 */
export function ableFromCents(
  { count, spend24MonthsCents }: ClientSummaries,
  { topShare, fromClientsWithSpend }: SegmentsPolicy,
): number | undefined {
  const spends = spend24MonthsCents.slice(0, count).filter((cents) => cents > 0);
  if (spends.length < fromClientsWithSpend) return undefined;
  const descending = spends.sort().reverse();
  return descending[Math.max(1, Math.floor(topShare * descending.length + 1e-9)) - 1];
}
