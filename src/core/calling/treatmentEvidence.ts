import { daysBetween, type Day } from "../calendar/day";
import type { Evidence } from "./evidence";
import type { TreatedWith } from "./treatedWith";

/**
 * "done 2026-01-02, 77 days", with the treatment as the sheet names it.
 *
 * @example
 * treatmentEvidence({ on: day("2026-01-02"), text: "IPL" }, day("2026-03-20")) // => { code: "treatmentDone", on: day("2026-01-02"), daysSince: 77, treatment: "IPL" }
 */
export function treatmentEvidence(
  { on, text }: Pick<TreatedWith, "on" | "text">,
  asOf: Day,
): Evidence {
  return { code: "treatmentDone", on, daysSince: daysBetween(on, asOf), treatment: text };
}
