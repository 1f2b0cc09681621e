import type { SheetCorrection } from "./mappingCorrections";
import type { SheetJob } from "./sheetJob";
import type { SheetWhy } from "./sheetReading";

/** Why the manager must say whether this sheet counts. */
export function doubtAbout(
  job: SheetJob,
  correction: SheetCorrection | undefined,
): SheetWhy | undefined {
  if (correction?.use === "yes" || job.role !== undefined) return undefined;
  if (job.copyOf !== undefined) return { code: "possible_copy", of: job.copyOf };
  if (job.named.possibleCopy) return { code: "possible_copy" };
  if (job.view.sheet.hidden) return { code: "hidden" };
  return undefined;
}
