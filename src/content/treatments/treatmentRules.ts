import ruleList from "../data/treatmentRules.json";
import type { Content } from "../schemas/contentSchemas";
import { shippedContent } from "../shippedContent";

/** What the trade holds about when a treatment is looked at or done again. */
export type TreatmentRule = Omit<
  Content["treatmentRules"][number],
  "group" | "sources" | "strong" | "weak"
>;

/** Every rule, shown to the clinic with its sources, used or not. */
export const treatmentRules = shippedContent("treatmentRules", ruleList);

const ruleOf = new Map(treatmentRules.map((rule) => [rule.treatment, rule]));

/**
 * Whether a rule is used before the clinic has said so: only one that a page or a practitioner's
 * document states; what is mere practice waits for the clinic's doctor.
 */
export function isOnByDefault({ confidence }: TreatmentRule): boolean {
  return confidence === "sourced" || confidence === "seed";
}

/** What a clinic changed about a treatment's rule; a rule it wrote a number into is in use. */
export interface TreatmentChange {
  readonly on?: boolean;
  readonly touchUpDays?: readonly [number, number];
  readonly notSoonerDays?: number;
  readonly repeatDays?: readonly [number, number];
  readonly courseGapDays?: readonly [number, number];
}

/** By the treatment's id. */
export type TreatmentChanges = Readonly<Record<string, TreatmentChange>>;

/**
 * The rule of a treatment that is in use, with the clinic's own numbers in their places.
 *
 * @param treatment - id of the treatment
 * @param changes - what the clinic changed
 * @returns `undefined` when there is none, or when it is off
 * @source documents 000–002; data/SOURCES.md
 *
 * @example
 * treatmentRuleFor("pcl") // => undefined
 * treatmentRuleFor("pcl", { pcl: { on: true } })?.repeatDays // => [365, 730]
 * treatmentRuleFor("ha_lip", { ha_lip: { on: false } }) // => undefined
 */
export function treatmentRuleFor(
  treatment: string,
  changes: TreatmentChanges = {},
): TreatmentRule | undefined {
  const rule = ruleOf.get(treatment);
  if (rule === undefined) return undefined;
  const { on, ...numbers } = changes[treatment] ?? {};
  const isOn = on ?? (isOnByDefault(rule) || Object.keys(numbers).length > 0);
  return isOn ? { ...rule, ...numbers } : undefined;
}

/** Whether a treatment leaves an implant; no clinic switches that. */
export function isImplant(treatment: string): boolean {
  return ruleOf.get(treatment)?.implant === true;
}

/** Usual sessions of a course of a treatment, at least; `undefined` where it has no course. */
export function courseSessionsOf(treatment: string): number | undefined {
  return ruleOf.get(treatment)?.courseSessions?.[0];
}
