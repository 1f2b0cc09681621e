/** What may happen in any call: she wants no calls, it is a stranger, somebody else answers, danger. */
export const inCallMoments = ["doNotCall", "wrongNumber", "thirdParty", "redFlag"] as const;
export type InCallMoment = (typeof inCallMoments)[number];
