import { clientCase, type ClientCase } from "../calling/clientCase";
import type { ListEntry, ListQuestion } from "./clinicList";
import type { ListValues } from "./listColumns";

/**
 * One row for every client of whom a rule has something to say, in the order of the book.
 *
 * @param tell - her row; `undefined` keeps her off the list
 */
export function everyClient(
  { day }: ListQuestion,
  tell: (own: ClientCase) => ListValues | undefined,
): readonly ListEntry[] {
  const entries: ListEntry[] = [];
  for (let client = 0; client < day.matched.book.count; client++) {
    const values = tell(clientCase(day, client));
    if (values !== undefined) entries.push({ client, values });
  }
  return entries;
}

/** The rows in the order of a day, those without one last; rows of one day stay in their order. */
export function inOrderOf(
  entries: readonly ListEntry[],
  dayOf: (values: ListValues) => number | undefined,
): readonly ListEntry[] {
  return [...entries].sort(
    (one, other) => (dayOf(one.values) ?? Infinity) - (dayOf(other.values) ?? Infinity) || 0,
  );
}
