import type { Policy } from "../../core/policy/policy";

/**
 * A number of the policy by its place in it.
 *
 * @param id - names joined by dots; a number of a list by its place in it
 * @returns the number; `undefined` where the clinic keeps a shorter list
 */
export function thresholdIn(policy: Policy, id: string): number | undefined {
  const found = id.split(".").reduce<unknown>((part, name) => {
    return typeof part === "object" && part !== null
      ? (part as Readonly<Record<string, unknown>>)[name]
      : undefined;
  }, policy);
  return typeof found === "number" ? found : undefined;
}
