import { z } from "zod";

import { languages } from "../../core/clients/language";

const question = z.record(z.enum(languages), z.string().min(1)).readonly();

/** What is asked on a day of a follow-up plan, the more important first. */
export const followUpQuestionsSchema = z
  .array(
    z
      .strictObject({
        /** The plan’s id. */
        plan: z.string().min(1),
        rungDay: z.int().positive(),
        ask: z.array(question).nonempty().max(2).readonly(),
      })
      .readonly(),
  )
  .readonly();
