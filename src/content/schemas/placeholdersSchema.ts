import { z } from "zod";

const placeholder = z.strictObject({
  meaning: z.string().min(1),
  fallback: z.strictObject({ en: z.string().min(1), "zh-CN": z.string().min(1) }).optional(),
});

/** The values a script may ask for, by name. */
export const placeholdersSchema = z.record(z.string(), placeholder.readonly()).readonly();
