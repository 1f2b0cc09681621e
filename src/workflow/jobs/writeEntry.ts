import { ok, type Result } from "../../core/result";
import type { HostProblem } from "../../wording/sayHostProblem";
import type { ClinicDesk, DayOverview, PlannedEntry } from "../desk/clinicDesk";
import type { OpenWorkbook } from "../openWorkbook";

/** An entry that stands in the workbook, and the day as it stands with it. */
export interface WrittenEntry {
  readonly key: string;
  readonly overview: DayOverview;
}

/**
 * Writes one entry below the log or the marks. Its key makes it safe to write again after an answer
 * that was lost: the row is found and not doubled.
 *
 * @returns the day with the entry in it; refused with the host's reason, and then nothing changed
 */
export async function writeEntry(
  { workbook, desk }: { readonly workbook: OpenWorkbook; readonly desk: ClinicDesk },
  entry: PlannedEntry,
): Promise<Result<WrittenEntry, HostProblem>> {
  const appended = await workbook.appendRows(entry.sheet);
  if (!appended.ok) return appended;
  return ok({ key: entry.key, overview: await desk.written(entry) });
}
