import { sayNumber } from "../../wording/sayNumber";

/**
 * A difference with its sign; a real minus sign, as wide as the plus.
 *
 * @example
 * sayChange(7) // => "+7"
 * sayChange(-1200) // => "−1,200"
 * sayChange(0) // => "0"
 */
export function sayChange(difference: number): string {
  if (difference === 0) return "0";
  return `${difference > 0 ? "+" : "−"}${sayNumber(Math.abs(difference))}`;
}
