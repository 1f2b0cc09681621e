import { z } from "zod";

import { reasons } from "../../core/calling/callPlan";
import { scriptLineSchema } from "./scriptLineSchema";

const snippet = z.strictObject({
  reason: z.enum(reasons),
  /** The day after the treatment it belongs to; without one it fits any day of its reason. */
  rungDay: z.int().positive().optional(),
  source: z.string().min(1),
  en: scriptLineSchema,
  "zh-CN": scriptLineSchema,
});

/** The one line a caller begins with (T1), in both languages. */
export const snippetsSchema = z.array(snippet.readonly()).readonly();
