import { z } from "zod";

import { treatments } from "../treatments";

const treatmentIds: ReadonlySet<string> = new Set(treatments.map(({ id }) => id));

const days = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .readonly()
  .refine(([from, to]) => from <= to, "days rise");

const treatmentRule = z.strictObject({
  treatment: z.string().refine((id) => treatmentIds.has(id), "a treatment we know"),
  /** It leaves an implant: content is asked about after two years (document 001). */
  implant: z.literal(true).optional(),
  group: z.string().min(1),
  /** Days after it in which a touch-up is looked at: from, to. */
  touchUpDays: days.nullable(),
  /** A reminder before this many days is always wrong. */
  notSoonerDays: z.int().nonnegative().nullable(),
  /** Usual days until it is done again: from, to. */
  repeatDays: days.nullable(),
  /** Sessions of a usual course: from, to. */
  courseSessions: days.nullable(),
  /** Usual days between two sessions of a course: from, to. */
  courseGapDays: days.nullable(),
  /** First and usual later check of an implant or a lift: care, not a sale. */
  longTermCheckDays: days.nullable(),
  /** Treatments whose clients have a strong need for it (S5). */
  strong: z.array(z.string()).readonly(),
  /** Only picks a campaign's list; never said to a client (S5). */
  weak: z.array(z.string()).readonly(),
  sources: z.array(z.string()).nonempty().readonly(),
  confidence: z.enum(["sourced", "seed", "practice", "none"]),
});

/** What the trade holds about when each treatment is looked at or done again. */
export const treatmentRulesSchema = z.array(treatmentRule.readonly()).readonly();
