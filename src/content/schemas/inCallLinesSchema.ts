import { z } from "zod";

import { inCallMoments } from "../../core/calling/inCallMoments";
import { scriptLineSchema } from "./scriptLineSchema";

/** The words for what may happen in any call. */
export const inCallLinesSchema = z
  .array(
    z.strictObject({
      id: z.enum(inCallMoments),
      source: z.string().min(1),
      requires: z.array(z.string()).readonly(),
      en: scriptLineSchema,
      "zh-CN": scriptLineSchema,
    }),
  )
  .readonly();
