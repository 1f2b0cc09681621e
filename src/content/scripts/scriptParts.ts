/** What is said in a call, in this order. */
export const scriptParts = ["opening", "reason", "care", "question", "offer", "close"] as const;
export type ScriptPart = (typeof scriptParts)[number];

/** What the offer of a script is: only an invitation, a review or a gift promotes anything. */
export const offerKinds = ["none", "apology", "invite", "review", "gift"] as const;
export type OfferKind = (typeof offerKinds)[number];

/** Offers that are left out where nothing may be sold (G10, G11). */
export const promotes: ReadonlySet<OfferKind> = new Set(["invite", "review", "gift"]);
