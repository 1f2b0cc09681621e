/** What the clinic is: a salon is not a clinic, and may not speak like one. */
export const trades = ["medical", "beauty", "postpartum"] as const;
export type Trade = (typeof trades)[number];
