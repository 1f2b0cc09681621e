import * as z from "zod/mini";

import type { PlanChanges } from "../content/followUpPlans";
import type { TreatmentChanges } from "../content/treatments/treatmentRules";

/** Ids are checked by their shape: the page that reads settings does not load the treatments. */
const id = z.string().check(z.regex(/^[a-z][a-z0-9_]*$/));
const dayCount = z.int().check(z.nonnegative(), z.maximum(36_500));
const span = z.tuple([dayCount, dayCount]).check(z.refine(([from, to]) => from <= to, "days rise"));
const risingDays = z
  .array(z.int().check(z.positive(), z.maximum(36_500)))
  .check(z.refine((rungs) => rungs.every((rung, at) => rung > (rungs[at - 1] ?? 0)), "days rise"));

/** What a clinic may change about treatments; a misspelt number would silently do nothing. */
export const treatmentChangesSchema = z.record(
  id,
  z.partial(
    z.strictObject({
      on: z.boolean(),
      touchUpDays: span,
      notSoonerDays: dayCount,
      repeatDays: span,
      courseGapDays: span,
    }),
  ),
) as unknown as z.ZodMiniType<TreatmentChanges>;

/** What a clinic may change about follow-up plans: days rise, and nobody is called on day 0. */
export const planChangesSchema = z.record(
  id,
  z.partial(z.strictObject({ on: z.boolean(), rungDays: risingDays, noSalesDays: dayCount })),
) as unknown as z.ZodMiniType<PlanChanges>;
