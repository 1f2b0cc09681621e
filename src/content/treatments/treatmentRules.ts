import ruleList from "../data/treatmentRules.json";
import type { Content } from "../schemas/contentSchemas";
import { shippedContent } from "../shippedContent";

/** What the trade holds about when a treatment is looked at or done again. */
export type TreatmentRule = Content["treatmentRules"][number];

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

/**
 * The rule of a treatment that is in use.
 *
 * @param treatment - id of the treatment
 * @param switched - what the clinic has switched on or off, by treatment
 * @returns `undefined` when there is none, or when it is off
 * @source documents 000–002; data/SOURCES.md
 */
export function treatmentRuleFor(
  treatment: string,
  switched: ReadonlyMap<string, boolean> = new Map(),
): TreatmentRule | undefined {
  const rule = ruleOf.get(treatment);
  if (rule === undefined) return undefined;
  return (switched.get(treatment) ?? isOnByDefault(rule)) ? rule : undefined;
}

/**
 * Whether a touch-up is looked at today.
 *
 * @param rule - of the treatment
 * @param daysSince - days since it was done
 *
 * @example
 * isTouchUpDue({ touchUpDays: [28, 90] }, 28) // => true
 * isTouchUpDue({ touchUpDays: [28, 90] }, 91) // => false
 */
export function isTouchUpDue(
  { touchUpDays }: Pick<TreatmentRule, "touchUpDays">,
  daysSince: number,
): boolean {
  return touchUpDays !== null && daysSince >= touchUpDays[0] && daysSince <= touchUpDays[1];
}

/**
 * Whether the usual interval has passed and a reminder is not too soon.
 *
 * @param rule - of the treatment
 * @param daysSince - days since it was last done
 *
 * @example
 * isRepeatDue({ repeatDays: [90, 180], notSoonerDays: 90 }, 90) // => true
 * isRepeatDue({ repeatDays: null, notSoonerDays: null }, 900) // => false
 */
export function isRepeatDue(
  { repeatDays, notSoonerDays }: Pick<TreatmentRule, "repeatDays" | "notSoonerDays">,
  daysSince: number,
): boolean {
  if (repeatDays === null) return false;
  return daysSince >= Math.max(repeatDays[0], notSoonerDays ?? repeatDays[0]);
}
