/** Where the clinic is (K4): it decides day/month order, national phone numbers and the currency. */
export type Region = "CN" | "TW" | "HK" | "US" | "GB" | "other";

export const regions = ["CN", "TW", "HK", "US", "GB", "other"] as const satisfies readonly Region[];
