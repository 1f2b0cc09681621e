import { ok, refused, type Result } from "../result";

export interface SatisfactionProblem {
  readonly code: "MISSING" | "INVALID";
}

/**
 * How much of what a client hoped for she found: experience divided by expectation (R5).
 *
 * 1 is "as hoped", and above 1 is legal. Both scores must be on the same scale; which scale does
 * not matter.
 *
 * @param experience - score of what she found, 0 or more; `undefined` when nobody asked
 * @param expectation - score of what she hoped for, above 0; `undefined` when nobody asked
 * @returns the quotient; `MISSING` when one score is absent; `INVALID` when the expectation is 0 or
 * a score is negative
 * @source document 003 (satisfaction = experience ÷ expectation)
 *
 * @example
 * satisfaction(8, 10) // => ok(0.8)
 * satisfaction(9, 8) // => ok(1.125)
 * satisfaction(8, 0) // => refused({ code: "INVALID" })
 * satisfaction(undefined, 8) // => refused({ code: "MISSING" })
 */
export function satisfaction(
  experience: number | undefined,
  expectation: number | undefined,
): Result<number, SatisfactionProblem> {
  if (experience === undefined || expectation === undefined) return refused({ code: "MISSING" });
  if (!(experience >= 0 && expectation > 0)) return refused({ code: "INVALID" });
  return ok(experience / expectation);
}
