import { isoDay } from "../../core/calendar/day";
import { serialDay } from "../cells/serialDay";
import type { ColumnProfile } from "./columnProfile";
import type { DateSystem } from "./workbookCells";

/** A few cells of a column as a person sees them: a date is that day, never its serial number. */
export function shownSamples(
  { samples, serials }: Pick<ColumnProfile, "samples" | "serials">,
  dateSystem: DateSystem,
): readonly string[] {
  return samples.map((sample) => {
    const on = serials.has(sample) ? serialDay(Number(sample), dateSystem) : undefined;
    return on === undefined ? sample : isoDay(on);
  });
}
