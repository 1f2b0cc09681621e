import type { Day } from "../calendar/day";

/**
 * The second deal as the window counts it: on a later day than the first, and not in the future.
 *
 * @param deals - the first deal, the second as the sheet has it, and the day asked about
 * @returns the day of the second deal; `undefined` when there is none yet
 * @source policy/SOURCES.md#repurchase (rule W1)
 *
 * @example
 * effectiveSecondDeal({ firstDealOn: day("2026-01-01"), secondDealOn: day("2026-01-01"), asOf: day("2026-02-01") }) // => undefined
 * effectiveSecondDeal({ firstDealOn: day("2026-01-01"), secondDealOn: day("2026-01-02"), asOf: day("2026-02-01") }) // => day("2026-01-02")
 */
export function effectiveSecondDeal(deals: {
  readonly firstDealOn: Day;
  readonly secondDealOn: Day | undefined;
  readonly asOf: Day;
}): Day | undefined {
  const { firstDealOn, secondDealOn, asOf } = deals;
  if (secondDealOn === undefined || secondDealOn <= firstDealOn) return undefined;
  return secondDealOn > asOf ? undefined : secondDealOn;
}
