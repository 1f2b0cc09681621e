/** A language the product speaks; a workbook has one, whoever opens it. */
export type Language = "en" | "zh-CN";

export const languages = ["en", "zh-CN"] as const satisfies readonly Language[];
