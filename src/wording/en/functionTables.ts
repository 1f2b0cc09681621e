/** Headings of the tables that formulas spill. */
export const functionTables = {
  curve: {
    ofAll: "Of all first-time clients",
    ofReturners: (withinDays: number, share: number, byDay: number) =>
      `Of those who return within ${withinDays} days: ${Math.round(100 * share)}% by day ${byDay}`,
    heads: ["Day", "Share back", "Low", "High", "Still at risk"],
  },
  callList: { heads: ["No.", "Client", "Phone", "Reason", "Why today", "Caller"] },
  affinity: { heads: ["From", "Next", "Clients", "Share", "Lift", "p", "q"] },
};
