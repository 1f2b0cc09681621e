import * as z from "zod/mini";

import { defaultPolicy, type Policy } from "../core/policy/policy";
import { reactivatedBy } from "../core/policy/results";
import { changedRecord, type PartialRecord } from "./changedRecord";

/** The numbers a clinic changed: the policy's own shape, with only what differs. */
export type PolicyChanges = PartialRecord;

/** Settings that choose between words, and the words they know. */
const choices: Readonly<Record<string, readonly string[]>> = {
  unknownConsent: ["callOwnClients", "careOnly"],
  reactivatedBy,
};

const notNegative = z.number().check(z.nonnegative());
const digits = z.string().check(z.regex(/^\d+$/));

/** Accepts any part of a policy, and nothing else: a misspelt number would silently do nothing. */
export const policyChangesSchema = schemaOf(defaultPolicy, "").check(
  z.refine(
    (changes) => isSound(withPolicyChanges(changes as PolicyChanges)),
    "thresholds of the dormancy ladder must rise",
  ),
) as z.ZodMiniType<PolicyChanges>;

/**
 * The policy a clinic works by: the documents' numbers with the clinic's own in their places.
 *
 * @param changes - checked by `policyChangesSchema`
 */
export function withPolicyChanges(changes: PolicyChanges): Policy {
  return changedRecord(defaultPolicy as unknown as PartialRecord, changes) as unknown as Policy;
}

function schemaOf(value: unknown, name: string): z.ZodMiniType {
  if (typeof value === "number") return notNegative;
  if (typeof value === "boolean") return z.boolean();
  if (typeof value === "string") return z.enum(choices[name] ?? [value]);
  if (Array.isArray(value)) return z.array(notNegative);
  // The one record keyed by a number: rung days the clinic may add to.
  if (name === "openDaysOf") return z.record(digits, z.number().check(z.positive()));
  const parts = Object.entries(value ?? {}).map(([key, part]) => [key, schemaOf(part, key)]);
  return z.partial(z.strictObject(Object.fromEntries(parts) as Record<string, z.ZodMiniType>));
}

function isSound({ dormancy }: Policy): boolean {
  const ladder = [
    dormancy.sleepingFromDay,
    dormancy.dormantFromDay,
    dormancy.halfYearFromDay,
    dormancy.yearPlusFromDay,
  ];
  return ladder.every((day, rung) => rung === 0 || day > (ladder[rung - 1] ?? day));
}
