import type { FollowUpPlan, FollowUpPlans } from "../core/calling/followUpPlans";
import planList from "./data/followUpPlans.json";
import type { Content } from "./schemas/contentSchemas";
import { shippedContent } from "./shippedContent";
import { treatmentNamed } from "./treatments";

/** A follow-up plan with its name in both languages. */
export type NamedPlan = Content["followUpPlans"][number];

const plans = shippedContent("followUpPlans", planList);
const planById = new Map(plans.map((plan) => [plan.id, plan]));

/**
 * For a treatment date beside a treatment nobody recognised. It may have been an operation, so
 * nothing is offered before the call on day 28.
 *
 * @source documents 000 (which calls matter) and data/SOURCES.md R13
 */
export const standardPlan: FollowUpPlan = {
  id: "standard",
  rungDays: [1, 3, 7, 14, 28, 90, 180, 365],
  noSalesDays: 28,
};

/**
 * The follow-up plan of a treatment.
 *
 * @param treatment - the treatment as a sheet names it; only an exact name is recognised
 * @returns its plan; `undefined` when it has none or is not recognised
 *
 * @example
 * followUpPlanFor("双眼皮")?.id // => "eyelid"
 * followUpPlanFor("manicure") // => undefined
 */
export function followUpPlanFor(treatment: string): NamedPlan | undefined {
  const plan = treatmentNamed(treatment)?.plan;
  return plan === undefined || plan === null ? undefined : planById.get(plan);
}

/** The plans as the calling rules ask for them (C2). */
export const followUpPlans: FollowUpPlans = { planOf: followUpPlanFor, standard: standardPlan };
