import { z } from "zod";

import { languages } from "../../core/clients/language";

const plan = z.strictObject({
  id: z.string().min(1),
  name: z.record(z.enum(languages), z.string().min(1)),
  rungDays: z
    .array(z.int().positive())
    .nonempty()
    .refine(isRising, "rung days rise from one to the next"),
  noSalesDays: z.int().nonnegative(),
  sources: z.array(z.string()),
});

/** The follow-up plans, each with its name in both languages. */
export const followUpPlansSchema = z.array(plan.readonly()).readonly();

function isRising(days: readonly number[]): boolean {
  return days.every((day, place) => place === 0 || day > (days[place - 1] ?? day));
}
