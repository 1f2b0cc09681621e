import type { FollowUpPlan, FollowUpPlans } from "../core/calling/followUpPlans";
import planList from "./data/followUpPlans.json";
import type { Content } from "./schemas/contentSchemas";
import { shippedContent } from "./shippedContent";
import { treatmentById } from "./treatments";
import { recognizeTreatments } from "./treatments/recognizeTreatments";

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

/** What a clinic changed about a plan; a plan it wrote a number into is in use. */
export interface PlanChange {
  readonly on?: boolean;
  /** Rising, from 1. */
  readonly rungDays?: readonly number[];
  readonly noSalesDays?: number;
}

/** By the plan's id. */
export type PlanChanges = Readonly<Record<string, PlanChange>>;

/** Every plan, shown to the clinic with its sources, used or not. */
export const namedPlans: readonly NamedPlan[] = plans;

/**
 * Whether the calls of a plan are made before the clinic has said so: only of one that a page or a
 * guideline states. What is mere practice (`P`) waits for the clinic's doctor.
 */
export function isPlanOnByDefault({ sources }: NamedPlan): boolean {
  return sources.some((source) => source !== "P");
}

/**
 * The follow-up plan of a treatment, recognised in free text. Of several treatments in one cell the
 * plan with the longest no-selling time leads.
 *
 * @param treatment - the treatment as a sheet names it
 * @returns its plan; `undefined` when it has none or is not recognised, and for a deposit, a refund
 * or a check-up
 *
 * @example
 * followUpPlanFor("双眼皮+开眼角")?.id // => "eyelid"
 * followUpPlanFor("隆鼻定金") // => undefined
 * followUpPlanFor("manicure") // => undefined
 */
export function followUpPlanFor(treatment: string): NamedPlan | undefined {
  const reading = recognizeTreatments(treatment);
  if (!reading.ok || reading.value.kind !== "treatments") return undefined;
  let longest: NamedPlan | undefined;
  for (const { id } of reading.value.treatments) {
    const plan = planById.get(treatmentById.get(id)?.plan ?? "");
    if (plan !== undefined && plan.noSalesDays > (longest?.noSalesDays ?? -1)) longest = plan;
  }
  return longest;
}

/**
 * The plans as the calling rules ask for them (C2), with the clinic's own days in their places.
 *
 * Of a plan that is off nobody is called, but its no-selling time holds all the same: leaving her in
 * peace needs no proof.
 *
 * @param changes - what the clinic changed
 */
export function followUpPlansWith(changes: PlanChanges = {}): FollowUpPlans {
  return {
    standard: standardPlan,
    planOf(treatment) {
      const plan = followUpPlanFor(treatment);
      return plan === undefined ? undefined : changedPlan(plan, changes[plan.id]);
    },
  };
}

function changedPlan(plan: NamedPlan, { on, ...days }: PlanChange = {}): FollowUpPlan {
  const isOn = on ?? (isPlanOnByDefault(plan) || days.rungDays !== undefined);
  const { id, rungDays, noSalesDays } = { ...plan, ...days };
  return { id, rungDays: isOn ? rungDays : [], noSalesDays };
}

/** The plans as they are shipped. */
export const followUpPlans: FollowUpPlans = followUpPlansWith();
