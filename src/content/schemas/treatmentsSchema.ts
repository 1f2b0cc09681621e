import { z } from "zod";

const days = z.tuple([z.int().positive(), z.int().positive()]).readonly();

const treatment = z.strictObject({
  id: z.string().min(1),
  names: z.array(z.string().min(1)).nonempty().readonly(),
  /** Id of its follow-up plan; null when a plain visit is enough. */
  plan: z.string().nullable(),
  /** Usual days until it is done again: from, to. */
  repeatDays: days.nullable(),
  /** Usual days between two sessions of a course: from, to. */
  courseGapDays: days.nullable(),
  sources: z.array(z.string()).readonly(),
  confidence: z.enum(["sourced", "seed", "practice", "none"]),
  /** Never named on paper or in a message (T1): toxin, and intimate parts of the body. */
  sensitive: z.enum(["toxin", "intimate"]).optional(),
});

/** What the trade knows about each treatment. */
export const treatmentsSchema = z.array(treatment.readonly()).readonly();
