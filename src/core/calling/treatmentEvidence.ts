import { daysBetween, type Day } from "../calendar/day";
import type { Evidence } from "./evidence";
import type { TreatedWith } from "./treatedWith";

/** "done 2026-01-02, 77 days", with the treatment as the sheet names it. */
export function treatmentEvidence({ on, text }: TreatedWith, asOf: Day): Evidence {
  return { code: "treatmentDone", on, daysSince: daysBetween(on, asOf), treatment: text };
}
