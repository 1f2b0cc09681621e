import type { ClientSummaries } from "../clients/clientSummaries";

/**
 * The amount up to which an only purchase is among the smallest of the clinic's only purchases.
 *
 * The smallest share is counted up to whole clients and never split between equal amounts: with ten
 * such clients and 30% it is the third smallest amount, and everybody who spent as little.
 *
 * @param share - from 0 to 1
 * @returns smallest currency unit; `undefined` when no client has bought exactly once for money
 * @source rule C1 `forgotten` (document 000)
 */
export function smallSingleDealCents(
  summaries: ClientSummaries,
  share: number,
): number | undefined {
  const amounts: number[] = [];
  for (let client = 0; client < summaries.count; client++) {
    const cents = summaries.spendCents[client];
    const isSingle = summaries.deals[client] === 1;
    if (isSingle && cents !== undefined && cents > 0) amounts.push(cents);
  }
  const ascending = Float64Array.from(amounts).sort();
  // A share such as 0.3 is not exact in binary: 0.3 × 70 must not count one client more.
  return ascending[Math.ceil(share * ascending.length - 1e-9) - 1];
}
