import { urgencies, type RedFlagReader } from "../../core/calling/redFlagReader";
import type { MoreUrgent } from "./safetyColumns";
import type { TextTable } from "./textTable";

/**
 * Compares two notes of one row by the symptoms in them: the second counts where it names one and
 * the first names none, or one that can wait longer.
 *
 * @param redFlagsIn - without it no note is more urgent than another
 * @source rules K6, G10
 */
export function soonerSymptom(texts: TextTable, redFlagsIn: RedFlagReader | undefined): MoreUrgent {
  if (redFlagsIn === undefined) return () => false;
  const rank = (place: number): number => {
    const urgency = redFlagsIn(texts.textAt(place) ?? "")?.urgency;
    return urgency === undefined ? urgencies.length : urgencies.indexOf(urgency);
  };
  return (before, next) => rank(next) < rank(before);
}
