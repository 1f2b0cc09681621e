import type { CallDay } from "../calling/callDay";
import { carersOf } from "./lostStaff";

/**
 * How many clients each of the staff looks after, as therapist or as consultant: who would lose her
 * if she left. A client with two people counts for both.
 *
 * @source rule L6 (document 002)
 */
export function clientsOfStaff(day: CallDay): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let client = 0; client < day.matched.book.count; client++)
    for (const name of new Set(Object.values(carersOf({ day, client }))))
      if (name !== undefined && name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
